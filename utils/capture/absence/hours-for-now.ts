import { bareWord } from '@/utils/capture/bare-word';
import { behind, phrasesOf } from '@/utils/capture/behind';
import type { Clause } from '@/utils/capture/clause';
import { blocksOn } from '@/utils/capture/exceptions';
import { dayBlocks, readStretches, type Stretch, withEndsJoined } from '@/utils/capture/stretches';
import { preference, tellsOrAsks } from '@/utils/capture/told';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import type { DaySpan } from '@/utils/people/types';
import { gone } from './absence-words';
import { gapsBetween, phraseAt, type Run } from './bag';
import { leisureAt } from './leisure';
import { joinedPeriod, type Period, periodsIn } from './periods';

/** What stands around hours of a while and says no more than that they are other than usual. */
const around = phrasesOf(
  `works|work|working|worked from|stays|stay|staying|stays on|remains|hours|hour|different|different hours|schedule|different schedule|other schedule|new schedule|special schedule|timetable|rota|roster|other|other hours|special|special hours|changed|changed hours|reduced|reduced hours|short|shorter|shortened|long|longer
  extra|extended|temporary|temporarily|for now|exceptionally|as an exception|only|just|then|so|and|but|now|currently|still|instead|is|are|be|will|will be|'ll|'ll be|she|he|they|she's|he's|they're
  she'll be|he'll be|they'll be|she'll|he'll|has|has only|has got|have|got|got only|gets|keeps|keeping|doing|does|on|in|at|the|a|an|her|his|their|available|reachable|there|around|online|free|open
  at work|at her desk|at his desk|in the office|in office|shift|shifts|early shift|late shift|night shift|evening shift|day shift|morning shift|first shift|second shift|third shift|swing shift
  earlies|lates|nights|covering nights|covering lates|covering earlies|covering the night shift|days|half day|half days|half-days|half-day|short day|short days|shorter days|long days|part time|part-time|half time|half-time|halftime|each|each day|every day|daily|a day|per day
  that day|that week|those days|these days|until then|that time|in that time|time|starting|starts|start|starting late|starts late|starting later|starts later|starting early|starts early|starting earlier|starts earlier|late start|late starts|early start|early starts|later start|later starts|later hours|later|earlier|earlier hours|finishing early|finishing late|late|early|starting at|from home|phased|phased return|a phased return|return|gradual return|reintegration
  summer|summer hours|winter hours|holiday hours|ramadan hours|christmas hours|school holiday hours|school|school holidays|the school holidays|half-term|half term|exam|exams|after that normal|then normal|then back to normal|then normal again|normal after that
  then as usual|back to normal after|usual hours after that|please|her hours are|hours are|his hours are|working hours|work hours|office hours|core hours|cut down to|down to|reduced to|limited to
  changes to|moves to|switches to|switching to|shifted to|moved to|half|this|once|time off in lieu|in the|during the day|mostly
  timing|timings|the us|us|uk|eu|emea|apac|american|british|european|indian|asian|australian|us timings|us timing|uk timings|client|client's|onsite|offshore|the client's|goes|goes to|goes on|goes onto|goes over to|is going|going to|going onto|moving to|moves onto|changing to|turns to|steps down to|drops to
  goes down to|drops down to|steps up to|goes up to|reverts to|usual`,
);
/** Behind these stands why, in words of the user's own. */
const because =
  /^(?:because|due|as|while|since|for|with|bc|owing|doing|covering|helping|supporting|running|filling|standing|looking|caring|minding|training|teaching|attending|preparing|finishing)$/u;
const mostReason = 8;
const longestHours = 6;
const mayBeHours =
  /^(?:~?\d|between|from|until|after|before|noon|midday|mornings?|afternoons?|evenings?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|starts?|starting|in|leaves?|gone|ends?|finishe?s?|out|done|off|comes|not|only|begins?|late|early)$|^~?\d/u;
const inFigures = /\d|noon|midday/u;

interface Hours {
  way: readonly Stretch[];
  text: string;
}

/** "On the late shift, 2-10" is of the afternoon. */
const ofLate = /^(?:lates|evenings)$|^(?:late|evening|second|afternoon|back|swing|2nd)$/u;

function hoursAt(run: Run, at: number): (Hours & { many: number }) | undefined {
  if (!mayBeHours.test(bareWord(run[at] ?? ''))) return undefined;
  for (let many = Math.min(longestHours, run.length - at); many > 0; many--) {
    const text = run
      .slice(at, at + many)
      .map(bareWord)
      .join(' ');
    const isLate = run.some(
      (word, place) => ofLate.test(word) && (/s$/u.test(word) || /^shifts?,?$/u.test(run[place + 1] ?? '')),
    );
    const [way, ...more] = /^\d{1,2}$/u.test(text)
      ? []
      : readStretches(text, isLate && /^\d.*(?:\d|midnight)$/u.test(text) ? 'later' : undefined);
    if (way && more.length === 0 && way.every(({ start, end }) => start !== null || end !== null))
      return { way, text, many };
  }
  return undefined;
}

/** "In from 9 to 2", "only from 7 to 3": the whole range, and not the first end with what stands in front. */
function rangeAt(run: Run, at: number): (Hours & { many: number }) | undefined {
  const found = hoursAt(run, at);
  const behindIt = /^(?:in|only)$/u.test(run[at] ?? '') ? hoursAt(run, at + 1) : undefined;
  return behindIt && found && behindIt.many + 1 > found.many ? { ...behindIt, many: behindIt.many + 1 } : found;
}

