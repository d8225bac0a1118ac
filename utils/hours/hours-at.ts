import type { Weekday } from '@/utils/people/types';
import { stretchesFrom } from './state-changes';
import { reasonOn } from './state-on';
import type { HoursState, KnownHours, StateReason } from './types';
import { localTime, msPerDay, wallClockAt, zoneOf } from './wall-clock';

export interface HoursNow extends StateReason {
  /** `HH:MM` on the clock of their zone. */
  local: string;
  /** ISO date on its calendar. */
  date: string;
  weekday: Weekday;
  zone: string;
  /** When the state changes; null where it does not within a year. */
  until: number | null;
}

/** All that ends ends within a week; but a zone may leap over the one day of it that matters, so that it is the next. */
const twoWeeks = 15 * msPerDay;
const year = 366 * msPerDay;

const hasDates = ({ exceptions = [], away = [], holidays = [] }: KnownHours): boolean =>
  exceptions.length + away.length + holidays.length > 0;

function nextChange(hours: KnownHours, zone: string, now: number, state: HoursState | null): number | null {
  const isDated = hasDates(hours);
  const weekly = hours.work.length + hours.focus.length + (hours.daysOff?.length ?? 0);
  if (!isDated && weekly === 0) return null;
  for (const stretch of stretchesFrom(hours, zone, now, now + (isDated ? year : twoWeeks))) {
    if (stretch.state !== state) return stretch.from;
  }
  return null;
}

/** Null: where they are is not known, so nothing can be said. */
export function hoursAt(hours: KnownHours, now: number): HoursNow | null {
  const zone = zoneOf(hours);
  if (zone === undefined) return null;
  const clock = wallClockAt(now, zone);
  const { state, why } = reasonOn(clock, hours);
  const { date, weekday } = clock.day;
  return { local: localTime(clock), date, weekday, zone, state, why, until: nextChange(hours, zone, now, state) };
}
