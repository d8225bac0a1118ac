import { stateWork } from './work-times';
import type { Clause } from './clause';
import { best, focus } from './told';
import { asks, tellsOrAsks } from './told';
import { dayBlocks, openBlocks, readStretches, type Stretches } from './stretches';
import type { Reading, Told } from './types';

const isFigures = (ways: Stretches) => ways.some((way) => way.every(({ start, end }) => start !== null && end !== null));

const quiet =
  /^(?:(?:needs?|wants?|likes?|has|keeps|takes|blocks|protects|reserves|prefers) )?(?:(?:her|his|their|own|some|a) )?(?:focus(?:es|ed|ing)?(?: time| hours?| blocks?| work)?|deep work|concentrat(?:es|ion)(?: time)?|do not disturb|don't disturb|do not interrupt|don't interrupt|not to be disturbed|dnd|no interruptions|no disturbances?|quiet(?: time| hours?)?|heads? ?-?down(?: time)?|unavailable|not available|not reachable|unreachable|never available|blocked|busy(?= every| each| daily| on \w+days)|stand-?up|no(?:t)?(?: take| do)?(?: any)? (?:meetings?|appointments?|meets)|doesn't take meetings|meeting[- ]free|never in meetings|avoid(?:s)? meetings|don't book|don't schedule(?: meetings)?|does not take meetings|hates meetings|no meetings please)(?: (?:is|are|at|on|in|during|from|between|time))?:? (?:the )?(.{2,60})$/u;
const quietAfter = /^(.{2,60}?)(?: (?:is|are|for|as))? (?:focus(?: time| hours?| work)?|deep work|dnd|do not disturb|quiet(?: time| hours?)?|blocked|(?:is |are )?meeting[- ]free|no meetings?|without meetings|heads? ?-?down)$/u;

function readQuiet({ plain }: Clause): Reading | undefined {
  const when = quiet.exec(plain)?.[1] ?? quietAfter.exec(plain)?.[1];
  if (when === undefined) return undefined;
  return tellsOrAsks('hours', readStretches(when.replace(/^(?:on|at|during) /, '').replace(/\b(?:daily|every day)\b/, 'weekdays')).map((way) => focus(dayBlocks(way))));
}

const like =
  String.raw`(?:prefers?|likes?|wants?|better|best|good|great|ideal|perfect|easiest|favou?rite|preferred|works? best|at (?:her|his|their) best|most productive|available|reachable|free|open|catch|contact|reach|talk to|ask|ping|message|asks?|time|times?|hours?|slots?|window|meetings?|reached|approach|to|only|is|are|in|on|at|the|her|him|them|during|between|for|of|fine|ok|okay|(?:the )?best)`;
const liked = new RegExp(`^(?:${like}:? ){0,7}(.{2,60}?)(?: (?:is|are|best|better|good|ideal|please|fine|ok|okay|only|great|person|work|works|preferred|preferably|if possible)){0,4}$`, 'u');
const disliked =
  /^(?:not|never|no|bad|worst|avoid|nothing|don't (?:ask|ping|contact|disturb|bother)(?: (?:her|him|them))?|hates|dislikes|not good|not great)(?: (?:in|on|during|at|the|is|are|good|available|a|for)){0,4} (mornings?|afternoons?|evenings?)(?: person| people)?$/u;

const opposite: Record<string, [string, string]> = {
  m: ['12:00', '00:00'],
  a: ['00:00', '12:00'],
  e: ['00:00', '17:00'],
};

function readDisliked({ plain }: Clause): Reading | undefined {
  const part = disliked.exec(plain)?.[1]?.[0];
  const [start, end] = opposite[part ?? ''] ?? [];
  return start && end ? { told: [best([{ days: [1, 2, 3, 4, 5], start, end }])] } : undefined;
}

const clearly = /prefer|better|best|good|great|ideal|perfect|easiest|favou?rite|like|time|catch|contact|reach(?! ?able)|talk|ask|ping|message|approach|fine|\bok/;
const mayBeWork = /available|reachable|free|open|hours?|only|\bin\b|\bat\b/;

/** Hours in figures are work hours, unless words say that they are the better ones. */
function bestOrWork(plain: string, when: string, ways: Stretches): Reading | undefined {
  const asBest = ways.map((way) => best(openBlocks(way)));
  const around = plain.replace(when, ' ');
  if (clearly.test(around) || !isFigures(ways)) return tellsOrAsks('hours', asBest);
  const isPart = /morning|afternoon|evening|lunch|early|late|noon|\bam\b|\bpm\b|first/.test(when) && !/\d/.test(when);
  if (isPart) return tellsOrAsks('hours', asBest);
  const asWork: Told[] = stateWork(ways);
  if (mayBeWork.test(around)) return asks('hours', [...asWork.slice(0, 2), ...asBest.slice(0, 2)]);
  return tellsOrAsks('hours', asWork);
}

function readBest(clause: Clause): Reading | undefined {
  const { plain } = clause;
  const whole = readStretches(plain);
  const when = whole.length > 0 ? plain : (liked.exec(plain)?.[1] ?? '');
  const ways = whole.length > 0 ? whole : readStretches(when);
  const isDaysAlone = ways.some((way) => way.every(({ start, end }) => start === null && end === null));
  if (ways.length === 0 || (isDaysAlone && !clearly.test(plain.replace(when, ' ')))) return undefined;
  const reading = bestOrWork(plain, when, ways);
  return reading && whole.length > 0 && !/\d/.test(plain) ? { ...reading, bare: true } : reading;
}

export const readHours = (clause: Clause): Reading | undefined =>
  readQuiet(clause) ?? readDisliked(clause) ?? readBest(clause);
