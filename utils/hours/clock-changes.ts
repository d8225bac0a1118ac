import { offsetSpans } from './zone-offsets';

export interface ClockChange {
  zone: string;
  /** Epoch milliseconds at which the clocks are changed. */
  at: number;
}

/** The first change of clocks in each zone before a moment, after which a time there reads other than one is used to. */
export const clockChanges = (zones: readonly string[], now: number, until: number): ClockChange[] =>
  [...new Set(zones)].flatMap((zone) => {
    const [, changed] = offsetSpans(zone, now, until + 1);
    return changed ? [{ zone, at: changed.from }] : [];
  });
