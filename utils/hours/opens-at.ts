import { stretchesFrom, stretchesOf } from './state-changes';
import type { KnownHours } from './types';
import { msPerDay, zoneOf } from './wall-clock';

const year = 366 * msPerDay;

/** The next moment at which they are open and not in focus, now included; null: no zone is known, or never within a year. */
export function opensAt(hours: KnownHours, now: number): number | null {
  const zone = zoneOf(hours);
  if (zone === undefined || (hours.work.length === 0 && !hours.exceptions?.length)) return null;
  for (const { from, state } of stretchesFrom(hours, zone, now, now + year)) if (state === 'open') return from;
  return null;
}

/** Where a moment out of hours lies on a day of work, by the calendar of their zone; null on a day without any. */
export function partOfDay(hours: KnownHours, now: number): 'before' | 'between' | 'after' | null {
  const zone = zoneOf(hours);
  if (zone === undefined) return null;
  const morning = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay();
  const midnight = morning.add({ days: 1 }).startOfDay().epochMilliseconds;
  const works = (from: number, to: number): boolean =>
    stretchesOf(hours, zone, from, to).some(({ state }) => state === 'open' || state === 'focus');
  const [was, comes] = [works(morning.epochMilliseconds, now), works(now, midnight)];
  if (was) return comes ? 'between' : 'after';
  return comes ? 'before' : null;
}
