import { perWord } from '@/utils/text/per-word';
import type { Token } from '@/utils/text/tokens';
import { bucketOf } from './hash';
import { pieceShare } from './shape';
import type { PackedWeights, Weights } from './weights-format';
import { type WordFeatures, wordFeatures } from './word-features';

/** What a word brings to any sentence, before that is scaled: its pieces are summed once, and not wherever it stands. */
export interface WordWeight extends WordFeatures {
  rare: number;
  harsh: number;
  /** By head. */
  brief: readonly number[];
  /** Its bucket among those of the whole. */
  bucket: number;
}

export function wordWeigher({ sizes }: PackedWeights, weights: Weights): (token: Pick<Token, 'form'>) => WordWeight {
  const harshOf = (hash: number) => weights.sentence[bucketOf(hash, sizes.sentence)] ?? 0;
  return perWord(({ word }): WordWeight => {
    const features = wordFeatures(word);
    const { hash, pieces } = features;
    const rare = (weights.rarity[hash % sizes.rarity] ?? 255) / 255;
    const ofPieces = pieces.reduce((sum, piece) => sum + harshOf(piece), 0);
    return {
      ...features,
      rare,
      harsh: rare * (harshOf(hash) + (pieceShare / Math.sqrt(pieces.length || 1)) * ofPieces),
      brief: weights.brief.map((head) => rare * (head[hash % sizes.brief] ?? 0)),
      bucket: bucketOf(hash, sizes.whole),
    };
  });
}
