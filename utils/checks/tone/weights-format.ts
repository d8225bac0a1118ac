import type { ToneHead } from '@/utils/checks/types';
import { bytesIn, sizeInBits, unrootedBits } from '@/utils/text/rooted-bits';

/** Heads that see a sentence in few buckets. */
export type BriefHead = Exclude<ToneHead, 'harsh' | 'heat' | 'edge'>;

/** Bits of a weight: of the heads that decide, and of those that only name a kind or move a cut. */
export const wideBits = 6;
export const briefBits = 4;

/** How the weights are shipped: numbers here, the rest packed in `bytes` in the order told by `unpack`. */
export interface PackedWeights {
  language: string;
  /** Buckets: of a sentence, of the small heads, of the whole, of the rarity table. */
  sizes: { sentence: number; brief: number; whole: number; rarity: number };
  /** What the largest step stands for; see `rooted-bits.ts`. */
  scales: { sentence: number; heat: number; whole: number; brief: readonly number[] };
  biases: { harsh: number; brief: readonly number[] };
  brief: readonly BriefHead[];
  /** What each mark of a public thread adds to the head `thread`. */
  marks: readonly number[];
  /** Sets of kinds; an entry of the lexicon names one by its place here. */
  kinds: readonly (readonly number[])[];
  entries: number;
  /** Base64. */
  bytes: string;
}

export interface Weights {
  sentence: Float32Array;
  heat: Float32Array;
  whole: Float32Array;
  brief: readonly Float32Array[];
  rarity: Uint8Array;
  kindsOf: (hash: number) => readonly number[] | undefined;
}

/** Reads numbers of 7 bits a byte, low ones first. */
function numberReader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  };
}

/** So many bits tell of most hashes that no entry has them, and stay near at hand. */
const signBits = 2 ** 16;

/** A table of hashes with open places: one look, seldom two, and no object for a number of 32 bits. */
function kindsFrom(bytes: Uint8Array, entries: number, kinds: PackedWeights['kinds']): Weights['kindsOf'] {
  const places = 2 ** Math.ceil(Math.log2(entries * 2 + 2));
  const hashes = new Uint32Array(places);
  const sets = new Uint16Array(places);
  const signs = new Uint32Array(signBits / 32);
  const next = numberReader(bytes);
  let hash = 0;
  for (let entry = 0; entry < entries; entry++) {
    hash += next();
    let place = hash & (places - 1);
    while (sets[place] !== 0) place = (place + 1) & (places - 1);
    hashes[place] = hash;
    const sign = (hash >>> 8) % signBits;
    signs[sign >>> 5] = (signs[sign >>> 5] ?? 0) | (1 << (sign & 31));
    sets[place] = next() + 1;
  }
  return (wanted) => {
    const sign = (wanted >>> 8) % signBits;
    if (((signs[sign >>> 5] ?? 0) & (1 << (sign & 31))) === 0) return undefined;
    for (let place = wanted & (places - 1); sets[place] !== 0; place = (place + 1) & (places - 1))
      if (hashes[place] === wanted) return kinds[(sets[place] ?? 0) - 1];
    return undefined;
  };
}

export function unpack({ sizes, scales, kinds, entries, bytes }: PackedWeights): Weights {
  const all = bytesIn(bytes);
  let from = 0;
  const take = (size: number) => {
    from += size;
    return all.subarray(from - size, from);
  };
  const weights = (size: number, scale: number, bits: number) =>
    unrootedBits(take(sizeInBits(size, bits)), size, scale, bits);
  return {
    sentence: weights(sizes.sentence, scales.sentence, wideBits),
    heat: weights(sizes.sentence, scales.heat, wideBits),
    whole: weights(sizes.whole, scales.whole, wideBits),
    brief: scales.brief.map((scale) => weights(sizes.brief, scale, briefBits)),
    rarity: take(sizes.rarity),
    kindsOf: kindsFrom(all.subarray(from), entries, kinds),
  };
}
