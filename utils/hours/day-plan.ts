import type { DaySpan, HoursBlock, Weekday } from '@/utils/people/types';
import type { HoursReason, KnownHours } from './types';
import type { LocalDay } from './wall-clock';

/** Minutes of the day on which it begins; past 1440 it runs on into the next. */
export type Run = readonly [from: number, to: number];

/** What begins on one day. */
export interface DayPlan {
  work: readonly Run[];
  focus: readonly Run[];
  best: readonly Run[];
  /** Whether anything is known of the work hours of this day. */
  known: boolean;
  /** Why there is no work, or other work than the week says. */
  why: HoursReason | null;
}

export const minutesPerDay = 1440;

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** A block that ends at or before its start runs into the next day; one that ends at its start lasts a whole day. */
export function runOf({ start, end }: HoursBlock): Run {
  const [from, to] = [minuteOf(start), minuteOf(end)];
  return [from, to > from ? to : to + minutesPerDay];
}

export const runsOn = (weekday: Weekday, blocks: readonly HoursBlock[]): Run[] =>
  blocks.filter(({ days }) => days.includes(weekday)).map(runOf);

const covers = ({ from, to }: DaySpan, date: string): boolean => from <= date && date <= to;

/** What both have in common. */
const clipped = (runs: readonly Run[], to: readonly Run[]): Run[] =>
  runs
    .flatMap(([from, end]) => to.map(([first, last]): Run => [Math.max(from, first), Math.min(end, last)]))
    .filter(([from, end]) => from < end);

/** A date such as the 31st of February, which a file may hold, is taken for the last of its month. */
function dateOf(text: string): Temporal.PlainDate {
  const [year = 1970, month = 1, day = 1] = text.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day });
}

const lengthOf = ({ from, to }: DaySpan): number => dateOf(from).until(dateOf(to)).days;

/** Of several on one day the shortest, as it was said of that day in particular; of such the one said last. */
function exceptionOn({ exceptions = [] }: KnownHours, date: string) {
  const [first, ...others] = exceptions.filter((exception) => covers(exception, date));
  return others.reduce((best, other) => (best && lengthOf(best) < lengthOf(other) ? best : other), first);
}

/** The last day off in a row, where one time off begins as the other ends; undefined where that day is not off. */
function lastDayOff(away: readonly DaySpan[], date: string): string | undefined {
  const last = away.reduce<string>((best, span) => (covers(span, date) && span.to > best ? span.to : best), '');
  if (last === '') return undefined;
  const goesOn = away.some(({ from, to }) => from > date && to > last);
  return (goesOn && lastDayOff(away, dateOf(last).add({ days: 1 }).toString())) || last;
}

function awayReason({ away = [] }: KnownHours, { date }: LocalDay): HoursReason | undefined {
  const until = lastDayOff(away, date);
  return until === undefined ? undefined : { kind: 'away', until };
}

/** A holiday is named, though it be a day that is off every week. */
function regularReason({ holidays = [], daysOff = [] }: KnownHours, day: LocalDay): HoursReason | undefined {
  const holiday = holidays.find(({ date }) => date === day.date);
  if (holiday) return { kind: 'holiday', name: holiday.name };
  return daysOff.includes(day.weekday) ? { kind: 'day-off' } : undefined;
}

/** What was said of this very day is said with its holiday in mind, or that it is off else; what was said of a while is not. */
const isSaidOf = ({ exceptions = [] }: KnownHours, { date }: LocalDay): boolean =>
  exceptions.some(({ from, to }) => from === date && to === date);

/** Focus stays as in the week, but makes nobody focus in hours that they do not work. */
function exceptionalPlan(hours: KnownHours, { date, weekday }: LocalDay): DayPlan | undefined {
  const exception = exceptionOn(hours, date);
  if (!exception) return undefined;
  const work = runsOn(weekday, exception.blocks);
  const focus = clipped(runsOn(weekday, hours.focus), work);
  const best = runsOn(weekday, hours.best ?? []);
  return { work, focus, best, known: true, why: { kind: 'exception', until: exception.to } };
}

/**
 * Each day has hours of its own, and each block belongs to the day on which it begins: a night shift runs out by the
 * hours of the evening before, though the morning be a holiday; and none begins on the evening of a day off.
 */
export function planOf(hours: KnownHours, day: LocalDay): DayPlan {
  // What they told of these days says more than a table of holidays does, or what is so every week.
  const off = awayReason(hours, day) ?? (isSaidOf(hours, day) ? undefined : regularReason(hours, day));
  if (off) return { work: [], focus: [], best: [], known: true, why: off };
  const exceptional = exceptionalPlan(hours, day);
  if (exceptional) return exceptional;
  const work = runsOn(day.weekday, hours.work);
  const known = hours.work.length > 0;
  return {
    work,
    focus: runsOn(day.weekday, hours.focus),
    best: runsOn(day.weekday, hours.best ?? []),
    known,
    why: known && work.length === 0 ? { kind: 'free-day' } : null,
  };
}
