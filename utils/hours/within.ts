import type { HoursBlock, PersonHours } from '@/utils/people/types';
import { minutesPerDay, runsOn } from './day-plan';
import { dayBefore, wallClockAt, zoneOf } from './wall-clock';

type Zoned = Pick<PersonHours, 'zone'> | null;

/** Whether blocks of the week cover a moment on the clock of a zone; not where the zone is unknown. */
export function isWithin(blocks: readonly HoursBlock[], hours: Zoned, now: number): boolean {
  const zone = hours ? zoneOf(hours) : undefined;
  if (zone === undefined) return false;
  const { day, minute } = wallClockAt(now, zone);
  const covers = (at: number, runs: ReturnType<typeof runsOn>) => runs.some(([from, to]) => at >= from && at < to);
  return (
    covers(minute, runsOn(day.weekday, blocks)) ||
    covers(minute + minutesPerDay, runsOn(dayBefore(day).weekday, blocks))
  );
}

/** Whether a way to reach somebody holds at a moment: one without hours of its own always does. */
export const holdsAt = ({ blocks }: { blocks?: readonly HoursBlock[] }, hours: Zoned, now: number): boolean =>
  blocks === undefined || isWithin(blocks, hours, now);
