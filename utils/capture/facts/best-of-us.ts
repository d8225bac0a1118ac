import { anyOf } from './saying';

/** Those whose praise is of their work: "best proofreader we have". */
const doer = anyOf(
  `proof-?reader|reader of \\p{L}+|writer|copywriter|editor|presenter|speaker|negotiator|organi[sz]er|planner|communicator|listener|problem[- ]solver|fixer|mentor|teacher|trainer|coach|facilitator|mediator|moderator|chair|coder|programmer|developer|debugger|tester|engineer|analyst|designer|architect|researcher|translator|interpreter|seller|salesman|saleswoman|salesperson|closer|buyer|estimator|scheduler|rota maker|note-?taker|minute-?taker|typist|bookkeeper|accountant|auditor|cook|baker|welder|fitter|joiner|carpenter|electrician|plumber|mechanic|driver|nurse|carer|midwife|surgeon|diagnostician|phlebotomist|vein finder|fundraiser|bid writer|grant writer|networker|recruiter|interviewer|troubleshooter|multitasker|all-?rounder|administrator|secretary|manager of \\p{L}+|pair of hands|pair of eyes|brain|head for (?:figures|numbers|detail)|eye for detail`,
);
const best = new RegExp(
  `^(?:(?:is |she's |he's )?(?:the |our |by far the |easily the |probably the )?)(?:very )?(?:best|finest|sharpest|fastest|safest|neatest|calmest|most (?:careful|reliable|accurate|experienced|patient|thorough|gifted|skilled|talented|creative)) ((?:[\\p{L}-]+ ){0,2}${doer})(?: (?:that )?(?:we(?:'ve)? (?:have|got|ever had)|we've had|in (?:the |our )?(?:whole )?(?:team|office|building|house|business|firm|company|place|department|ward|shop|group|north|south)|on (?:the |our )?(?:team|ward|floor|site)|around|going|(?:that )?I know|I've (?:met|seen|had|worked with|come across)|here|by far|of (?:us|them) all|of the lot))$`,
  'iu',
);
/** "If the printer breaks, he's your man": when somebody is the one to go to. */
const thenTheirs =
  /^(?:(?:if|when|whenever|once) )(?=\S+ \S)(.{4,60}?),? (?:(?:then )?(?:she|he|they)(?:'s|'re| is| are) (?:your|the|our) (?:man|woman|girl|guy|lad|one|person|people|first call|best bet)(?: (?:to (?:ask|call|get|see)|for (?:it|that)))?)$/iu;
const ofLife = /\b(?:party|drinks?|pub|lift|babysit\p{L}*|dog|cat|dance|laugh|pint|night out|karaoke|gossip)\b/iu;

/** What somebody is the best at. */
export const bestIn = (text: string): string | undefined => best.exec(text)?.[1];

/** "Can calm anyone down". */
const canAny =
  /^can (?=(?:calm|soothe|settle|win over|charm|persuade|sell|untangle|unpick|decipher|defuse|de-escalate|track down|source|find|rescue|revive|repair|mend|motivate|train|teach|reach|place|match|identify|translate|read|spot) (?:(?:nearly |almost |absolutely |virtually )?any(?:one|body|thing)?\b|the (?:most|worst|angriest|hardest|trickiest|messiest)|even |every))/iu;
export const canIn = (text: string): string | undefined =>
  canAny.test(text) ? text.replace(/^can /iu, '') : undefined;

/** When others go to somebody. */
export function whenTheirs(text: string): string | undefined {
  const when = thenTheirs.exec(text)?.[1];
  return when === undefined || ofLife.test(when) || /^(?:you|we|I) (?:want|fancy|need) a\b/iu.test(when)
    ? undefined
    : `when ${when}`;
}
