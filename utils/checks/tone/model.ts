import { english } from '@/utils/checks/packs/en';
import type { ToneHead, ToneModel, ToneScores } from '@/utils/checks/types';
import { perSentence } from '@/utils/text/per-sentence';
import { featuresOf } from './sentence-features';
import { sentenceWeigher } from './sentence-weight';
import { type SentenceShare, wholeShaper } from './shape';
import { threadMarks } from './thread-marks';
import { type PackedWeights, unpack } from './weights-format';
import { wordWeigher } from './word-weights';

/** As in training: how much the number of sentences takes off their soft maximum. */
const lengthShare = 0.5;

const nothing: ToneScores = {
  harsh: -9,
  heat: 0,
  displeased: -9,
  thread: -9,
  impolite: -9,
  blame: -9,
  impatience: -9,
  sarcasm: -9,
  passive: -9,
  absolutes: -9,
};

/** A sentence as it counts in every draft that holds it. */
interface Weighed {
  scores: ToneScores;
  share: SentenceShare;
  /** What it adds to the soft maximum of each head, that of harsh first. */
  powers: Float64Array;
}

function powersOf(harsh: number, brief: Float64Array): Float64Array {
  const powers = new Float64Array(1 + brief.length);
  powers[0] = Math.exp(harsh);
  for (let head = 0; head < brief.length; head++) powers[head + 1] = Math.exp(brief[head] ?? 0);
  return powers;
}

/** The worst sentence counts, and others nearly as bad add to it. */
function softMaxima(each: readonly Weighed[], heads: number): Float64Array {
  const sums = new Float64Array(heads);
  for (const { powers } of each)
    for (let head = 0; head < heads; head++) sums[head] = (sums[head] ?? 0) + (powers[head] ?? 0);
  const less = lengthShare * Math.log(each.length);
  return sums.map((sum) => Math.log(sum) - less);
}

function scoring({ biases, brief: heads }: PackedWeights) {
  return (harsh: number, heat: number, brief: Float64Array): ToneScores => {
    const scores: Record<ToneHead, number> = { ...nothing, harsh: harsh + biases.harsh, heat };
    heads.forEach((head, at) => {
      scores[head] = (brief[at] ?? 0) + (biases.brief[at] ?? 0);
    });
    return scores;
  };
}

/** The model from its shipped weights. */
export function toneModelFrom(packed: PackedWeights): ToneModel {
  const weights = unpack(packed);
  const scoresOf = scoring(packed);
  const wordOf = wordWeigher(packed, weights);
  const weigherOf = sentenceWeigher(packed, weights);
  const shapeWhole = wholeShaper(packed.sizes.whole);
  const weighed = perSentence((sentence): Weighed => {
    const features = featuresOf(sentence, sentence.tokens.map(wordOf), english, weights.kindsOf);
    const { harsh, heat, brief, share } = weigherOf(features);
    return { scores: scoresOf(harsh, heat, brief), share, powers: powersOf(harsh, brief) };
  });
  return {
    language: packed.language,
    weigh(sentences, text) {
      if (sentences.length === 0) return { whole: nothing, each: [] };
      const all = sentences.map((sentence) => weighed(sentence));
      const maxima = softMaxima(all, 1 + packed.brief.length);
      let harsh = maxima[0] ?? 0;
      shapeWhole(
        all.map(({ share }) => share),
        (bucket, value) => {
          harsh += value * (weights.whole[bucket] ?? 0);
        },
      );
      const heat = all.reduce((sum, { scores }) => sum + scores.heat, 0) / all.length;
      const whole = scoresOf(harsh, heat, maxima.subarray(1));
      const marked = threadMarks(text).reduce((sum, mark) => sum + (packed.marks[mark] ?? 0), 0);
      return { whole: { ...whole, thread: whole.thread + marked }, each: all.map(({ scores }) => scores) };
    },
  };
}
