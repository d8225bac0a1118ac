import type { KnownHours } from '@/utils/hours/types';
import type { HoursBlock, HoursException } from '@/utils/people/types';

/**
 * Hours by brute force, as the judge of the reckoning: `Intl` tells what calendar and clock show at every minute, and
 * hours are looked up in that list as texts. No Temporal, no offsets, and nothing of the code that it judges.
 */
export interface Shown {
  date: string;
  /** `HH:MM` */
  time: string;
}

export const minute = 60_000;
const msPerDay = 24 * 60 * minute;

export function shownBy(zone: string, from: number, steps: number, step: number): Shown[] {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Array.from({ length: steps }, (_, at) => {
    const [date = '', time = ''] = format.format(from + at * step).split(' ');
    return { date, time };
  });
}

const daysFrom = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
export const weekdayOf = (date: string) => new Date(`${date}T00:00Z`).getUTCDay() || 7;

const isOn = (span: { from: string; to: string }, date: string) => date >= span.from && date <= span.to;
const lengthOf = ({ from, to }: HoursException) => Date.parse(to) - Date.parse(from);

/** What holds on one date, by the words of the contract, with the blocks that begin on it. */
interface Day {
  date: string;
  yesterday: string;
  off: 'away' | 'holiday' | 'day-off' | undefined;
  /** The last day of a time off. */
  until: string;
  exception: HoursException | undefined;
  isKnown: boolean;
  work: readonly HoursBlock[];
  focus: readonly HoursBlock[];
  best: readonly HoursBlock[];
}

function dayOf(hours: KnownHours, date: string): Day {
  const { work, focus, best = [], daysOff = [], away = [], holidays = [], exceptions = [] } = hours;
  const isAway = (one: string) => away.some((span) => isOn(span, one));
  let until = date;
  while (isAway(until) && isAway(daysFrom(until, 1))) until = daysFrom(until, 1);
  const told = exceptions.filter((exception) => isOn(exception, date));
  const shortest = Math.min(...told.map(lengthOf));
  const exception = told.findLast((one) => lengthOf(one) === shortest);
  const weekday = weekdayOf(date);
  const isSaid = told.some(({ from, to }) => from === to);
  const isFeast = holidays.some((one) => one.date === date) && !isSaid;
  const isFree = daysOff.some((day) => day === weekday) && !isSaid;
  const off = isAway(date) ? 'away' : isFeast ? 'holiday' : isFree ? 'day-off' : undefined;
  const begun = (blocks: readonly HoursBlock[]) =>
    off ? [] : blocks.filter(({ days }) => days.some((day) => day === weekday));
  return {
    date,
    yesterday: daysFrom(date, -1),
    off,
    until,
    exception,
    isKnown: off !== undefined || exception !== undefined || work.length > 0,
    work: begun(exception?.blocks ?? work),
    focus: begun(focus),
    best: begun(best),
  };
}

export type Told = (date: string) => Day;

/** Each date of a case is looked at once. */
export function daysOf(hours: KnownHours): Told {
  const days = new Map<string, Day>();
  return (date) => {
    const day = days.get(date) ?? dayOf(hours, date);
    days.set(date, day);
    return day;
  };
}

/** Whether one of the blocks covers a time of the day on which it begins. */
function coveredFirst(blocks: readonly HoursBlock[], time: string): boolean {
  return blocks.some(({ start, end }) => start <= time && (time < end || end <= start));
}

/** The same of the day after, into which it may run. */
function coveredSecond(blocks: readonly HoursBlock[], time: string): boolean {
  return blocks.some(({ start, end }) => end <= start && time < end);
}

interface Found {
  state: 'open' | 'focus' | 'off' | null;
  why: string | null;
  best: boolean;
}

/** On a date with other hours, focus holds only in these. */
function isFocus(today: Day, yesterday: Day, time: string): boolean {
  const now = coveredFirst(today.focus, time) && (!today.exception || coveredFirst(today.work, time));
  const still = coveredSecond(yesterday.focus, time) && (!yesterday.exception || coveredSecond(yesterday.work, time));
  return now || still;
}

function worked(today: Day, yesterday: Day, time: string): Day | undefined {
  if (coveredFirst(today.work, time)) return today;
  return coveredSecond(yesterday.work, time) ? yesterday : undefined;
}

function whyClosed({ off, until, exception, date, work }: Day): string {
  if (off === 'day-off') return off;
  if (off) return off === 'away' ? `away ${until}` : `holiday ${date}`;
  if (exception) return `exception ${exception.to}`;
  return work.length > 0 ? 'out-of-hours' : 'free-day';
}

export function foundBy(told: Told, { date, time }: Shown): Found {
  const today = told(date);
  const yesterday = told(today.yesterday);
  if (isFocus(today, yesterday, time)) return { state: 'focus', why: 'focus', best: false };
  const day = worked(today, yesterday, time);
  if (day) {
    const best = coveredFirst(today.best, time) || coveredSecond(yesterday.best, time);
    return { state: 'open', why: day.exception ? `exception ${day.exception.to}` : null, best };
  }
  return today.isKnown ? { state: 'off', why: whyClosed(today), best: false } : { state: null, why: null, best: false };
}
