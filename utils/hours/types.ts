import type { PersonHours } from '@/utils/people/types';

/** A public holiday on one day; one that lasts longer is several. */
export interface Holiday {
  /** ISO date where it is kept. */
  date: string;
  name: string;
}

/** The hours side of a person with the days of their region, which `holidays-of.ts` looks up. */
export interface KnownHours extends PersonHours {
  holidays?: readonly Holiday[];
}

export type HoursState = 'open' | 'focus' | 'off';

/** Why a state is as it is; words for it are made where it is shown. */
export type HoursReason =
  | { kind: 'focus' }
  /** On a day of work, but before, between or behind its hours. */
  | { kind: 'out-of-hours' }
  /** No hours on this day of the week: a weekend, or the Wednesday of somebody in part time. */
  | { kind: 'free-day' }
  /** Off on this day of every week. */
  | { kind: 'day-off' }
  /** The last ISO date off. */
  | { kind: 'away'; until: string }
  | { kind: 'holiday'; name: string }
  /** Other hours than usual, up to that ISO date. Of `open` too: they would not be, by the week. */
  | { kind: 'exception'; until: string };

export interface StateReason {
  /** Null: nothing is known of this time, because no work hours were told. */
  state: HoursState | null;
  why: HoursReason | null;
}

/** From this moment on, until the next stretch, state and `best` are the same. */
export interface Stretch {
  from: number;
  state: HoursState | null;
  /** Open, and within the hours that are best to ask. */
  best: boolean;
}
