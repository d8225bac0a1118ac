import { english } from '@/utils/checks/packs/en';
import type { ToneModel, ToneScores } from '@/utils/checks/types';
import { perSentence } from '@/utils/text/per-sentence';
import { signsOf } from './sentence-features';
import { sentenceWeigher } from './sentence-weight';
import { threadMarks } from './thread-marks';
import { type BriefHead, type PackedWeights, unpack } from './weights-format';
import { type WholeShare, WholeSums } from './whole-weight';
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
  share: WholeShare;
  /** What it adds to the soft maximum of each head, that of harsh first. */
  powers: readonly number[];
}

function powersOf(harsh: number, brief: readonly number[]): number[] {
  const powers = [Math.exp(harsh)];
  for (const head of brief) powers.push(Math.exp(head));
  return powers;
}

/** The worst sentence counts, and others nearly as bad add to it. */
function softMaxima(each: readonly Weighed[], heads: number): Float64Array {
  const sums = new Float64Array(heads);
  for (const { powers } of each)
    for (let head = 0; head < heads; head++) sums[head] = (sums[head] ?? 0) + (powers[head] ?? 0);
  const less = lengthShare * Math.log(each.length);
  for (let head = 0; head < heads; head++) sums[head] = Math.log(sums[head] ?? 0) - less;
  return sums;
}

/** Scores with the biases; the small heads' stand from `from` on. */
function scoring({ biases, brief: heads }: PackedWeights) {
  const placeOf = (head: BriefHead) => ({ at: heads.indexOf(head), bias: biases.brief[heads.indexOf(head)] ?? 0 });
  const displeased = placeOf('displeased');
  const thread = placeOf('thread');
  const impolite = placeOf('impolite');
  const blame = placeOf('blame');
  const impatience = placeOf('impatience');
  const sarcasm = placeOf('sarcasm');
  const passive = placeOf('passive');
  const absolutes = placeOf('absolutes');
  return (harsh: number, heat: number, brief: ArrayLike<number>, from: number): ToneScores => {
    const of = ({ at, bias }: ReturnType<typeof placeOf>) => (brief[at + from] ?? 0) + bias;
    return {
      harsh: harsh + biases.harsh,
      heat,
      displeased: of(displeased),
      thread: of(thread),
      impolite: of(impolite),
      blame: of(blame),
      impatience: of(impatience),
      sarcasm: of(sarcasm),
      passive: of(passive),
      absolutes: of(absolutes),
    };
  };
}

/** The model from its shipped weights. */
export function toneModelFrom(packed: PackedWeights): ToneModel {
  const weights = unpack(packed);
  const scoresOf = scoring(packed);
  const wordOf = wordWeigher(packed, weights);
  const weigh = sentenceWeigher(packed, weights);
  const sums = new WholeSums(weights.whole);
  const weighed = perSentence((sentence): Weighed => {
    const words = sentence.tokens.map(wordOf);
    const { harsh, heat, brief, share } = weigh(words, signsOf(sentence, words, english, weights.kindsOf));
    return { scores: scoresOf(harsh, heat, brief, 0), share, powers: powersOf(harsh, brief) };
  });
  const wholeOf = (all: readonly Weighed[], text: string): ToneScores => {
    const maxima = softMaxima(all, 1 + packed.brief.length);
    const harsh = (maxima[0] ?? 0) + sums.of(all.map(({ share }) => share));
    let heat = 0;
    for (const { scores } of all) heat += scores.heat;
    const whole = scoresOf(harsh, heat / all.length, maxima, 1);
    let marked = 0;
    for (const mark of threadMarks(text)) marked += packed.marks[mark] ?? 0;
    return { ...whole, thread: whole.thread + marked };
  };
  return {
    language: packed.language,
    weigh(sentences, text) {
      if (sentences.length === 0) return { whole: nothing, each: [] };
      const all = sentences.map((sentence) => weighed(sentence));
      return { whole: wholeOf(all, text), each: all.map(({ scores }) => scores) };
    },
  };
}
