import type { EdgeKind } from '@/utils/checks/types';
import { bucketOf } from '@/utils/text/hash';
import type { AloneSentence } from '@/utils/text/sentences';
import { edgeKinds, type UnpackedKinds } from './reader-weights-format';
import type { Rarity, Take } from './shape';
import { partsOf, shapeTalk } from './talk-features';
import type { SignsOf } from './talk-model';
import { wordFeatures } from './word-features';

/** Hands over what a sentence holds, as in training. */
export const edgeTerms = (sentence: AloneSentence, signsOf: SignsOf, rarity: Rarity, take: Take): void =>
  shapeTalk(
    { words: sentence.tokens.map(({ word }) => wordFeatures(word)), parts: partsOf(sentence.tokens) },
    signsOf(sentence),
    rarity,
    take,
  );

/** Tells of which kind a sentence with an edge is. Asked only of the few that have one, so it sums up what training does. */
export function edgeKindReader({ size, biases, weights }: UnpackedKinds, signsOf: SignsOf, rarity: Rarity) {
  return (sentence: AloneSentence): EdgeKind => {
    const sums = [...biases];
    edgeTerms(sentence, signsOf, rarity, (hash, value) => {
      const bucket = bucketOf(hash, size);
      for (let kind = 0; kind < sums.length; kind++)
        sums[kind] = (sums[kind] ?? 0) + value * (weights[kind * size + bucket] ?? 0);
    });
    return edgeKinds[sums.indexOf(Math.max(...sums))] ?? 'putdown';
  };
}
