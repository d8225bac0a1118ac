import { clauseOf } from '@/utils/capture/clause';
import { readDateRange } from '@/utils/capture/date-ranges';
import type { Read } from '@/utils/capture/prose';
import { inFull } from '@/utils/capture/slips';
import { away, marked, preference, tells, tellsOrAsks } from '@/utils/capture/told';
import type { CaptureGiven, Reading, Told } from '@/utils/capture/types';
import { withHoursOfWhile } from '@/utils/capture/while-hours';
import type { DaySpan, HoursBlock } from '@/utils/people/types';
import { gapsBetween } from './bag';
import { besideAbsence } from './beside-absence';
import { readHoursForNow } from './hours-for-now';
import { periodsIn } from './periods';

const wordsOf = (text: string, { start, end }: Read) => text.slice(start, end).trim().toLowerCase();
const allOf = ({ readings }: Read): Told[] =>
  readings.flatMap(({ told = [], ask }) => [...told, ...(ask?.answers ?? [])]);

type Away = DaySpan & { text: string };
/** Days away that a read tells without a question. */
const awayIn = ({ readings }: Read): Away | undefined =>
  readings
    .flatMap(({ told = [] }) => told)
    .flatMap((one) => (one.kind === 'preference' && one.value.kind === 'away' ? [one.value] : []))
    .at(-1);
const hoursIn = (read: Read): HoursBlock[][] =>
  allOf(read).flatMap((one) =>
    one.kind === 'preference' && one.value.kind === 'work-hours' ? [one.value.blocks] : [],
  );

const dayBeside = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** "..., 9-17 SGT", "so UK time": a clock, and nothing else. */
const isClock = (read: Read): boolean => {
  const all = allOf(read);
  return (
    all.length > 0 &&
    all.every(
      (one) => one.kind === 'preference' && /^(?:time-zone|work-hours|best-hours|focus-hours)$/u.test(one.value.kind),
    )
  );
};

const isTrip = /\b(?:trip|travel\p{L}*|visit\p{L}*)\b/iu;

function withoutDays(words: string, today: string): string {
  const all = words.split(' ');
  const small = all.map((word) => word.toLowerCase());
  const gaps = gapsBetween(all, periodsIn(small, Temporal.PlainDate.from(today)));
  return gaps.map(({ from, to }) => all.slice(from, to).join(' ')).join(' ');
}

/** What a stay would be kept as: its mark, or that of a trip that was read as days away. */
function stayIn(text: string, read: Read, today: string): { place: string; from: string; until: string } | undefined {
  const [reading] = read.readings;
  const mark = allOf(read).flatMap((one) => (one.kind === 'mark' ? [one.mark] : []))[0];
  const trip = awayIn(read);
  if (reading?.stay && mark) {
    const [place = '', from = today] = mark.text.replace(/\)$/u, '').split(' (from ');
    return { place, from, until: mark.until };
  }
  const isOn = trip && (isTrip.test(trip.text) || isTrip.test(wordsOf(text, read)));
  return isOn
    ? { place: withoutDays(text.slice(read.start, read.end).trim(), today), from: trip.from, until: trip.to }
    : undefined;
}

/** The mark of a stay with the clock that holds meanwhile. */
function withClock(text: string, read: Read, clock: Read, today: string): Reading | undefined {
  const stay = stayIn(text, read, today);
  if (!stay) return undefined;
  const all = `${stay.place}, ${text.slice(clock.start, clock.end).trim()}`;
  const mark = { text: stay.from > today ? `${all} (from ${stay.from})` : all, until: stay.until };
  return { ...tells(marked(mark)), stay: true };
}

/** A clock beside a stay is of that while: "next week in London, so UK time". */
function joinedStays(text: string, reads: readonly Read[], today: string): Read[] {
  const out: Read[] = [];
  for (const read of reads) {
    const last = out.at(-1);
    const isSo = last !== undefined && /^,? ?so ?$/iu.test(text.slice(last.end, read.start));
    const isBeside = (read.joint === 'comma' || isSo) && isClock(read);
    const joined = last && isBeside ? withClock(text, last, read, today) : undefined;
    if (last && joined) out.splice(-1, 1, { ...last, end: read.end, readings: [joined] });
    else out.push(read);
  }
  return out;
}

const isBack = /^(?:and |then |but )?(?:(?:is|will be) )?(?:back|returns?|returning|in again)\b/u;
const mostApart = 40;

/** Days away that are told, or asked beside something else. */
const firstAway = (read: Read): Away | undefined =>
  awayIn(read) ??
  allOf(read).flatMap((one) => (one.kind === 'preference' && one.value.kind === 'away' ? [one.value] : []))[0];

/** "Out Thursday and Friday ..., back Monday": away until then, and not from today. */
function untilReturn(text: string, reads: readonly Read[], today: string): Read[] {
  const first = reads.findIndex((read) => firstAway(read) !== undefined);
  const leave = reads[first] && firstAway(reads[first]);
  const isReturn = (read: Read, at: number) =>
    at > first && isBack.test(wordsOf(text, read)) && awayIn(read)?.from === today;
  const then = reads.findIndex(isReturn);
  const last = reads[then] && awayIn(reads[then])?.to;
  if (!leave || last === undefined || leave.from === today || dayBeside(leave.to, mostApart) < last) return [...reads];
  const [end = last] = [last, leave.to].sort().reverse();
  const whole = tells(away(leave.from, end, leave.text));
  return reads.map((read, at) => (at === first || at === then ? { ...read, readings: [whole] } : read));
}

