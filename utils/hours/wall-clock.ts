import type { PersonHours, Weekday } from '@/utils/people/types';
import { zoneIdOf } from '@/utils/people/zone-id';
import { offsetAt } from './zone-offsets';

/** A day on a calendar. */
export interface LocalDay {
  /** ISO date. */
  date: string;
  weekday: Weekday;
  /** So many days from the first of 1970. */
  count: number;
}

/** What a calendar and a clock on the wall of a zone show. */
export interface WallClock {
  day: LocalDay;
  /** Minute of the day. */
  minute: number;
}

export const msPerMinute = 60_000;
export const msPerDay = 24 * 60 * msPerMinute;

export const localTime = ({ minute }: WallClock): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const keptZones = new Map<string, string | undefined>();
const mostKept = 2_000;

/** Undefined where there is no such zone. Answers are kept, since to ask for a zone by name costs more than all the rest. */
export function zoneOf({ zone }: Pick<PersonHours, 'zone'>): string | undefined {
  if (zone === null) return undefined;
  if (keptZones.has(zone)) return keptZones.get(zone);
  if (keptZones.size >= mostKept) keptZones.clear();
  const id = zoneIdOf(zone);
  keptZones.set(zone, id);
  return id;
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const keptDays = new Map<number, LocalDay>();

/** Days are kept: everybody's hours are asked on the same few, minute by minute. */
export function dayOfCount(count: number): LocalDay {
  const kept = keptDays.get(count);
  if (kept) return kept;
  if (keptDays.size >= mostKept) keptDays.clear();
  const date = new Temporal.PlainDate(1970, 1, 1).add({ days: count });
  const day: LocalDay = { date: date.toString(), weekday: weekdays[date.dayOfWeek - 1] ?? 1, count };
  keptDays.set(count, day);
  return day;
}

export const dayBefore = ({ count }: LocalDay): LocalDay => dayOfCount(count - 1);

/** What the wall shows where its clock is so many milliseconds from the first of 1970. */
export function wallClockOf(local: number): WallClock {
  const count = Math.floor(local / msPerDay);
  return { day: dayOfCount(count), minute: Math.floor((local - count * msPerDay) / msPerMinute) };
}

export const wallClockAt = (moment: number, zone: string): WallClock => wallClockOf(moment + offsetAt(zone, moment));
