import { beginsWithAny, behind, holdsAny, phrasesOf } from './behind';
import { channelSigns } from './channel-signs';
import { isHomeLife } from './home-life';
import { itemsOf } from './lines';
import { item, tells } from './told';
import type { Reading } from './types';

/** What stands behind a field of knowledge and says whom to ask: "..., ask him only", "..., she is the expert for all that". */
const askThem =
  /^(?:for (?:that|this|those|these|all that),? )?(?:(?:just|please|better|best|always|only|simply|you can|so|then) ){0,2}(?:ask|see|go to|talk to|turn to|check with|consult|speak to|come to|try|ping) (?:her|him|them|there|here)(?: (?:only|first|for that|for those|about that|about it|about them|always|and nobody else|not me))?$/iu;
const goThem =
  /^(?:(?:all|always|usually|mostly|both|questions?|queries|problems?) ){0,2}(?:go|goes|come|comes|land|lands) (?:to|with|past|through|via|on) (?:(?:her|him|them)(?: desk)?|(?:her|his|their) desk)$/iu;
const isTheOne =
  /^(?:(?:and|so) )?(?:(?:she|he|they)(?:'s| is|'re| are)? |that(?:'s| is) |those are |these are |is |are )?(?:all |really |very much |still |just )?(?:the |our |a real |a true |an absolute |an? )?(?:expert|specialist|authority|guru|wizard|whizz|whiz|ace|pro|go-to|go-to person|right person|right one|one|person|oracle|contact|master|best one)(?: (?:to ask|to see|to talk to|to go to|to turn to|you want))?(?: (?:for|on|in|of|about|with) (?:all |both )?(?:of )?(?:that|those|this|these|it|them|them all))?$/iu;
const isTheirs =
  /^(?:(?:that|those|these|this|both|all)(?:'s| is| are)? )?(?:all |both |really )?(?:her|his|their) (?:thing|things|field|fields|area|areas|domain|turf|speciality|specialty|forte|baby|babies|department|strong suit|strength|home turf|bread and butter)$/iu;
const knowsIt =
  /^(?:she|he|they)(?: really| just)? (?:knows?|understands?|masters?|handles?|does|do|has|have|covers?)(?: (?:all|every) (?:of )?(?:that|those|the rules|the tricks|the answers|the details|the ins and outs|rule|trick|detail|answer)(?: by heart| inside out| best)?| (?:it|them|that|those)(?: all)?(?: (?:inside out|by heart|best|well|like nobody(?: else)?|like no one(?: else)?|better than anyone))| (?:everything|all) (?:about|on) (?:it|them|that|those)| the answers?| the ropes)$/iu;
const refers = [askThem, goThem, isTheOne, isTheirs, knowsIt];

/** A field is a name of things: none of these stands in one. */
const noField = phrasesOf(
  `come|go|let|don't|dont|can|can't|just|only|should|please|i|me|my|we|us|she|he|they|her|his|him|them|you|your|it|is|are|was|were|has|have|had|does|do|did|not|never|always|no|if|when|because|who|that|this|likes|loves|hates|wants|needs|prefers|works|lives|moved|met|said|told|goes|knows|sits|reports
  today|tomorrow|yesterday|soon|later|maybe|perhaps|sick|ill|off|away|out|back|busy|swamped|late|early|urgent|urgently|quick|long|short|private|personal|mornings|afternoons|evenings|lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nice|kind|lovely|shy|quiet|fun|funny`,
);
const beginsNone = phrasesOf('in|at|on|from|to|with|by|for|of|near|since|until|till|before|after|as|like|than|but|so');
const things = /^(?:(?:any|all|anything|everything|questions|queries)(?: (?:about|on|around|to do with|re))? )(?=\S)/iu;
const kind = / (?:questions?|queries|stuff)$/iu;
/** "Leads the choir" is what somebody does. */
const sentence = /^\p{L}+s (?:the|an?|her|his|their|our|my|in|at|on|for|with|to)\b/u;
const contracted = /^(?:i|she|he|they|we|you|it|that|there|who|what)['’]/iu;
const mostWords = 5;
const mostFields = 4;

/** The name of a field of knowledge without what stands around it; undefined where it is a sentence or a time. */
export function fieldNamed(text: string): string | undefined {
  const field = (behind(things, text) ?? text).replace(kind, '');
  const words = field.split(' ');
  if (sentence.test(field) || isHomeLife(field)) return undefined;
  const isOther = words.some((word) => noField.has(word.toLowerCase()) || /^\d/u.test(word) || contracted.test(word));
  if (field.length < 2 || words.length > mostWords || isOther || beginsWithAny(field, beginsNone)) return undefined;
  return channelSigns(field.toLowerCase()) === undefined ? field : undefined;
}

/** "Payroll" by itself is a team, and a field of knowledge where somebody is asked about it. */
export const isNameAlone = ({ told = [], ask, cut }: Reading) =>
  !ask && !cut && told.every(({ kind }) => kind === 'line');

/** The places where a list of fields may end and what refers to them begins. */
const parting = /, (?:so |and )?| [-–—] |: |; |\. /gu;

function asList(front: string): string[] | undefined {
  const fields = itemsOf(front.replace(/^(?:for|on|about|regarding|re) /iu, ''), true);
  const named = fields.map(fieldNamed);
  const isWhole = named.length > 0 && named.length <= mostFields && named.every((one) => one !== undefined);
  return isWhole ? named.filter((one) => one !== undefined) : undefined;
}

/** "Visas and permits, she is the expert for all that": fields of knowledge, and behind them whom to ask. */
export function readReferred(spelt: string): Reading | undefined {
  if (spelt.length > 110) return undefined;
  for (const { 0: sign, index } of spelt.matchAll(parting)) {
    const tail = spelt.slice(index + sign.length).replace(/^(?:so|and) /iu, '');
    const tails = tail.split(/, (?:and )?/u);
    if (!tails.every((one) => refers.some((form) => form.test(one)))) continue;
    const fields = asList(spelt.slice(0, index));
    return fields && tells(...fields.map((one) => item('strengths', one)));
  }
  return readRouted(spelt);
}

/** "Pumps and heating guru": fields in front of what somebody is. */
const master = / (?:guru|wizard|whizz|whiz|ninja|whisperer|maestro|maven|geek|boffin|oracle|genius|nerd)$/iu;
const routed =
  / (?:questions?|queries|problems?|issues?|matters|stuff|topics|cases)(?: all| always)? (?:go|goes|come|comes|land|lands) (?:to|with|past|through|via) (?:her|him|them)$/iu;

/** "Coding + audit queries go to him": more than one field before what says who knows them. */
function readRouted(spelt: string): Reading | undefined {
  const found = routed.exec(spelt) ?? master.exec(spelt);
  if (!found) return undefined;
  const front = spelt.slice(0, found.index);
  const fields = /,| \+ | & | and | or /u.test(front) && !holdsAny(front, noField) ? asList(front) : undefined;
  return fields && tells(...fields.map((one) => item('strengths', one)));
}
