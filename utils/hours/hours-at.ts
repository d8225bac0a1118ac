import type { PersonHours, Weekday } from '@/utils/people/types';
import { stretchesOf } from './state-changes';
import { type HoursState, localTime, stateOn, wallClockAt, zoneOf } from './wall-clock';

export interface HoursNow {
  /** `HH:MM` on the clock of their zone. */
  local: string;
  weekday: Weekday;
  zone: string;
  /** Null: no hours are known of this time, only what the clock shows there. */
  state: HoursState | null;
  /** When the state changes; null where it never does within the week. */
  until: number | null;
}

const day = 24 * 60 * 60 * 1000;

/** Most states end within a day; all that end do so within a week, and a day more because a zone may leap over one. */
const spans = [day, 8 * day];

function nextChange(hours: PersonHours, zone: string, now: number): number | null {
  if (hours.work.length + hours.focus.length === 0) return null;
  for (const span of spans) {
    const [, next] = stretchesOf(hours, zone, now, now + span);
    if (next) return next.from;
  }
  return null;
}

/** Null: where they are is not known, so nothing can be said. */
export function hoursAt(hours: PersonHours, now: number): HoursNow | null {
  const zone = zoneOf(hours);
  if (zone === undefined) return null;
  const clock = wallClockAt(now, zone);
  return {
    local: localTime(clock),
    weekday: clock.weekday,
    zone,
    state: stateOn(clock, hours),
    until: nextChange(hours, zone, now),
  };
}
