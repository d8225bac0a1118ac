import type { DaySpan, Weekday } from '@/utils/people/types';
import { allDays } from './day-words';

const monthNames =
  'january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember'.split(
    ' ',
  );
const numbers: Record<string, number> = {
  januar: 1,
  februar: 2,
  märz: 3,
  marz: 3,
  mai: 5,
  juni: 6,
  juli: 7,
  oktober: 10,
  dezember: 12,
};
export const month = String.raw`(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|${monthNames.join('|')}|marz)\.?`;
export const weekday = String.raw`(?:mon|tues?|wed|weds|thur?s?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?`;

export function monthOf(word: string): number {
  const name = word.replace(/\.$/, '');
  const at = monthNames.findIndex((one, place) => place < 12 && one.startsWith(name.slice(0, 3)) && name.length > 2);
  return numbers[name] ?? (name.startsWith('okt') ? 10 : name.startsWith('dez') ? 12 : at + 1);
}

export const weekdayOf = (word: string): Weekday =>
  allDays[['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(word.slice(0, 2))] ?? 1;

const counts: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  'a couple of': 2,
};
export const count = String.raw`(?:\d{1,2}|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
export const countOf = (word: string): number => counts[word] ?? Number(word);

export const spanOf = (from: Temporal.PlainDate, to = from): DaySpan => ({ from: from.toString(), to: to.toString() });

/** Undefined for a day that no calendar has: "31 Feb". */
export function dayIn(year: number, monthNumber: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month: monthNumber, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** The first such day that is not before another: people leave the year out. "29 Feb" may be years away, and is none then. */
export function comingDay(from: Temporal.PlainDate, monthNumber: number, day: number): Temporal.PlainDate | undefined {
  const days = [from.year, from.year + 1].flatMap((year) => dayIn(year, monthNumber, day) ?? []);
  return days.find((one) => Temporal.PlainDate.compare(one, from) >= 0);
}
