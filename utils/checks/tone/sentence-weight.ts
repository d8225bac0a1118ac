import { bucketOf, pairHash } from './hash';
import { sentenceEnd, sentenceStart } from './sentence-features';
import { pairShare, sentenceFloor, signShare } from './shape';
import type { PackedWeights, Weights } from './weights-format';
import { mostRare, pairsFrom, type WholeShare } from './whole-weight';
import type { WordWeight } from './word-weights';

/** Before the biases. */
export interface SentenceWeight {
  harsh: number;
  heat: number;
  /** By head. */
  brief: number[];
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

/** The sums of all heads for one sentence after the other: harsh and heat, then the small heads. */
class Sums {
  readonly all: Float64Array;
  private readonly wide: Float32Array;
  private readonly narrow: Float32Array;
  private readonly heads: number;
  private readonly sizes: PackedWeights['sizes'];
  constructor({ sizes }: PackedWeights, weights: Weights) {
    this.sizes = sizes;
    this.heads = weights.brief.length;
    this.wide = sideBySide([weights.sentence, weights.heat], sizes.sentence);
    this.narrow = sideBySide(weights.brief, sizes.brief);
    this.all = new Float64Array(2 + this.heads);
  }

  add(hash: number, value: number): void {
    const { all, wide, narrow, heads, sizes } = this;
    const inWide = bucketOf(hash, sizes.sentence) * 2;
    const inBrief = bucketOf(hash, sizes.brief) * heads;
    all[0] = (all[0] ?? 0) + value * (wide[inWide] ?? 0);
    all[1] = (all[1] ?? 0) + value * (wide[inWide + 1] ?? 0);
    for (let head = 0; head < heads; head++)
      all[head + 2] = (all[head + 2] ?? 0) + value * (narrow[inBrief + head] ?? 0);
  }

  addWord({ harsh, heat, brief }: WordWeight, scale: number): void {
    const { all, heads } = this;
    all[0] = (all[0] ?? 0) + harsh * scale;
    all[1] = (all[1] ?? 0) + heat * scale;
    for (let head = 0; head < heads; head++) all[head + 2] = (all[head + 2] ?? 0) + (brief[head] ?? 0) * scale;
  }

  /** Those of the small heads. */
  brief(): number[] {
    const sums: number[] = [];
    for (let head = 0; head < this.heads; head++) sums.push(this.all[head + 2] ?? 0);
    return sums;
  }
}

/**
 * What `shapeSentence` and `shareOf` of `shape.ts` make of a sentence for training, summed up with the weights learnt. The
 * words come first, then the pairs: of two words together; before the first and behind the last word that word's alone.
 */
export function sentenceWeigher(packed: PackedWeights, weights: Weights) {
  const sums = new Sums(packed, weights);
  const size = packed.sizes.whole;
  const addWords = (words: readonly WordWeight[], scale: number, share: WholeShare) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word) continue;
      sums.addWord(word, scale);
      share.said[at] = word.bucket;
      share.rarity[at] = word.rarity;
    }
  };
  const addPair = (hash: number, both: number, scale: number, place: number, share: WholeShare) => {
    sums.add(hash, ((pairShare * both) / (2 * mostRare)) * scale);
    share.said[place] = bucketOf(hash, size);
    share.rarity[place] = pairsFrom + both;
  };
  const addPairs = (words: readonly WordWeight[], scale: number, share: WholeShare) => {
    let before = sentenceStart;
    let rarityBefore = words[0]?.rarity ?? 0;
    let place = words.length;
    for (const { hash, rarity } of words) {
      addPair(pairHash(before, hash), rarityBefore + rarity, scale, place++, share);
      before = hash;
      rarityBefore = rarity;
    }
    addPair(pairHash(before, sentenceEnd), 2 * rarityBefore, scale, place, share);
  };
  return (words: readonly WordWeight[], signs: readonly number[]): SentenceWeight => {
    const all = 2 * words.length + 1;
    const share: WholeShare = { said: new Array(all), rarity: new Array(all), signs: new Array(signs.length) };
    const scale = scaleOf(words);
    sums.all.fill(0);
    addWords(words, scale, share);
    addPairs(words, scale, share);
    for (let at = 0; at < signs.length; at++) {
      sums.add(signs[at] ?? 0, signShare);
      share.signs[at] = bucketOf(signs[at] ?? 0, size);
    }
    return { harsh: sums.all[0] ?? 0, heat: sums.all[1] ?? 0, brief: sums.brief(), share };
  };
}
