/** "A short mail is enough". */
export const enough =
  / (?:is|are|will be|would be|'s) (?:always |more than |quite |totally |just )?(?:enough|plenty|fine|sufficient|all it takes|best|perfect|ok|okay|all (?:she|he|they) needs?|preferred|better|welcome)$| (?:suffices|will do|would do|does it|does the job|does the trick|is enough for (?:her|him|them))$/u;
