import { bucketOf, pairHash } from '@/utils/text/hash';
import { sentenceEnd, sentenceStart } from './sentence-features';
import { pairShare, sentenceFloor, signShare } from './shape';
import { turned } from './talk-features';
import type { PackedWeights, Weights } from './weights-format';
import { mostRare, pairsFrom, saidWith, type WholeShare } from './whole-weight';
import type { WordWeight } from './word-weights';

export interface SentenceWeight {
  /** Before the biases: harsh, heat and edge, then the small heads. */
  heads: number[];
  share: WholeShare;
}

/** The weights of several heads side by side, because they are always asked for together. */
function sideBySide(heads: readonly Float32Array[], size: number): Float32Array {
  const all = new Float32Array(size * heads.length);
  heads.forEach((head, at) => {
    for (let bucket = 0; bucket < size; bucket++) all[bucket * heads.length + at] = head[bucket] ?? 0;
  });
  return all;
}

function scaleOf(words: readonly WordWeight[]): number {
  let square = sentenceFloor;
  for (const { rare } of words) square += rare * rare;
  return 1 / Math.sqrt(square);
}

/** Hashes with their values, in tables made once for all sentences, and larger where one is longer. */
class Terms {
  hashes = new Uint32Array(512);
  values = new Float64Array(512);
  /** As in `rarities` of the whole. */
  rarity = new Uint16Array(512);
  count = 0;

  /** Of two words together; before the first and behind the last word that word's alone. Behind the pairs stand the signs. */
  take(words: readonly WordWeight[], signs: readonly number[], scale: number): void {
    this.grow(words.length + 1 + signs.length);
    const { hashes, values, rarity } = this;
    let hash = sentenceStart;
    let rare = words[0]?.rarity ?? 0;
    let at = 0;
    for (const word of words) {
      hashes[at] = pairHash(hash, word.hash);
      rarity[at++] = rare + word.rarity;
      hash = word.hash;
      rare = word.rarity;
    }
    hashes[at] = pairHash(hash, sentenceEnd);
    rarity[at++] = 2 * rare;
    for (let pair = 0; pair < at; pair++) values[pair] = ((pairShare * (rarity[pair] ?? 0)) / (2 * mostRare)) * scale;
    for (const sign of signs) {
      hashes[at] = sign;
      values[at++] = signShare;
    }
    this.count = at;
  }

  private grow(count: number): void {
    if (count <= this.hashes.length) return;
    this.hashes = new Uint32Array(2 * count);
    this.values = new Float64Array(2 * count);
    this.rarity = new Uint16Array(2 * count);
  }
}

/** Adds to the sums of the heads, from a place on, their weights in the buckets of all terms. */
function adder(weights: Float32Array, size: number, heads: number, from: number) {
  return (sums: Float64Array, { hashes, values, count }: Terms): void => {
    for (let at = 0; at < count; at++) {
      const bucket = bucketOf(hashes[at] ?? 0, size) * heads;
      const value = values[at] ?? 0;
      for (let head = 0; head < heads; head++)
        sums[from + head] = (sums[from + head] ?? 0) + value * (weights[bucket + head] ?? 0);
    }
  };
}

function addWords(sums: Float64Array, words: readonly WordWeight[], scale: number): void {
  for (let at = 0; at < words.length; at++) {
    const heads = words[at]?.heads;
    if (heads)
      for (let head = 0; head < sums.length; head++) sums[head] = (sums[head] ?? 0) + (heads[head] ?? 0) * scale;
  }
}

/** The words come first, then the pairs. */
function shareOf(words: readonly WordWeight[], terms: Terms, size: number): WholeShare {
  const pairs = words.length + 1;
  const said: number[] = [];
  const signs: number[] = [];
  for (let at = 0; at < words.length; at++) said.push(words[at]?.said ?? 0);
  for (let pair = 0; pair < pairs; pair++)
    said.push(saidWith(bucketOf(terms.hashes[pair] ?? 0, size), pairsFrom + (terms.rarity[pair] ?? 0)));
  for (let sign = pairs; sign < terms.count; sign++) signs.push(bucketOf(terms.hashes[sign] ?? 0, size));
  return { said, signs };
}

/** Heads that see pieces of words too: harsh, heat and edge. */
export const wideHeads = 3;
export const placeOfEdge = 2;

/**
 * What `shapeSentence` and `shareOf` of `shape.ts`, and `shapeTalk` for the edge, make of a sentence for training, summed up
 * with the weights learnt.
 */
export function sentenceWeigher({ sizes }: PackedWeights, weights: Weights, edge: Float32Array) {
  const heads = weights.brief.length;
  const wide = sideBySide([weights.sentence, weights.heat, edge], sizes.sentence);
  const addWide = adder(wide, sizes.sentence, wideHeads, 0);
  const addBrief = adder(sideBySide(weights.brief, sizes.brief), sizes.brief, heads, wideHeads);
  const sums = new Float64Array(wideHeads + heads);
  const terms = new Terms();
  return (words: readonly WordWeight[], signs: readonly number[], parts: readonly number[]): SentenceWeight => {
    const scale = scaleOf(words);
    terms.take(words, signs, scale);
    sums.fill(0);
    addWords(sums, words, scale);
    addWide(sums, terms);
    addBrief(sums, terms);
    // How a sentence is built counts for its edge alone.
    sums[placeOfEdge] = (sums[placeOfEdge] ?? 0) + turned(edge, edge.length, parts);
    const all: number[] = [];
    for (let head = 0; head < sums.length; head++) all.push(sums[head] ?? 0);
    return { heads: all, share: shareOf(words, terms, sizes.whole) };
  };
}
