import { type DayPlan, minutesPerDay, planOf } from './day-plan';
import { isBestIn, plansFor, stateIn, type TwoDays } from './state-on';
import type { KnownHours, Stretch } from './types';
import { dayOfCount, msPerDay, msPerMinute, wallClockOf } from './wall-clock';
import { type OffsetSpan, offsetSpans } from './zone-offsets';

const endsOf = ({ work, focus, best }: DayPlan): number[] => [...work, ...focus, ...best].flat();

/** The minutes of a day at which something may change: midnight, its own edges, and where the day before runs out. */
function edgesOf({ today, yesterday }: TwoDays): number[] {
  const edges = [0, ...endsOf(today), ...endsOf(yesterday).map((minute) => minute - minutesPerDay)];
  return [...new Set(edges)].filter((minute) => minute >= 0 && minute < minutesPerDay).sort((a, b) => a - b);
}

function stretchIn(days: TwoDays, minute: number, from: number): Stretch {
  const { state } = stateIn(days, minute);
  return { from, state, best: state === 'open' && isBestIn(days, minute) };
}

/** While clocks are not changed, the wall shows the same as UTC, so far away: days and minutes can be counted. */
function* stretchesInSpan(hours: KnownHours, { from, to, offset }: OffsetSpan): Generator<Stretch> {
  const first = wallClockOf(from + offset);
  let days = plansFor(hours, first);
  yield stretchIn(days, first.minute, from);
  for (let { count } = first.day; count * msPerDay - offset < to; count += 1) {
    const midnight = count * msPerDay - offset;
    if (count > first.day.count) days = { today: planOf(hours, dayOfCount(count)), yesterday: days.today };
    for (const minute of edgesOf(days)) {
      const moment = midnight + minute * msPerMinute;
      if (moment > from && moment < to) yield stretchIn(days, minute, moment);
    }
  }
}

/** From `from` until `to`, one after the other as they are asked for, each differing from the one before. */
export function* stretchesFrom(hours: KnownHours, zone: string, from: number, to: number): Generator<Stretch> {
  let last: Stretch | undefined;
  for (const span of offsetSpans(zone, from, to)) {
    for (const stretch of stretchesInSpan(hours, span)) {
      if (stretch.state === last?.state && stretch.best === last.best) continue;
      last = stretch;
      yield stretch;
    }
  }
}

export const stretchesOf = (hours: KnownHours, zone: string, from: number, to: number): Stretch[] => [
  ...stretchesFrom(hours, zone, from, to),
];
