import { theseOrEach } from '@/utils/capture/away';
import { bareWord } from '@/utils/capture/bare-word';
import type { Clause } from '@/utils/capture/clause';
import { daysOf } from '@/utils/capture/day-words';
import { away, tells, tellsOrAsks } from '@/utils/capture/told';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import type { DaySpan } from '@/utils/people/types';
import { type Said, saidAround } from './absence-said';
import { foreignLeave, gone, reasons } from './absence-words';
import type { Run } from './bag';
import { orEachWeek } from './each-week';
import { mayBeLeisure } from './leisure';
import { isLengthAlone, isSomeOf, joinedPeriod, type Period, periodsIn, withinLong } from './periods';
import { daysBeforeThat, elsewhere, isNearEnd, whyUntilReturn, withoutReturn } from './returns';

type Day = Temporal.PlainDate;

const mostApart = 40;

/** The last days before somebody is back, and the day of the month alone where no more was told. */
interface Return {
  last: readonly string[];
  day?: string;
}

/** Up to the day before somebody is back, where that is a few days on. */
function upTo(spans: readonly DaySpan[], { last, day }: Return, today: Day): DaySpan[] {
  const final = spans.at(-1);
  const [to, ...more] = final && day !== undefined ? daysBeforeThat(day, final.to, today) : last;
  if (!final || to === undefined || more.length > 0) return [...spans];
  if (to <= final.to) return isNearEnd(to, final) ? [...spans.slice(0, -1), { ...final, to }] : [...spans];
  const isNear = Temporal.PlainDate.from(final.to).add({ days: mostApart }).toString() > to;
  return isNear ? [...spans.slice(0, -1), { ...final, to }] : [...spans];
}

const abroad: readonly [RegExp, string][] = [
  [/ (?:do|bis|au|al|hasta|ate|tot|till) (?=\d)/gu, ' until '],
  [/ (?:du|od|vom|del|desde el|dal|van|fran|de) (?=\d)/gu, ' from '],
];
/** Among foreign words for leave stand foreign words for its ends. */
function inEnglish(plain: string): string {
  const isForeign = plain.split(' ').some((one) => foreignLeave.has(bareWord(one)));
  return isForeign ? abroad.reduce((now, [form, english]) => now.replace(form, english), plain) : plain;
}

const plainWords = new Set('a|an|the|be|in|on|of|not|no|will|to|from|at|for|by'.split('|'));
/** One of these is in each such statement. */
const telling = new Set(
  [...gone, ...reasons, ...foreignLeave].flatMap((phrase) => phrase.split(' ').filter((one) => !plainWords.has(one))),
);

/** What comes behind something else begins when that is over. */
const comesAfter = /^(?:and )?(?:then|after that|afterwards)\b/u;

function spansOf(periods: readonly Period[], back: Return, today: Day): DaySpan[][] {
  const [one, ...more] = periods;
  // "Off from Monday, back on the 14th".
  if (one?.edge === 'first' && more.length === 0 && back.last.length > 0)
    return one.ways.map((way) => upTo(way, back, today));
  const ways = (joinedPeriod(periods, today) ?? []).map((way) => upTo(way, back, today));
  const said = ways.map((way) => JSON.stringify(way));
  return ways.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}

/** The words as they were written, where they are as many as those that are read. */
const shownOf = (words: Run, spelt: string): Run => {
  const shown = spelt.split(' ');
  return shown.length === words.length ? shown : words;
};

function readingOf(ways: readonly DaySpan[][], why: string): Reading | undefined {
  const told = ways.map((way) => way.map(({ from, to }) => away(from, to, why)));
  const [only, ...more] = told;
  if (only && more.length === 0) return tells(...only);
  return told.every(({ length }) => length === 1) ? tellsOrAsks('days', told.flat()) : undefined;
}

/** "Thursday is a day off" may be each Thursday. */
const dayOff = /^(?:(?:an?|the|her|his|their) )?(?:days? off|time off|free days?|off days?)$/u;

/** "The fair is next week" tells of the fair. */
const ofEvent =
  /^(?:the|our|this|that) (?!(?:whole |entire )?(?:office|company|plant|factory|works|firm|branch)\b).{3,50} (?:is|are|starts|begins|runs) /u;

