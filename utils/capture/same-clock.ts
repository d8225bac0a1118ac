import { offsetAt } from '@/utils/hours/zone-offsets';
import type { Question, Told } from './types';

/** In winter and in summer, as zones keep summer apart. */
const moments = ['2026-01-15T12:00Z', '2026-07-15T12:00Z'].map((text) => Temporal.Instant.from(text).epochMilliseconds);

const zoneOf = (told: Told): string | undefined =>
  told.kind === 'preference' && told.value.kind === 'time-zone' ? told.value.zone : undefined;

const isSameClock = (one: string, other: string) =>
  moments.some((moment) => offsetAt(one, moment) === offsetAt(other, moment));

/** "Pune (IST)", "Melbourne, AEST": which of the clocks that the letters may mean is told by the place. */
export function isOnClockOf(told: Told, { answers }: Question): boolean {
  const here = zoneOf(told);
  const zones = answers.map((answer) => zoneOf(answer.told));
  return (
    here !== undefined &&
    zones.length > 1 &&
    zones.every((zone) => zone !== undefined) &&
    zones.some((zone) => isSameClock(here, zone ?? ''))
  );
}
