import { bucketOf } from './hash';
import type { SentenceFeatures } from './sentence-features';
import { pairShare, type SentenceShare, sentenceFloor, signShare } from './shape';
import type { PackedWeights, Weights } from './weights-format';
import type { WordWeight } from './word-weights';

/** Before the biases. */
export interface SentenceWeight {
  harsh: number;
  heat: number;
  /** By head. */
  brief: Float64Array;
  share: SentenceShare;
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

/** Of the sentence that is read; the table is made once for all of them, and larger where one is longer. */
let table = new Float64Array(256);

/** Those of a sentence's pairs: of its two words together; before the first and behind the last word that word's alone. */
function pairRarities(words: readonly WordWeight[]): Float64Array {
  if (words.length >= table.length) table = new Float64Array(words.length * 2);
  const rarities = table;
  let before = words[0]?.rare ?? 0;
  let at = 0;
  for (const { rare } of words) {
    rarities[at++] = (pairShare * (before + rare)) / 2;
    before = rare;
  }
  rarities[at] = pairShare * before;
  return rarities;
}

/** Adds the weights of some buckets, each times its value, to the sums of the heads. */
type AddTo = (sums: Float64Array, hashes: readonly number[], values: Float64Array | null, share: number) => void;

function adder(weights: Float32Array, size: number, heads: number): AddTo {
  return (sums, hashes, values, share) => {
    for (let at = 0; at < hashes.length; at++) {
      const from = bucketOf(hashes[at] ?? 0, size) * heads;
      const value = values ? (values[at] ?? 0) * share : share;
      for (let head = 0; head < heads; head++) sums[head] = (sums[head] ?? 0) + value * (weights[from + head] ?? 0);
    }
  };
}

/** The words, then the pairs, each with its rarity; and the signs. */
function shareOf(
  { words, pairs, signs }: SentenceFeatures<WordWeight>,
  rarities: Float64Array,
  size: number,
): SentenceShare {
  const said = new Uint16Array(words.length + pairs.length);
  const rare = new Float32Array(said.length);
  const signBuckets = new Uint16Array(signs.length);
  let at = 0;
  for (const word of words) {
    rare[at] = word.rare;
    said[at++] = word.bucket;
  }
  for (let pair = 0; pair < pairs.length; pair++) {
    rare[at] = rarities[pair] ?? 0;
    said[at++] = bucketOf(pairs[pair] ?? 0, size);
  }
  for (let sign = 0; sign < signs.length; sign++) signBuckets[sign] = bucketOf(signs[sign] ?? 0, size);
  return { said, rare, signs: signBuckets };
}

/** What `shapeSentence` and `shareOf` of `shape.ts` make of a sentence for training, summed up with the weights learnt. */
export function sentenceWeigher({ sizes }: PackedWeights, weights: Weights) {
  const heads = weights.brief.length;
  const addWide = adder(sideBySide([weights.sentence, weights.heat], sizes.sentence), sizes.sentence, 2);
  const addBrief = adder(sideBySide(weights.brief, sizes.brief), sizes.brief, heads);
  const wide = new Float64Array(2);
  return (features: SentenceFeatures<WordWeight>): SentenceWeight => {
    const { words, pairs, signs } = features;
    const scale = scaleOf(words);
    const rarities = pairRarities(words);
    const brief = new Float64Array(heads);
    wide[0] = 0;
    wide[1] = 0;
    for (const word of words) {
      wide[0] += word.harsh * scale;
      wide[1] += word.heat * scale;
      for (let head = 0; head < heads; head++) brief[head] = (brief[head] ?? 0) + (word.brief[head] ?? 0) * scale;
    }
    addWide(wide, pairs, rarities, scale);
    addWide(wide, signs, null, signShare);
    addBrief(brief, pairs, rarities, scale);
    addBrief(brief, signs, null, signShare);
    return { harsh: wide[0] ?? 0, heat: wide[1] ?? 0, brief, share: shareOf(features, rarities, sizes.whole) };
  };
}
