import { bucketOf } from '@/utils/text/hash';
import type { SentenceFeatures } from './sentence-features';
import type { WordFeatures } from './word-features';

/** Buckets of the rarity table, by a word's hash. */
export const rarityBuckets = 2 ** 12;

/** 0 (in every sentence) to 1 (in hardly any), by a word's hash. */
export type Rarity = (hash: number) => number;

/** What keeps a short sentence from counting as much as one that says more. */
export const sentenceFloor = 1.5;
export const wholeFloor = 3;
export const pairShare = 0.8;
export const pieceShare = 0.6;
export const signShare = 0.2;

export type Take = (hash: number, value: number) => void;

/** The rarities of a sentence's pairs: of its two words together. */
export function pairRarities(words: readonly WordFeatures[], rarity: Rarity): number[] {
  const rare = words.map(({ hash }) => rarity(hash));
  const first = rare[0] ?? 0;
  const last = rare.at(-1) ?? 0;
  return [...rare, last].map((own, at) => (pairShare * ((at === 0 ? first : (rare[at - 1] ?? 0)) + own)) / 2);
}

/** Weighs one sentence: rare words count more, and all of them together about the same however many there are. */
export function shapeSentence(features: SentenceFeatures, rarity: Rarity, take: Take, pieces: boolean): void {
  const { words, pairs, signs } = features;
  let square = sentenceFloor;
  for (const { hash } of words) square += rarity(hash) ** 2;
  const scale = 1 / Math.sqrt(square);
  for (const word of words) {
    const rare = rarity(word.hash) * scale;
    take(word.hash, rare);
    const each = (pieceShare * rare) / Math.sqrt(word.pieces.length || 1);
    if (pieces) for (const piece of word.pieces) take(piece, each);
  }
  const rarities = pairRarities(words, rarity);
  pairs.forEach((pair, at) => {
    take(pair, (rarities[at] ?? 0) * scale);
  });
  for (const sign of signs) take(sign, signShare);
}

/** What a sentence brings to the whole: buckets with the rarity of what fell into each, then those of its signs. */
export interface SentenceShare {
  said: number[];
  rare: number[];
  signs: number[];
}

export function shareOf({ words, pairs, signs }: SentenceFeatures, rarity: Rarity, size: number): SentenceShare {
  const buckets = (hashes: readonly number[]) => hashes.map((hash) => bucketOf(hash, size));
  return {
    said: buckets([...words.map(({ hash }) => hash), ...pairs]),
    rare: [...words.map(({ hash }) => rarity(hash)), ...pairRarities(words, rarity)].map(Math.fround),
    signs: buckets(signs),
  };
}

/** Most words come once or twice. */
const few = Float64Array.from({ length: 16 }, (_, times) => Math.log1p(times));
export const counting = (times: number): number => few[times] ?? Math.log1p(times);

/** How often each bucket comes, in tables made once for all drafts. */
interface Tally {
  /** The buckets that came, in their order; so many of them as `add` told last. */
  seen: Uint16Array;
  /** Counts more of them beside those that were seen, and tells how many these are then. */
  add(buckets: readonly number[], seen: number): number;
  /** How much a bucket's times count; they are at zero again then. */
  take(bucket: number): number;
}

function tallyOf(size: number): Tally {
  const times = new Uint16Array(size);
  const seen = new Uint16Array(size);
  return {
    seen,
    add(buckets, before) {
      let count = before;
      for (let at = 0; at < buckets.length; at++) {
        const bucket = buckets[at] ?? 0;
        const known = times[bucket] ?? 0;
        if (known === 0) seen[count++] = bucket;
        if (known < 0xffff) times[bucket] = known + 1;
      }
      return count;
    },
    take(bucket) {
      const counted = counting(times[bucket] ?? 0);
      times[bucket] = 0;
      return counted;
    },
  };
}

/**
 * Weighs a whole draft: what is said again counts less than what is said first, and all together about the same however
 * long it is. There are 2 ** 16 buckets at most.
 */
export function wholeShaper(size: number): (shares: readonly SentenceShare[], take: Take) => void {
  const tally = tallyOf(size);
  const rarest = new Float32Array(size);
  const values = new Float64Array(size);
  const takeWords = (count: number, take: Take) => {
    let square = wholeFloor;
    for (let at = 0; at < count; at++) {
      const bucket = tally.seen[at] ?? 0;
      const value = tally.take(bucket) * (rarest[bucket] ?? 0);
      values[at] = value;
      square += value * value;
    }
    const scale = 1 / Math.sqrt(square);
    for (let at = 0; at < count; at++) take(tally.seen[at] ?? 0, (values[at] ?? 0) * scale);
  };
  const takeSigns = (count: number, take: Take) => {
    for (let at = 0; at < count; at++) take(tally.seen[at] ?? 0, tally.take(tally.seen[at] ?? 0) * signShare);
  };
  return (shares, take) => {
    let count = 0;
    for (const { said, rare } of shares) {
      for (let at = 0; at < said.length; at++) rarest[said[at] ?? 0] = rare[at] ?? 0;
      count = tally.add(said, count);
    }
    takeWords(count, take);
    count = 0;
    for (const { signs } of shares) count = tally.add(signs, count);
    takeSigns(count, take);
  };
}
