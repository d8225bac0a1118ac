import { type DayPlan, minutesPerDay, planOf, type Run } from './day-plan';
import type { HoursState, KnownHours, StateReason } from './types';
import { dayBefore, type WallClock } from './wall-clock';

/** A day, and the one before it, which may run on into it. */
export interface TwoDays {
  today: DayPlan;
  yesterday: DayPlan;
}

export const plansFor = (hours: KnownHours, { day }: Pick<WallClock, 'day'>): TwoDays => ({
  today: planOf(hours, day),
  yesterday: planOf(hours, dayBefore(day)),
});

const isIn = (runs: readonly Run[], minute: number): boolean =>
  runs.some(([from, to]) => minute >= from && minute < to);

const isInEither = ({ today, yesterday }: TwoDays, of: 'focus' | 'best', minute: number): boolean =>
  isIn(today[of], minute) || isIn(yesterday[of], minute + minutesPerDay);

/** The day by whose hours they work at that minute. */
function workDay({ today, yesterday }: TwoDays, minute: number): DayPlan | undefined {
  if (isIn(today.work, minute)) return today;
  return isIn(yesterday.work, minute + minutesPerDay) ? yesterday : undefined;
}

/**
 * By the clock on the wall, as people keep hours: in the hour that comes twice when summer ends, a block counts both
 * times. Focus goes before work.
 */
export function stateIn(days: TwoDays, minute: number): StateReason {
  if (isInEither(days, 'focus', minute)) return { state: 'focus', why: { kind: 'focus' } };
  const work = workDay(days, minute);
  if (work) return { state: 'open', why: work.why };
  const { known, why } = days.today;
  return known ? { state: 'off', why: why ?? { kind: 'out-of-hours' } } : { state: null, why: null };
}

export const isBestIn = (days: TwoDays, minute: number): boolean => isInEither(days, 'best', minute);

export const reasonOn = (clock: WallClock, hours: KnownHours): StateReason =>
  stateIn(plansFor(hours, clock), clock.minute);

export const stateOn = (clock: WallClock, hours: KnownHours): HoursState | null => reasonOn(clock, hours).state;
