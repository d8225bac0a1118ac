import { english } from '@/utils/checks/packs/en';
import type { ToneModel, ToneScores } from '@/utils/checks/types';
import { perSentence } from '@/utils/text/per-sentence';
import type { AloneSentence, Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { lengthShare } from './cut';
import { edgeKindReader } from './edge-kinds';
import { type PackedReader, unpackReader } from './reader-weights-format';
import { signsOf } from './sentence-features';
import { placeOfEdge, sentenceWeigher, wideHeads } from './sentence-weight';
import { partsOf } from './talk-features';
import { talkReader } from './talk-model';
import type { PackedTalk } from './talk-weights-format';
import { threadMarks } from './thread-marks';
import { type BriefHead, type PackedWeights, unpack } from './weights-format';
import { mostRare, type WholeShare, WholeSums } from './whole-weight';
import { type WordWeight, wordWeigher } from './word-weights';

/** Harsh, heat and edge stand before the small heads. */
const placeOfHeat = 1;

const nothing: ToneScores = {
  harsh: -9,
  heat: 0,
  edge: -9,
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
  heads: readonly number[];
  share: WholeShare;
  /** What it adds to the soft maximum of each head, and to the sum of heat. */
  powers: readonly number[];
  /** Read from the heads when somebody asks for them, and kept then: most sentences are never asked. */
  scores: ToneScores | null;
}

/** Heat alone is no matter of the worst sentence. Pushed one by one, as a list with no holes holds its numbers unboxed. */
function powersOf(heads: readonly number[]): number[] {
  const powers: number[] = [];
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] ?? 0;
    powers.push(at === placeOfHeat ? head : Math.exp(head));
  }
  return powers;
}

/** The worst sentence counts, and others nearly as bad add to it; of heat the mean. */
function summedUp(each: readonly Weighed[], sums: Float64Array): readonly number[] {
  sums.fill(0);
  for (let at = 0; at < each.length; at++) {
    const powers = each[at]?.powers;
    if (powers) for (let head = 0; head < sums.length; head++) sums[head] = (sums[head] ?? 0) + (powers[head] ?? 0);
  }
  const less = lengthShare * Math.log(each.length);
  const heads: number[] = [];
  for (let head = 0; head < sums.length; head++) {
    const sum = sums[head] ?? 0;
    heads.push(head === placeOfHeat ? sum / each.length : Math.log(sum) - less);
  }
  return heads;
}

function scoring({ biases, brief: names }: PackedWeights, edgeBias: number) {
  const placeOf = (head: BriefHead) => ({
    at: wideHeads + names.indexOf(head),
    bias: biases.brief[names.indexOf(head)] ?? 0,
  });
  const displeased = placeOf('displeased');
  const thread = placeOf('thread');
  const impolite = placeOf('impolite');
  const blame = placeOf('blame');
  const impatience = placeOf('impatience');
  const sarcasm = placeOf('sarcasm');
  const passive = placeOf('passive');
  const absolutes = placeOf('absolutes');
  return (heads: readonly number[], wholeHarsh = 0): ToneScores => {
    const of = ({ at, bias }: ReturnType<typeof placeOf>) => (heads[at] ?? 0) + bias;
    return {
      harsh: (heads[0] ?? 0) + wholeHarsh + biases.harsh,
      heat: heads[placeOfHeat] ?? 0,
      edge: (heads[placeOfEdge] ?? 0) + edgeBias,
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

/** What a model reads, of sentences and of wholes. */
interface Scorer {
  scoresOf: ReturnType<typeof scoring>;
  wholeOf(all: readonly Weighed[], text: string): ToneScores;
  edgeBias: number;
}

/** What is asked of a draft that was weighed; the whole and the single sentences are seldom both asked for. */
class WeighedDraft implements ReturnType<ToneModel['weigh']> {
  private readonly all: readonly Weighed[];
  private readonly text: string;
  private readonly by: Scorer;
  private known: ToneScores | null;

  constructor(all: readonly Weighed[], text: string, by: Scorer) {
    this.all = all;
    this.text = text;
    this.by = by;
    this.known = all.length === 0 ? nothing : null;
  }

  get whole(): ToneScores {
    this.known ??= this.by.wholeOf(this.all, this.text);
    return this.known;
  }

  get sharpest(): number {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < this.all.length; at++) most = Math.max(most, this.all[at]?.heads[placeOfEdge] ?? 0);
    return most + this.by.edgeBias;
  }

  get each(): ToneScores[] {
    const each: ToneScores[] = [];
    for (const one of this.all) {
      one.scores ??= this.by.scoresOf(one.heads);
      each.push(one.scores);
    }
    return each;
  }
}

/** The model from its shipped weights. */
export function toneModelFrom(packed: PackedWeights, packedTalk: PackedTalk, packedReader: PackedReader): ToneModel {
  const weights = unpack(packed);
  const { edge, kinds } = unpackReader(packedReader);
  const scoresOf = scoring(packed, edge.bias);
  const wordOf = wordWeigher(packed, weights, edge.weights);
  const weigh = sentenceWeigher(packed, weights, edge.weights);
  const ofWhole = new WholeSums(weights.whole);
  const maxima = new Float64Array(wideHeads + packed.brief.length);
  const read = perSentence((sentence) => {
    const words: WordWeight[] = [];
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) words.push(wordOf(tokens[at] as Token));
    return { words, signs: signsOf(sentence, words, english, weights.kindsOf) };
  });
  const weighed = perSentence((sentence): Weighed => {
    const { words, signs } = read(sentence);
    const { heads, share } = weigh(words, signs, partsOf(sentence.tokens));
    return { heads, share, powers: powersOf(heads), scores: null };
  });
  const wholeOf = (all: readonly Weighed[], text: string): ToneScores => {
    const whole = scoresOf(summedUp(all, maxima), ofWhole.of(all));
    let marked = 0;
    for (const mark of threadMarks(text)) marked += packed.marks[mark] ?? 0;
    return { ...whole, thread: whole.thread + marked };
  };
  const by: Scorer = { scoresOf, wholeOf, edgeBias: edge.bias };
  const rarity = (hash: number) => (weights.rarity[hash % packed.sizes.rarity] ?? mostRare) / mostRare;
  const signsIn = (sentence: AloneSentence) => read(sentence).signs;
  const talk = talkReader(packedTalk, signsIn, rarity);
  return {
    language: packed.language,
    talk: perSentence(talk),
    edgeKind: perSentence(edgeKindReader(kinds, signsIn, rarity)),
    weigh(sentences, text) {
      const all: Weighed[] = [];
      for (let at = 0; at < sentences.length; at++) all.push(weighed(sentences[at] as Sentence));
      return new WeighedDraft(all, text, by);
    },
  };
}
