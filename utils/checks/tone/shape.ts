import type { SentenceFeatures } from './sentence-features';
import type { WordFeatures } from './word-features';

/** Buckets of the rarity table, by a word's hash. */
export const rarityBuckets = 2 ** 12;

/** 0 (in every sentence) to 1 (in hardly any), by a word's hash. */
export type Rarity = (hash: number) => number;

/** What keeps a short sentence from counting as much as one that says more. */
const sentenceFloor = 1.5;
const wholeFloor = 3;
const pairShare = 0.8;
const pieceShare = 0.6;
const signShare = 0.2;

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
  said: Int32Array;
  rare: Float32Array;
  signs: Int32Array;
}

export function shareOf({ words, pairs, signs }: SentenceFeatures, rarity: Rarity, size: number): SentenceShare {
  const bucket = (hash: number) => hash % size;
  return {
    said: Int32Array.from([...words.map(({ hash }) => hash), ...pairs], bucket),
    rare: Float32Array.from([...words.map(({ hash }) => rarity(hash)), ...pairRarities(words, rarity)]),
    signs: Int32Array.from(signs, bucket),
  };
}

/** Each bucket once, with how often it was said; the counts are left at zero. */
function counted(shares: readonly SentenceShare[], of: 'said' | 'signs', counts: Uint16Array): number[] {
  const seen: number[] = [];
  for (const share of shares)
    for (const bucket of share[of]) {
      const before = counts[bucket] ?? 0;
      if (before === 0) seen.push(bucket);
      if (before < 0xffff) counts[bucket] = before + 1;
    }
  return seen;
}

/**
 * Weighs a whole draft: what is said again counts less than what is said first, and all together about the same however
 * long it is.
 */
export function shapeWhole(shares: readonly SentenceShare[], size: number, take: Take): void {
  const counts = new Uint16Array(size);
  const rarest = new Float32Array(size);
  for (const { said, rare } of shares) {
    for (let at = 0; at < said.length; at++) rarest[said[at] ?? 0] = rare[at] ?? 0;
  }
  const said = counted(shares, 'said', counts);
  let square = wholeFloor;
  const values = said.map((bucket) => (rarest[bucket] ?? 0) * Math.log1p(counts[bucket] ?? 0));
  for (const value of values) square += value * value;
  const scale = 1 / Math.sqrt(square);
  said.forEach((bucket, at) => {
    take(bucket, (values[at] ?? 0) * scale);
  });
  counts.fill(0);
  for (const bucket of counted(shares, 'signs', counts)) take(bucket, signShare * Math.log1p(counts[bucket] ?? 0));
}