/** "Heading home on Friday" is no day away. */
const homeward =
  /^(?:going|flying|heading|travell?ing|driving|off|back)\b.* home\b|^back home\b|^native |home ?town|village/u;
const isHomeward = (why: readonly string[], ways: readonly DaySpan[][]): boolean =>
  why.some((one) => homeward.test(one)) && ways.every((way) => way.every(({ from, to }) => from === to));

const isWeekend = ({ from, to }: DaySpan): boolean =>
  Temporal.PlainDate.from(from).dayOfWeek > 5 && Temporal.PlainDate.from(from).until(to).days < 2;

/** "Works through Christmas" is no absence. */
const atWork =
  /^(?:no|not a|has no|doesn't (?:get|have|take)|won't (?:get|have|take)) (?:an? |any |the )?(?:holidays?|leave|day off|days off|break|vacation|time off)\b|\bwork(?:s|ing) (?:(?:straight |right )?through|over|during|on|until|till|all|as (?:usual|normal))\b/u;

/** "Leave her in peace" is no leave. */
const letBe = /\bleave (?:her|him|them|it)\b/u;

const notOfTheirs = [ofEvent, letBe, atWork];

const mayBeAway = (one: string): boolean => mayBeLeisure(one) || elsewhere.test(one);

const singleDays = /^(?:on )?(?:mon|tues|wednes|thurs|fri)day(?:,? (?:and|&) (?:mon|tues|wednes|thurs|fri)day)?$/u;

/** Days that may be of every week, an allowance, a weekend of theirs or the way home. */
function isOfMore(
  { why, isLeisure }: Said,
  words: Run,
  periods: readonly Period[],
  ways: readonly DaySpan[][],
  isBack: boolean,
): boolean {
  const isEach = periods.some(({ isDays }) => isDays) && why.every((one) => dayOff.test(one)) && !isBack;
  const isPastime = isLeisure && (periods.some(withinLong) || ways.some((way) => way.every(isWeekend)));
  const isAllowance = why.length > 0 && isLengthAlone(periods, words);
  return isEach || isPastime || isAllowance || isHomeward(why, ways);
}

/** "No meetings on Friday, she is off": that of this week, or each. */
function daysAlone({ why }: Said, [only, ...more]: readonly Period[], ways: readonly DaySpan[][]): Reading | undefined {
  const named = only && more.length === 0 && why.length === 0 && singleDays.test(only.text) ? daysOf(only.text) : [];
  return named && named.length > 0 && ways.length === 1 && ways[0]?.length === 1
    ? theseOrEach(named, ways.flat())
    : undefined;
}

function readGone(words: Run, shown: Run, back: Return, periods: readonly Period[], today: Day) {
  const said = saidAround(words, shown, periods);
  if (!said?.isGone) return undefined;
  const ways = spansOf(periods, back, today);
  if (isOfMore(said, words, periods, ways, back.last.length > 0))
    return back.last.length > 0 || words.includes('closed') ? undefined : daysAlone(said, periods, ways);
  return readingOf(ways, said.why.join(', '));
}

/** Days away, in any order of the words: "tomorrow she is on casual leave", "24.12.-31.12. closed, reachable again 4 January". */
export function readAbsence({ plain, spelt }: Clause, given: CaptureGiven): Reading | undefined {
  if (plain.length < 8 || plain.length > 110 || notOfTheirs.some((form) => form.test(plain))) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  const all = inEnglish(plain).split(' ');
  if (!all.some((one) => telling.has(bareWord(one)) || mayBeAway(one))) return undefined;
  const { words, ...back } = withoutReturn(all, today);
  const { last } = back;
  const periods = periodsIn(words, today);
  if (periods.length === 0 && last.length > 0) {
    const why = whyUntilReturn(words, shownOf(all, spelt));
    return why === undefined
      ? undefined
      : readingOf(
          last.map((to) => [{ from: given.today, to }]),
          why,
        );
  }
  const isBehind = comesAfter.test(plain) && periods.length === 1 && periods[0]?.edge === 'last';
  if (periods.length === 0 || isBehind || isSomeOf(words, periods)) return undefined;
  return orEachWeek(readGone(words, shownOf(all, spelt), back, periods, today), plain);
}
