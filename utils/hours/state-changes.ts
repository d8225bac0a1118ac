import type { PersonHours } from '@/utils/people/types';
import { type HoursState, stateOn, wallClockAt } from './wall-clock';

/** From this moment on, until the next stretch, the state is the same. */
export interface Stretch {
  from: number;
  state: HoursState | null;
}

const day = 24 * 60 * 60 * 1000;

/** Moments at which the zone itself changes: there the clock jumps, and perhaps over the edge of a block. */
function jumpsOf(zone: string, from: number, to: number): number[] {
  const jumps: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (at && at.epochMilliseconds < to) {
    jumps.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return jumps;
}

/** Dates of a zone on which a block may have an edge in that time; a day more at each end, since a zone may leap over one. */
function datesOf(zone: string, from: number, to: number): Temporal.PlainDate[] {
  const dateAt = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  const first = dateAt(from - day);
  const count = first.until(dateAt(to + day)).days + 1;
  return Array.from({ length: count }, (_, days) => first.add({ days }));
}

/** Every moment after `from` and before `to` at which the state may change, in order. */
function edgesOf(hours: PersonHours, zone: string, from: number, to: number): number[] {
  const times = new Set(['00:00', ...[...hours.work, ...hours.focus].flatMap(({ start, end }) => [start, end])]);
  const clocks = [...times].map((time) => Temporal.PlainTime.from(time));
  const jumps = jumpsOf(zone, from - 2 * day, to + 2 * day);
  // Only where the zone changes may a clock show one time twice, so that both are edges.
  const ways = jumps.length > 0 ? (['earlier', 'later'] as const) : (['earlier'] as const);
  const edges = new Set(jumps);
  for (const date of datesOf(zone, from, to)) {
    for (const local of clocks.map((clock) => date.toPlainDateTime(clock))) {
      for (const disambiguation of ways) edges.add(local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds);
    }
  }
  return [...edges].filter((edge) => edge > from && edge < to).sort((a, b) => a - b);
}

/** The state from `from` until `to`, as stretches that each differ from the one before. */
export function stretchesOf(hours: PersonHours, zone: string, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const moment of [from, ...edgesOf(hours, zone, from, to)]) {
    const state = stateOn(wallClockAt(moment, zone), hours);
    if (stretches.at(-1)?.state !== state) stretches.push({ from: moment, state });
  }
  return stretches;
}
