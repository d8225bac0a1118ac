/** Names of entries that people put a question mark behind, to answer it themselves: "Thanks? A short mail." */
const label =
  /(^|[\n.;!,] ?)((?:(?:any |for |how to give |giving |wants |likes )?(?:feedback|criticism|critique|praise|thanks|thank[- ]you|thank[- ]yous|stress(?:ed)?|under (?:pressure|stress)|urgent|really urgent|emergency|emergencies|quick questions?|small questions?|long (?:stuff|matters?|topics?)|needs|pronouns|nickname|goals?|strengths|hours|time zone|holidays)))\?(?= ?\p{L})(?! ?(?:not sure|no idea|no clue|unsure|maybe|perhaps|probably|tbd|tbc|ask|dunno|unknown|who|what|why|how|i |must|need to|don't know|did|has|have|is|are|was|does|do|will|sent|got|yes|pending)\b)/giu;

/** The text with a colon in the place of each such mark, so that all places in it stay the same. */
export const withAskedLabels = (text: string): string => text.replace(label, '$1$2:');
