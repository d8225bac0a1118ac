import { around, before, behind, phrasesOf, withoutLast } from './behind';
import type { Clause } from './clause';
import { aside } from './cuts';
import { allDays, daysIn } from './day-words';
import { dayBlocks, readStretches, type Stretch, type Stretches } from './stretches';
import { asks, best, daysOff, focus, need, preference, tells, tellsOrAsks } from './told';
import type { Reading, Told } from './types';
import { weekBlocks } from './way-hours';

/** Six hours and more are no part of a day but the day: "11 to 8 in the evening". */
export const isDay = ({ start, end }: Stretch) => Number(end?.slice(0, 2)) - Number(start?.slice(0, 2)) >= 6;

const quiet: readonly RegExp[] = [
  /^(?:focus(?:es|ed|ing)?(?: time| hours?| blocks?| work)?|deep work|(?:writing|coding|drafting)(?: time)?|concentrat(?:es|ion)(?: time)?|do not disturb|don't disturb|not to disturb|please not disturb|do not interrupt|don't interrupt|not to be disturbed|dnd|no-meetings?(?: day)?|no interruptions|no disturbing|no interrupting|not disturb|no disturbances?|quiet(?: time| hours?)?|heads? ?-?down(?: time)?|leave (?:her |him |them )?alone)(?: (?:is|are|at|on|in|during|from|between|time))?:? (?:the )?/u,
  /^(?:unavailable|not available|not reachable|unreachable|never available|blocked|stand-?up|no(?:t)?(?: take| do)?(?:\sany)? (?:meetings?|appointments?|meets)|doesn't take meetings|meeting[- ]free|never in meetings|avoid(?:s)? meetings|don't book|don't schedule(?: meetings)?|does not take meetings|hates meetings|no meetings please|(?:never|don't|do not|please don't) (?:book|schedule|plan|put)(?: in)?(?: anything| meetings?| calls?| things| stuff)|no bookings?|nothing booked|(?:protects|guards|blocks(?: out| off)?|reserves)(?: her| his| their)?|headphones on)(?: (?:is|are|at|on|in|during|from|between|time))?:? (?:the )?/u,
  /^(?:hard|difficult|impossible|tough|tricky|no point trying) to (?:get hold of|reach|catch|get|find|pin down|contact)(?: (?:her|him|them))? (?=(?:before|after|between|until|from)\b.{0,16}\d)/u,
  /^(?:has |keeps |her |his |their )?(?:protected|ring-?fenced|blocked(?:[- ](?:out|off))?|guarded|sacred|uninterrupted|undisturbed|focused|focussed|concentrated) (?:\p{L}+ ){0,2}(?:time|hours?|blocks?|slots?|sessions?)(?: (?:is|are|on|at|in|during|from|between|every|each))?:? (?:the )?/u,
  /^busy (?=(?:every|each|daily) |on (?:mon|tues|wednes|thurs|fri)days)(?:on )?/u,
];
const quietLead =
  /^(?:(?:needs?|wants?|likes?|has|keeps|takes|blocks|protects|reserves|prefers) )?(?:(?:her|his|their|own|some|a) )?/u;

const quietEnd =
  / (?:(?:protected|ring-?fenced|uninterrupted|undisturbed|sacred) (?:\p{L}+ ){0,2}(?:time|hours?|slots?|blocks?)|focus(?: time| hours?| work| days?)?|deep work(?: days?)?|(?:quiet|writing|no-?meeting|thinking) days?|dnd|do not disturb|quiet(?: time| hours?)?|blocked(?: (?:out|off))?|sacred|protected|reserved|set aside|kept free|off limits|writing|coding|thinking|reading|drafting|concentrated work|quiet work|design work|research|(?:is |are )?meeting[- ]free|no meetings?|without meetings|free (?:of|from) meetings|clear of meetings|heads? ?-?down|undisturbed|uninterrupted|in peace|not to be disturbed|(?:please )?(?:do not|don't) (?:disturb|interrupt)(?: (?:her|him|them))?)$/u;
/** "Handover 7:30-8": what is done then; the day of "Tuesdays 9-11" is none of that. */
const whatFor = /^\p{L}[\p{L} ]{2,24} (?=\d)/u;
const aDay = /\b(?:mon|tue|wed|thu|fri|sat|sun|week|daily|every|each)/u;
const withoutWhat = (plain: string): string =>
  plain.replace(whatFor, (what) => (aDay.test(what) ? what.slice(what.search(aDay)) : ''));
const isFor = phrasesOf(
  'is|are|for|as|reserved|kept|blocked|protected|sacred|set|aside|used|always|usually|her|his|their|only|all',
);
const noMeetings = /^(?:no|without) /u;
const meetings = / (?:meetings?|appointments?)$/u;

/** "Mornings are for writing", "no Friday meetings". */
function quietWhen(plain: string): string | undefined {
  const led = plain.replace(quietLead, '');
  const begun = [plain, led].flatMap((text) => quiet.flatMap((begin) => behind(begin, text, 2, 60) ?? []))[0];
  if (begun !== undefined) return begun;
  const front = before(quietEnd, plain, 2, 70);
  if (front !== undefined) return withoutWhat(withoutLast(front.replace(/,$/u, ''), isFor, 4).replace(/[:=]$/u, ''));
  const none = behind(noMeetings, plain, 3, 45);
  return none === undefined ? undefined : before(meetings, none, 3, 30);
}

const meeting = /\b(?:meetings?|meets|appointments?|bookings?|book|schedule)\b/u;
const meetingWays = ['in-person', 'call'] as const;

/** "No meetings before 10": nobody said that it is time of their own, and a meeting is face to face or a call. */
function noMeetingsThen([way = []]: Stretches, when: string): Reading {
  const blocks = weekBlocks(way, daysIn(when).length > 0 ? undefined : allDays);
  return tells(...meetingWays.map((channel) => preference({ kind: 'avoid', channel, blocks })));
}

const absent = /^(?:unavailable|not available|never available|not reachable|unreachable)\b/u;
const isWholeDays = (ways: Stretches) =>
  ways.every((way) => way.every(({ start, end }) => start === null && end === null));

/** "Not available on Tuesdays": left alone then, or not at work; beside hours it is a day off. */
function absentOn(ways: Stretches, quietHours: readonly Told[]): Reading {
  const days = [...new Set(ways.flatMap((way) => way.flatMap((one) => one.days)))];
  const answers = [...quietHours, ...(days.length < 5 ? [daysOff(days)] : [])];
  return { ...(answers.length > 1 ? asks('hours', answers) : tells(...answers)), beside: { kind: 'days-off', days } };
}

/** "Her lunch is sacred, 12:30 to 1:15": the part of the day, and then its hours. */
function partInFigures(plain: string): string | undefined {
  const [found] = around(plain, /, (?=\d)/gu);
  const isPart = found && /^(?:lunch|(?:early |late )?(?:morning|afternoon|evening)s?)\b/u.test(found.front);
  return isPart && quietEnd.test(found.front) ? found.back : undefined;
}

const mayBeIdle =
  /^(?!keeps|needs|wants|likes|prefers)\S.* (?:is|are) (?:usually |mostly |fairly |pretty )?quiet$|^quiet(?:er|est)? (?:after|before|from|until|around|at)(?: about)? \d/u;

/** "No meetings Friday evening" hardly is of each Friday. */
const oneDay = /^(?:on )?(?:mon|tues?|wed|thur?s?|fri)(?:day|nesday|sday|rsday)? (?:early |late )?(?:evening|lunch)$/u;

/** What others do, or what was, is no time of theirs. */
const ofOthers =
  /^(?:i|we|my|our|was|were|had|last|yesterday|(?:(?:her|his|their|the) )?(?:kids?|son|daughter|husband|wife|mother|father|mum|dad|baby|twins|dog|neighbours?))\b/u;
const ofOneWay = / (?:call|ring|phone|ping)(?: (?:her|him|them))?$/u;
/** Nothing that is done then. */
const noTask = /^(?:(?:works?|working|at work|hours|in|online|from|between|before|after|until|at|on|the)\b|\d)/u;
/** "From two to four don't ring" and "works 9-5, don't ring" are of one way; "handover 7:30-8, don't ring" is of all. */
const isOfWay = (said: string, plain: string): boolean =>
  ofOneWay.test(said) && (withoutWhat(plain) === plain || noTask.test(plain));

/** The words of the time, and without what is done then. */
function quietIn(said: string): { plain: string; when: string | undefined } {
  const plain = said
    .replace(aside, '')
    .replace(
      /(?<= (?:blocked|reserved|protected|kept|sacred|set aside|off limits)(?: off| out| free)?) for \p{L}[\p{L} ]{2,28}$/u,
      '',
    )
    .replace(/\bbetween (\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m)?) and (?=\d)/u, '$1-');
  const isBeside = aside.test(said) && !isOfWay(said, plain) && /\d/u.test(plain) && !ofOthers.test(plain);
  const beside = isBeside ? withoutWhat(plain.replace(/[:=,]$/u, '')) : undefined;
  return { plain, when: partInFigures(plain) ?? quietWhen(plain) ?? beside };
}

export function readQuiet({ plain: said, spelt }: Clause): Reading | undefined {
  const { plain, when } = quietIn(said);
  // What stands behind a full stop is told for itself: "Works 10am to 6pm. 11 to 1 is focus time".
  if (when === undefined || /(?<!\b[ap]\.m)[.;] \S/u.test(when)) return undefined;
  const ways = readStretches(
    when
      .replace(
        / for (?:deep work|focus(?: time| work)?|concentration|herself|himself|themselves|quiet work|admin|paperwork|reports?|study|e-?mails?|\p{L}+ing(?: time| work| up)?)$/u,
        '',
      )
      .replace(/^(?:keeps |has |blocks |reserves |holds |on |at |during ){1,2}/, '')
      .replace(/\b(?:daily|every day)\b/, 'weekdays'),
  );
  // "Not available Fridays, 9-5": the days, and then the hours of the others.
  const comma = when.search(/, \d/u);
  if (comma > 2 && !/\d/u.test(when.slice(0, comma)) && ways.some((way) => way.some(isDay))) return undefined;
  // "8 to 4, 11 to 1 blocked": the day, and the hours of it.
  if (ways.some((way) => way.length > 1 && way.some(isDay) && !way.every(isDay))) return undefined;
  const quietHours = ways.map((way) => focus(dayBlocks(way)));
  if (ways.length > 0 && absent.test(plain) && isWholeDays(ways)) return absentOn(ways, quietHours);
  const isEdge = ways.some((way) => way.some(({ start, end }) => (start === null) !== (end === null)));
  if (isEdge && ways.length === 1 && meeting.test(plain)) return noMeetingsThen(ways, when);
  // "Afternoons are quiet": there is time to ask, or nobody may.
  if (ways.length > 0 && mayBeIdle.test(plain))
    return asks('hours', [...quietHours, ...ways.map((way) => best(dayBlocks(way)))].slice(0, 4));
  const asThen = oneDay.test(when) ? [need(spelt)] : [];
  return tellsOrAsks('hours', [...quietHours, ...asThen]);
}
