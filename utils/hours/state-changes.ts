import type { PersonHours } from '@/utils/people/types';
import { type HoursState, stateOn, wallClockAt } from './wall-clock';

/** From this moment on, until the next stretch, the state is the same. */
export interface Stretch {
  from: number;
  state: HoursState | null;
}

/** Both moments at which the clock of a zone shows a time; in most hours of the year they are one. */
function momentsOf(local: Temporal.PlainDateTime, zone: string): number[] {
  return [
    local.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds,
    local.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds,
  ];
}

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

/** Every moment after `from` and before `to` at which the state may change, in order. */
function edgesOf(hours: PersonHours, zone: string, from: number, to: number): number[] {
  const times = new Set(['00:00', ...[...hours.work, ...hours.focus].flatMap(({ start, end }) => [start, end])]);
  const clocks = [...times].map((time) => Temporal.PlainTime.from(time));
  const edges = new Set(jumpsOf(zone, from, to));
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  // One day more at each end, since a zone may have leapt over a date.
  day = day.subtract({ days: 1 });
  const last = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    for (const clock of clocks) for (const moment of momentsOf(day.toPlainDateTime(clock), zone)) edges.add(moment);
    day = day.add({ days: 1 });
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
