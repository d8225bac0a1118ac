/** Sayings for a way and for what is dire, put in words of `channel-signs.ts`. */

const everyOther =
  '(?:every(?: single)? other (?:way|channel|medium|thing)|(?:all|any) (?:the )?other(?:s| ways?| channels?| things?| media)?|everything|anything|all|the lot|the rest|any ?day)(?: else)?';
/** "In person beats everything": it is not the way that is beaten. */
const beatsAll = new RegExp(
  `(?<!nothing) (?:(?:always|still|simply|just|easily) )?(?:beats?|trumps?|tops?|outranks?|outdoes|surpasses|wins? over|comes? before|goes before|knocks? spots off|is (?:far |way )?better than|is above) ${everyOther}(?![\\p{L}'])`,
  'gu',
);
const wins =
  / (?:(?:is|are) (?:king|queen|number 1|no\.? ?1|unbeatable|unbeaten|second to none|the winner|the gold standard)|(?:always |still )?wins?(?: out)?(?: every time| hands down| always| by a mile)?|takes? the (?:cake|crown|prize|biscuit)|comes? (?:out )?(?:top|first|out on top))(?= (?:with|for) (?:her|him|them)$|$)/gu;

/** "You can't beat a call", "no substitute for face to face". */
const nothingLike =
  /^(?:(?:for (?:her|him|them),? )?(?:(?:you|one|she|he|they) )?(?:can't|cannot|can not) beat |(?:there(?:'s| is) )?(?:nothing|no other way|none)(?: else)?(?: that)? (?:quite )?(?:beats|like|better than|as good as|comes close to|comes near|compares (?:to|with)|trumps|tops|works (?:like|as well as|better than)|(?:can )?(?:replaces?|match(?:es)?|touch(?:es)?|beat)) |(?:there(?:'s| is) )?no (?:substitute|replacement|alternative|match|beating|equal) (?:for|to) )(?=\p{L})/u;

/** "Give him a bell." */
const bells =
  /\b(?:give|gives|giving) (her|him|them) (?:an? )?(?:(?:quick|little|wee|short) )?(?:bell|buzz|tinkle|jingle|tingle|ring-?a-?ding|dingle|toot on the phone|bell on the phone|buzz on the phone|shout on the phone|holler on the phone)(?![\p{L}'])/gu;

const dire = [
  "(?:the )?(?:sky|ceiling|roof)(?: is|'s)? (?:falling|caving|coming)(?: in| down| off)?",
  '(?:the )?roof (?:falls|caves|comes|blows) (?:in|down|off)',
  "(?:the )?(?:world|end)(?: is|'s)? (?:ending|nigh|coming to an end|going under|falling apart)",
  '(?:the )?(?:shit|sh\\*t|s\\*\\*t|muck|it|everything|things) (?:really )?hits? the fan',
  'all hell (?:breaks|is breaking|has broken) loose',
  '(?:the )?wheels (?:come|are coming|fall|are falling|have come) off',
  '(?:things?|it|it all|everything|something|anything|all|stuff) (?:really )?(?:goes|go|has gone|is going|going) (?:all )?(?:pear[- ]shaped|belly[- ]up|haywire|south|sideways|tits[- ]up|to pot|to hell|up in (?:flames|smoke)|down the drain|off the rails|ballistic|wrong badly|badly wrong|horribly wrong)',
  '(?:things?|it|it all|all) (?:really )?kicks? off',
  '(?:the )?balloon goes up',
  'push comes to shove',
  '(?:the )?chips are down',
  "(?:it's|it is|a matter of|it's a matter of|it is a matter of) life (?:or|and) death",
  "(?:someone|somebody|anyone|anybody)(?: is|'s) (?:dying|bleeding|dead|on fire)",
  "(?:there is|there's|you see) (?:blood|smoke|flames)(?: on the (?:floor|walls?|carpet))?",
  "(?:the )?(?:place|house|building|office|kitchen|barn|ship|boat|world|roof|hair|pants)(?: is|'s) (?:burning|burning down|sinking|ablaze|in flames|going up in flames)",
  "(?:the )?ship(?: is|'s) (?:sinking|going down)",
  "it(?:'s| is) (?:armageddon|the apocalypse|doomsday|a code red|code red|defcon (?:1|one)|do or die|mayday|all hands on deck|a five[- ]alarm fire|a red alert|a matter of minutes)",
].join('|');
/** "If the sky is falling, ring." */
const ifDire = new RegExp(`\\b(?:only )?(?:if|when|whenever|once|in case|unless) (?:${dire})(?![\\p{L}'])`, 'gu');

const asUrgent = (found: string): string => {
  if (found.startsWith('unless')) return 'unless urgent';
  return found.startsWith('only') ? 'only if urgent' : 'if urgent';
};

/** "Rather chat than talk": what is left is the spoken word. */
const thanTalking =
  /(?<=\b(?:chat|chatting|text|texting|message|messaging|e-?mail|e-?mailing|mail|slack|im|dm|ping|whatsapp|type|typing) )(?:(?:rather |more |better |sooner )?than|over|instead of) (?:to |having to |have to )?(?:talk|talking|speak|speaking)(?: out loud| aloud| live)?$/u;

/** "Prefers texting to talking"; "mail to talk" is something else. */
const toTalking =
  /(?<=^prefers? (?:chat|chatting|texts?|texting|messages|messaging|e-?mails?|e-?mailing|mail|slack|typing) )to (?:talking|speaking)(?: out loud| aloud| live)?$/u;

export const inPlainIdioms = (text: string): string =>
  text
    .replace(nothingLike, 'prefers ')
    .replace(beatsAll, ' is best')
    .replace(wins, ' is best')
    .replace(bells, 'call $1')
    .replace(ifDire, asUrgent)
    .replace(thanTalking, 'rather than calls')
    .replace(toTalking, 'rather than calls');
