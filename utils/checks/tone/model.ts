import { english } from '@/utils/checks/packs/en';
import type { ToneHead, ToneModel, ToneScores } from '@/utils/checks/types';
import { perSentence } from '@/utils/text/per-sentence';
import { sentenceFeatures } from './sentence-features';
import { type SentenceShare, shapeSentence, shapeWhole, shareOf } from './shape';
import { type PackedWeights, unpack, type Weights } from './weights-format';

interface SentenceWeight {
  /** Before the bias. */
  harsh: number;
  brief: readonly number[];
  share: SentenceShare;
}

/** As in training: how much the number of sentences takes off their soft maximum. */
const lengthShare = 0.5;

/** The worst sentence counts, and others nearly as bad add to it. */
function softMaximum(scores: readonly number[]): number {
  const most = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
  return most + Math.log(sum) - lengthShare * Math.log(scores.length);
}

function sentenceSum(
  weights: Float32Array,
  size: number,
): { take: (hash: number, value: number) => void; sum(): number } {
  let sum = 0;
  return {
    take(hash, value) {
      sum += value * (weights[hash % size] ?? 0);
    },
    sum: () => sum,
  };
}

function makeSentenceWeigher({ sizes }: PackedWeights, weights: Weights) {
  const rarity = (hash: number) => (weights.rarity[hash % sizes.rarity] ?? 255) / 255;
  return perSentence((sentence): SentenceWeight => {
    const features = sentenceFeatures(sentence, english, weights.kindsOf);
    const harsh = sentenceSum(weights.sentence, sizes.sentence);
    shapeSentence(features, rarity, harsh.take, true);
    const brief = weights.brief.map(() => 0);
    shapeSentence(
      features,
      rarity,
      (hash, value) => {
        const bucket = hash % sizes.brief;
        for (let head = 0; head < brief.length; head++)
          brief[head] = (brief[head] ?? 0) + value * (weights.brief[head]?.[bucket] ?? 0);
      },
      false,
    );
    return { harsh: harsh.sum(), brief, share: shareOf(features, rarity, sizes.whole) };
  });
}

const nothing: ToneScores = {
  harsh: -9,
  edge: -9,
  thread: -9,
  impolite: -9,
  blame: -9,
  impatience: -9,
  sarcasm: -9,
  passive: -9,
  absolutes: -9,
};

/** The model from its shipped weights. */
export function toneModelFrom(packed: PackedWeights): ToneModel {
  const weights = unpack(packed);
  const weigherOf = makeSentenceWeigher(packed, weights);
  const scores = (harsh: number, brief: readonly number[]): ToneScores => {
    const of: Record<ToneHead, number> = { ...nothing, harsh: harsh + packed.biases.harsh };
    packed.brief.forEach((head, at) => {
      of[head] = (brief[at] ?? 0) + (packed.biases.brief[at] ?? 0);
    });
    return of;
  };
  return {
    language: packed.language,
    weigh(sentences) {
      if (sentences.length === 0) return { whole: nothing, each: [] };
      const each = sentences.map((sentence) => weigherOf(sentence));
      let whole = softMaximum(each.map(({ harsh }) => harsh));
      shapeWhole(
        each.map(({ share }) => share),
        packed.sizes.whole,
        (bucket, value) => {
          whole += value * (weights.whole[bucket] ?? 0);
        },
      );
      const brief = packed.brief.map((_, head) => softMaximum(each.map((one) => one.brief[head] ?? 0)));
      return { whole: scores(whole, brief), each: each.map((one) => scores(one.harsh, one.brief)) };
    },
  };
}
