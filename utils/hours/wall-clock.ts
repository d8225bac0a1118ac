import type { HoursBlock, PersonHours, Weekday } from '@/utils/people/types';
import { zoneIdOf } from '@/utils/people/zone-id';

/** What a clock and a calendar on the wall of a zone show. */
export interface WallClock {
  weekday: Weekday;
  /** Minute of the day. */
  minute: number;
}

export type HoursState = 'open' | 'focus' | 'off';

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

export const localTime = ({ minute }: WallClock): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Undefined where there is no such zone. */
export const zoneOf = (hours: PersonHours): string | undefined =>
  hours.zone === null ? undefined : zoneIdOf(hours.zone);

export function wallClockAt(moment: number, zone: string): WallClock {
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  return { weekday: weekdayOf(there.dayOfWeek), minute: there.hour * 60 + there.minute };
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const weekdayOf = (day: number): Weekday => weekdays[day - 1] ?? 1;
const dayBefore = (day: Weekday): Weekday => weekdayOf(day === 1 ? 7 : day - 1);

/** A block that ends at or before its start runs into the next day; one that ends at its start lasts a whole day. */
function isWithin({ days, start, end }: HoursBlock, { weekday, minute }: WallClock): boolean {
  const [from, to] = [minuteOf(start), minuteOf(end)];
  if (from < to) return days.includes(weekday) && minute >= from && minute < to;
  return (days.includes(weekday) && minute >= from) || (days.includes(dayBefore(weekday)) && minute < to);
}

/**
 * By the clock on the wall, as people keep hours: in the hour that comes twice when summer ends, a block counts both
 * times. Focus goes before work. Null: nothing is known of this time, because no work hours were told.
 */
export function stateOn(clock: WallClock, { work, focus }: PersonHours): HoursState | null {
  if (focus.some((block) => isWithin(block, clock))) return 'focus';
  if (work.length === 0) return null;
  return work.some((block) => isWithin(block, clock)) ? 'open' : 'off';
}
