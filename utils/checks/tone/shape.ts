import type { SentenceFeatures } from './sentence-features';
import type { WordFeatures } from './word-features';

/** Buckets of the rarity table, by a word's hash. */
export const rarityBuckets = 2 ** 12;

/** 0 (in every sentence) to 1 (in hardly any), by a word's hash. */
export type Rarity = (hash: number) => number;

/** What keeps a short sentence from counting as much as one that says more. */
export const sentenceFloor = 1.5;
const wholeFloor = 3;
export const pairShare = 0.8;
export const pieceShare = 0.6;
export const signShare = 0.2;

export type Take = (hash: number, value: number) => void;

/** The rarities of a sentence's pairs: of its two words together. */
function pairRarities(words: readonly WordFeatures[], rarity: Rarity): number[] {
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
  said: readonly number[];
  rare: readonly number[];
  signs: readonly number[];
}

export function shareOf({ words, pairs, signs }: SentenceFeatures, rarity: Rarity, size: number): SentenceShare {
  const bucket = (hash: number) => hash % size;
  return {
    said: [...words.map(({ hash }) => hash), ...pairs].map(bucket),
    rare: [...words.map(({ hash }) => rarity(hash)), ...pairRarities(words, rarity)].map(Math.fround),
    signs: signs.map(bucket),
  };
}

/** Most words come once or twice. */
const few = Float64Array.from({ length: 16 }, (_, times) => Math.log1p(times));
const counting = (times: number): number => few[times] ?? Math.log1p(times);

/** How often each bucket comes, made once for all drafts. */
interface Tally {
  add(buckets: readonly number[]): void;
  /** Each bucket once, in the order they came, with how much its times count; all is at zero again then. */
  taken(): { buckets: readonly number[]; counted: number[] };
}

function tallyOf(size: number): Tally {
  const times = new Uint16Array(size);
  let seen: number[] = [];
  return {
    add(buckets) {
      for (const bucket of buckets) {
        const before = times[bucket] ?? 0;
        if (before === 0) seen.push(bucket);
        if (before < 0xffff) times[bucket] = before + 1;
      }
    },
    taken() {
      const buckets = seen;
      const counted = buckets.map((bucket) => counting(times[bucket] ?? 0));
      for (const bucket of buckets) times[bucket] = 0;
      seen = [];
      return { buckets, counted };
    },
  };
}

function scaleOf(values: readonly number[]): number {
  let square = wholeFloor;
  for (const value of values) square += value * value;
  return 1 / Math.sqrt(square);
}

function keepRarest(rarest: Float32Array, { said, rare }: SentenceShare): void {
  for (let at = 0; at < said.length; at++) rarest[said[at] ?? 0] = rare[at] ?? 0;
}

function takeAll(buckets: readonly number[], values: readonly number[], scale: number, take: Take): void {
  for (let at = 0; at < buckets.length; at++) take(buckets[at] ?? 0, (values[at] ?? 0) * scale);
}

/**
 * Weighs a whole draft: what is said again counts less than what is said first, and all together about the same however
 * long it is.
 */
export function wholeShaper(size: number): (shares: readonly SentenceShare[], take: Take) => void {
  const tally = tallyOf(size);
  const rarest = new Float32Array(size);
  return (shares, take) => {
    for (const share of shares) {
      keepRarest(rarest, share);
      tally.add(share.said);
    }
    const words = tally.taken();
    const values = words.counted.map((counted, at) => counted * (rarest[words.buckets[at] ?? 0] ?? 0));
    takeAll(words.buckets, values, scaleOf(values), take);
    for (const share of shares) tally.add(share.signs);
    const signs = tally.taken();
    takeAll(signs.buckets, signs.counted, signShare, take);
  };
}
