import { isOfNow } from '@/utils/capture/facts/saying';
import { isHomeLife } from '@/utils/capture/home-life';
import { isUnsaid } from '@/utils/capture/learnt/unsaid';
import { sensitiveIn } from '@/utils/people/sensitive-note';

const nothing =
  /\b(?:is|are) (?:closed|open|cancelled|down|over|off|back|broken)\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^no |:| (?:to|than)$|^(?:that|this|it) (?:better|more|most)\b|^(?:it|there)(?:'s| is) | (?:she|he|i|we) (?:got|sent|wrote|did|made)\b|\b(?:the move|anniversary|luggage|a break)\b|^(?:(?:it|them) (?:when|if|that|at|on|in|for|by|from|to|with|back|here|there)\b|(?:the (?:recognition|thanks|praise|feedback|appreciation)|it|that|this|these|those|me|us|you|her|him|them|so|more|less|everything|anything|something|nothing|none|what|why|who|where|when|no|not|yes|there|here|too|then|a break|an apology|a hug|love|space|patience|time off)$|(?:that|this|it|what|she|he|they|i|we|you) (?:is|was|are|were|has|had|did|does|said|will|would)\b)/iu;
/** What happened, or what is hoped of a life beside work. */
const ofThen =
  /\b(?:was|were|had|did|went (?:so |much |far )?(?:better|worse) than|used to|been|yesterday|ago|back then|at school|last (?:week|month|year|time|night)|once told|any ?more|no longer)\b/iu;
const turnsAbout = /[;?!]| (?:but|although|though|whereas|while) |, (?:and )?(?:she|he|they|i|we) \p{L}/iu;
/** "Is always late for the train": of a life beside work. */
const beside =
  /\b(?:mother|father|mum|mom|dad|parents|husband|wife|son|daughter|brother|sister|boyfriend|girlfriend|school run|hospital|doctor|dentist|therapy|therapist|medication|pills?|landlord|neighbours?|commute|god|church|sex|flat|garden|dog|cat)\b/iu;
/** "... and says so": another statement. */
const another =
  /(?: and| \+| &|,) (?:then |also |she |he |they )?(?:is|are|was|has|says?|said|asks?|asked|tells?|told|wants|needs|likes|loves|hates|prefers|gets|got|does|goes|works|knows|lives|sits|comes|keeps|makes|takes|gives|sends|speaks|plays|runs|leads|owes|helps|appreciates|expects|never|can|can't|doesn't|will|would|should|must|i|we)(?= |$)/iu;
const mostWords = 18;

/** Whether words may be kept as what somebody said of somebody: a thing of work, neither a doubt nor a story. */
export const mayKeep = (text: string): boolean =>
  text.length > 2 &&
  text.split(' ').length <= mostWords &&
  !nothing.test(text) &&
  !ofThen.test(text) &&
  !turnsAbout.test(text) &&
  !another.test(text) &&
  !beside.test(text) &&
  !isHomeLife(text) &&
  !isOfNow(text) &&
  sensitiveIn(text) === null;

/** Who asks for help is in no doubt. */
const asksIf = /^(?:has |have )?asked (?:(?:me|us) )?(?:whether|if) (?=(?:i|we) )/iu;
/** Whether a clause is a doubt, of somebody else, of one day or of health. "Excel is hard for him" has a name that is no person's. */
export const isAside = (text: string, said: boolean): boolean =>
  isUnsaid(`${said ? 'she ' : ''}${text.replace(asksIf, '')}`.toLowerCase()) ||
  isOfNow(text) ||
  sensitiveIn(text) !== null;
