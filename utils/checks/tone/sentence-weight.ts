import { bucketOf, pairHash } from './hash';
import { sentenceEnd, sentenceStart } from './sentence-features';
import { pairShare, type SentenceShare, sentenceFloor, signShare } from './shape';
import type { PackedWeights, Weights } from './weights-format';
import type { WordWeight } from './word-weights';

/** Before the biases. */
export interface SentenceWeight {
  harsh: number;
  heat: number;
  /** By head. */
  brief: number[];
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
  const pairsIn = (words: readonly WordWeight[], scale: number, { said, rare }: SentenceShare) => {
    let before = sentenceStart;
    let rareBefore = words[0]?.rare ?? 0;
    const add = (hash: number, rarity: number) => {
      sums.add(hash, rarity * scale);
      said.push(bucketOf(hash, size));
      rare.push(Math.fround(rarity));
    };
    for (const word of words) {
      add(pairHash(before, word.hash), (pairShare * (rareBefore + word.rare)) / 2);
      before = word.hash;
      rareBefore = word.rare;
    }
    add(pairHash(before, sentenceEnd), pairShare * rareBefore);
  };
  return (words: readonly WordWeight[], signs: readonly number[]): SentenceWeight => {
    const share: SentenceShare = { said: [], rare: [], signs: [] };
    const scale = scaleOf(words);
    sums.all.fill(0);
    for (const word of words) {
      sums.addWord(word, scale);
      share.said.push(word.bucket);
      share.rare.push(Math.fround(word.rare));
    }
    pairsIn(words, scale, share);
    for (const sign of signs) {
      sums.add(sign, signShare);
      share.signs.push(bucketOf(sign, size));
    }
    return { harsh: sums.all[0] ?? 0, heat: sums.all[1] ?? 0, brief: sums.brief(), share };
  };
}
