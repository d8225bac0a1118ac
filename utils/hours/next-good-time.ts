import { goodTimes } from './good-times';
import { stateOn } from './state-on';
import type { KnownHours } from './types';
import { wallClockAt, zoneOf } from './wall-clock';

export interface GoodTime {
  /** Epoch milliseconds, on a whole five minutes. */
  at: number;
  /** So many of `of` people are open then. */
  open: number;
  /** People whose zone is known. */
  of: number;
  /** Of these, so many whose work hours nobody told: for them, an ordinary day in their zone was taken. */
  assumed: number;
}

/**
 * The one time to name where there is room for one: the last of `goodTimes`, at which all are open, or else as many as
 * ever within two weeks. Null: no zone is known, or never.
 */
export function nextGoodTime(people: readonly KnownHours[], mine: KnownHours | null, now: number): GoodTime | null {
  const { times, of, assumed } = goodTimes(people, mine, now);
  const time = times.at(-1);
  return time ? { at: time.at, open: time.open, of, assumed: assumed.length } : null;
}

/** How many of those whose hours are known at a moment are open: "3 of 4 now". */
export function openAt(people: readonly KnownHours[], now: number): Pick<GoodTime, 'open' | 'of'> {
  const states = people.flatMap((hours) => {
    const zone = zoneOf(hours);
    const state = zone === undefined ? null : stateOn(wallClockAt(now, zone), hours);
    return state === null ? [] : [state];
  });
  return { open: states.filter((state) => state === 'open').length, of: states.length };
}