/** Why, up to the end of the words. */
function reasonAt(run: Run, at: number): number {
  // "She is with her family" is a statement of its own.
  if (/^(?:is|are|be|been|'ll)$/u.test(run[at - 1] ?? '') || leisureAt(run, at) > 0) return 0;
  const why = run.slice(at);
  const isReason = because.test(why[0] ?? '') && why[1] !== 'your' && why.length > 1 && why.length <= mostReason;
  return isReason && why.every((one) => /^\p{L}[\p{L}'’.-]*$/u.test(bareWord(one))) ? why.length : 0;
}

interface Said {
  hours: Hours[];
  isGone: boolean;
}

/** The hours in a run every word of which has a part in telling them; undefined where one has none. */
function saidIn(run: Run): Said | undefined {
  const said: Said = { hours: [], isGone: false };
  for (let at = 0; at < run.length; ) {
    const found = rangeAt(run, at);
    const idle = phraseAt(run, at, around);
    const out = found || idle > 0 ? 0 : phraseAt(run, at, gone);
    const many = found?.many ?? Math.max(idle, out, reasonAt(run, at));
    if (many === 0) return undefined;
    if (found) said.hours.push(found);
    said.isGone ||= out > 0;
    at += many;
  }
  return said;
}

const halves: readonly [RegExp, string][] = [
  [/^(?:in the |the )?mornings?$/u, 'afternoons'],
  [/^(?:in the |the )?afternoons?$/u, 'mornings'],
];

/** "Off tomorrow afternoon", "out until 11": the rest of the day is worked. */
function restOfDay({ text, way }: Hours): readonly Stretch[] | undefined {
  const half = halves.find(([form]) => form.test(text))?.[1];
  if (half) return readStretches(half)[0];
  const [only, ...more] = way;
  const isEdge = only && more.length === 0 && (only.start === null) !== (only.end === null);
  return isEdge ? [{ days: only.days, start: only.end, end: only.start }] : undefined;
}

/** "Tomorrow morning works" is an offer; that no more is worked is said. */
const isPart = /^(?:(?:in )?the )?(?:early |late )?(?:morning|afternoon|evening|night)$/u;
const isLess = /\b(?:only|just|off|out|away|gone|absent|closed|not|half|short|reduced|hours)\b/iu;

function wayOf(all: readonly Said[], spelt: string): readonly Stretch[] | undefined {
  const hours = all.flatMap((one) => one.hours);
  // "Only the afternoons, 13 to 18": the figures say what is meant.
  const exact = hours.filter(({ text }) => inFigures.test(text));
  const [only, ...more] = exact.length > 0 ? exact : hours;
  const [both, ...others] = withEndsJoined(exact.flatMap(({ way }) => way));
  // "Starts at 7 and leaves at 15:00".
  if (more.length === 1 && both && others.length === 0 && all.every(({ isGone }) => !isGone)) return [both];
  if (!only || more.length > 0 || (isPart.test(only.text) && !isLess.test(spelt))) return undefined;
  return all.some(({ isGone }) => isGone) ? restOfDay(only) : only.way;
}

/** "Starting at 10 rather than 8:30": what is so else changes nothing of it. */
const insteadOf =
  / (?:instead of|rather than)(?: at| from| the)?(?: usual| normal)? \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?(?: ?(?:-|–|to|until) ?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)?(?=$|[ ,])/u;
const wrapsUp =
  /\b(?:wraps up|winds up|packs it in|packs up|calls it a day|calls it quits|downs tools|ends|clocks (?:off|out)|knocks off)(?= (?:at|by|around|about) )/gu;
const thisPart = /\bthis (?=(?:morning|afternoon|evening)\b)/gu;

/** What is told in a sentence of its own is told for itself. */
const isSeveral = (words: Run): boolean => words.slice(0, -1).some((word) => /\D[.;!?]$/u.test(word));

/** Days by themselves are of every week. */
const isOfWhile = (periods: readonly Period[]): boolean => periods.length > 1 || periods.some(({ isDays }) => !isDays);

const exception = ({ from, to }: DaySpan, way: readonly Stretch[]) =>
  preference({ kind: 'hours-exception', from, to, blocks: blocksOn({ from, to }, dayBlocks(way)) });

/** Other hours for a while, in any order of the words: "until 15 December evening shift, 1 pm to 8 pm". */
export function readHoursForNow({ plain: said, spelt }: Clause, given: CaptureGiven): Reading | undefined {
  if (said.length < 8 || said.length > 110 || behind(/^(?:was|were|had|used) /u, said, 1)) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  const words = said.replace(insteadOf, '').replace(wrapsUp, 'finishes').replace(thisPart, 'today ').split(' ');
  const periods = periodsIn(words, today);
  if (periods.length === 0 || isSeveral(words) || !isOfWhile(periods)) return undefined;
  const runs = gapsBetween(words, periods).map(({ from, to }) => saidIn(words.slice(from, to)));
  const all = runs.flatMap((run) => run ?? []);
  const way = all.length < runs.length ? undefined : wayOf(all, spelt);
  const spans = (joinedPeriod(periods, today) ?? []).flatMap(([span, ...more]) =>
    span && more.length === 0 ? [span] : [],
  );
  return (
    way &&
    tellsOrAsks(
      'days',
      spans.map((span) => exception(span, way)),
    )
  );
}
