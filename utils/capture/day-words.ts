import { readDays } from '@/utils/hours/weekdays';
import type { Weekday } from '@/utils/people/types';

export const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
export const allDays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const without = (all: readonly Weekday[], days: readonly number[]) => all.filter((day) => !days.includes(day));

/** The other days of the week of work: the weekend counts only where it is worked too, or nothing else is left. */
export function otherDays(days: readonly number[]): Weekday[] {
  const left = without(workdays, days);
  return left.length === 0 || days.some((day) => day > 5) ? without(allDays, days) : left;
}

const dayWord = String.raw`(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|mo|tu|we|th|fr|sa|su|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?\.?`;
const several = '(?:daily|every ?day|weekdays?|week days?|weekends?|workdays?|working days|t[aä]glich|werktags)';
const sign =
  '(?: ?[-–—/&+,] ?| (?:to|until|bis|through|and|und|n?or|and on|(?:n?or|and) on|, and|as well as) |, (?:and|n?or) | )';
export const days = `(?:(?:on|every|each|all|the|both|only|only on|from|week|between) ){0,3}(?:${several}|${dayWord}(?:${sign}(?:on )?${dayWord}){0,6})(?:'s|s)?`;

const whole = new RegExp(`^${days}$`, 'u');
const names = new RegExp(dayWord, 'gu');

/** Spaces alone, strokes and "or" part days as commas do. */
function tidy(text: string): string {
  const plain = text
    .replace(/^(?:(?:on|every|each|all|the|both|only|from|week|between) ){1,3}/u, (lead) =>
      /every day/.test(text) ? lead.replace('every ', '') : '',
    )
    .replace(/^(?:every ?day|daily|day)$/, 'daily')
    .replace(/^(?:workdays?|week days?|working days)$/, 'weekdays')
    .replace(/ (?:until|through) /g, ' to ')

    .replace(/ (?:n?or(?: on)?|and on|as well as) |\/| ?, (?:and|n?or) /g, ', ')
    .replace(/ on /g, ' ');
  return plain
    .replace(names, (name) => name.replace(/\.$/, ''))
    .replace(/(?<=[a-zé]) (?=(?:mo|tu|we|th|fr|sa|su))/g, (_, at: number) =>
      /(?:to|and|bis|und|,)$/.test(plain.slice(0, at)) ? ' ' : ',',
    );
}

/** Weekdays, every word of a text; undefined where it is something else. */
export function daysOf(text: string): Weekday[] | undefined {
  // "We", "so" and "do" are words of their own.
  return whole.test(text) && !/^(?:we|so|do|su|sa|mi|di|mo|tu|th|fr)$/.test(text) ? readDays(tidy(text)) : undefined;
}

const among = new RegExp(`\\b${days}\\b`, 'gu');

/** All weekdays that are named somewhere in a text. */
export function daysIn(text: string): Weekday[] {
  const found = [...text.toLowerCase().matchAll(among)].flatMap(([some]) => daysOf(some.trim()) ?? []);
  return allDays.filter((day) => found.includes(day));
}