const isBefore = /^(?:and |but )?(?:before (?:that|then)|until then|till then|up to then|until that)\b/u;
const isAfter = /^(?:and |but )?(?:then|after that|afterwards|from then(?: on)?)\b/u;
/** What follows days away and was not read by itself: "after that 9-15 until Christmas". */
function afterwards(text: string, read: Read, given: CaptureGiven): Reading | undefined {
  const words = wordsOf(text, read).replace(isAfter, '').replace(/^,? /u, '');
  const span = { start: 0, end: words.length };
  return readHoursForNow(clauseOf(words, span, []), given);
}

const goneWords = /\b(?:off|out|away|absent|gone|ooo|leave)\b/u;
const dayToo = /^(?:and |also |plus )?(?:all (?:of |day )?|the whole (?:of |day )?|completely |then )?(?=\S)/u;
const alsoWords = /,? (?:too|as well|also)$/u;
/** "Away this afternoon and all of tomorrow": a day behind the hours of another. */
function goneToo(text: string, read: Read, before: Read, today: string): Reading | undefined {
  const isPart = before.readings.some(({ told = [] }) =>
    told.some((one) => one.kind === 'preference' && one.value.kind === 'hours-exception'),
  );
  if (!isPart || !goneWords.test(wordsOf(text, before))) return undefined;
  const words = wordsOf(text, read);
  if (read.readings.length > 0 && !alsoWords.test(words)) return undefined;
  const said = inFull(words.replace(dayToo, '').replace(alsoWords, ''));
  const [day, ...more] = readDateRange(said, Temporal.PlainDate.from(today));
  return day && more.length === 0 ? tells(away(day.from, day.to, '')) : undefined;
}

const isThatWhile = /\b(?:that week|those (?:days|weeks)|that day|in that time|during that|that time)\b/u;

const exceptions = (span: DaySpan, blocks: readonly HoursBlock[][]): Reading | undefined =>
  tellsOrAsks(
    'hours',
    blocks.slice(0, 1).map((one) => preference({ kind: 'hours-exception', ...span, blocks: one })),
  );

/** What began today by itself begins behind what it follows. */
function begunAfter(told: Told, leave: Away): Told {
  if (told.kind !== 'preference') return told;
  const { value } = told;
  const from = dayBeside(leave.to, 1);
  if (value.kind !== 'away' && value.kind !== 'hours-exception') return told;
  return value.to < from ? told : preference({ ...value, from });
}

/** "Dec 14 to 18 inventory, only 3 to 5 that week". */
function whileNamed(text: string, read: Read, today: string): DaySpan | undefined {
  const words = wordsOf(text, read).split(' ');
  const [only, ...more] = periodsIn(words, Temporal.PlainDate.from(today));
  const [span, ...others] = only?.ways.flat() ?? [];
  return span && span.from < span.to && more.length + others.length === 0 ? span : undefined;
}

function readBeside(text: string, read: Read, before: Read, given: CaptureGiven): Reading | undefined {
  const { today } = given;
  const too = goneToo(text, read, before, today);
  if (too) return too;
  const words = wordsOf(text, read);
  const leave = awayIn(before);
  if (!leave) return undefined;
  if (isBefore.test(words) && leave.from > today)
    return exceptions({ from: today, to: dayBeside(leave.from, -1) }, hoursIn(read));
  if (!isAfter.test(words)) return undefined;
  const readings = read.readings.length > 0 ? read.readings : [afterwards(text, read, given) ?? {}];
  const told = readings.flatMap((one) => one.told ?? []);
  return told.length > 0 ? tells(...told.map((one) => begunAfter(one, leave))) : undefined;
}

/** Hours "that week", with the words that say which week it is. */
function readThatWhile(text: string, read: Read, before: Read, today: string): Reading | undefined {
  const isNamed = before.readings.length === 0 && isThatWhile.test(wordsOf(text, read));
  const span = isNamed ? whileNamed(text, before, today) : undefined;
  return span && exceptions(span, hoursIn(read));
}

/** A read as it is beside the one before it; both in one where that says of which days it is. */
function besideLast(text: string, read: Read, before: Read, given: CaptureGiven): Read[] {
  const { today } = given;
  const ofWhile = readThatWhile(text, read, before, today);
  const told = besideAbsence(text, read, before, today);
  if (told) return told;
  if (ofWhile) return [{ ...read, start: before.start, readings: [ofWhile] }];
  const reading = readBeside(text, read, before, given);
  return [before, reading ? { ...read, readings: [reading] } : read];
}

/** What is told beside days away, a stay or another while, and is of these days. */
export function withWhilesBeside(text: string, reads: readonly Read[], given: CaptureGiven): Read[] {
  const { today } = given;
  const all = withHoursOfWhile(reads, given);
  const out: Read[] = [];
  for (const read of untilReturn(text, joinedStays(text, all, today), today)) {
    const before = out.pop();
    out.push(...(before ? besideLast(text, read, before, given) : [read]));
  }
  return out;
}
