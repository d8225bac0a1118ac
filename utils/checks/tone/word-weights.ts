import { bucketOf } from '@/utils/text/hash';
import { perWord } from '@/utils/text/per-word';
import type { Token } from '@/utils/text/tokens';
import { pieceShare } from './shape';
import type { PackedWeights, Weights } from './weights-format';
import { mostRare, saidWith } from './whole-weight';
import { type WordFeatures, wordFeatures } from './word-features';

/** What a word brings to any sentence, before that is scaled: its pieces are summed once, and not wherever it stands. */
export interface WordWeight extends WordFeatures {
  /** As a byte. */
  rarity: number;
  rare: number;
  /** By head: harsh, heat and edge, then the small ones. */
  heads: readonly number[];
  /** Its bucket among those of the whole, with its rarity. */
  said: number;
}

export function wordWeigher(
  { sizes }: PackedWeights,
  weights: Weights,
  edge: Float32Array,
): (token: Pick<Token, 'form'>) => WordWeight {
  const inPieces = (of: Float32Array, { hash, pieces }: WordFeatures): number => {
    const weightOf = (one: number) => of[bucketOf(one, sizes.sentence)] ?? 0;
    const ofPieces = pieces.reduce((sum, piece) => sum + weightOf(piece), 0);
    return weightOf(hash) + (pieceShare / Math.sqrt(pieces.length || 1)) * ofPieces;
  };
  return perWord(({ word }): WordWeight => {
    const features = wordFeatures(word);
    const { hash, pieces } = features;
    const rarity = weights.rarity[hash % sizes.rarity] ?? mostRare;
    const rare = rarity / mostRare;
    // Written out: spread, each word would be an object of a shape of its own, and every look into one a search.
    return {
      hash,
      pieces,
      rarity,
      rare,
      heads: [
        rare * inPieces(weights.sentence, features),
        rare * inPieces(weights.heat, features),
        rare * inPieces(edge, features),
        ...weights.brief.map((head) => rare * (head[hash % sizes.brief] ?? 0)),
      ],
      said: saidWith(bucketOf(hash, sizes.whole), rarity),
    };
  });
}
