/** Numbers between 0 and 1 that come again for the same seed (mulberry32), so that a failed run can be repeated. */
export interface Chance {
  seed: number;
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    seed,
    next,
    below,
    pick: (from) => {
      const chosen = from[below(from.length)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
  };
}

/** One seed for everybody, so that a run is red or green for its code alone; `ATTUNE_SEED` tries another. */
export function seededChance(what: string): Chance {
  const seed = Number(process.env.ATTUNE_SEED ?? 20_261_121);
  console.log(`${what}: ATTUNE_SEED=${seed}`);
  return makeChance(seed);
}
