import { threadMarkCount } from '@/utils/checks/tone/thread-marks';
import type { ToneHead } from '@/utils/checks/types';
import { type Corpus, makeCorpus, type Sizes } from './corpus';
import { distil } from './distil';
import { type Example, type FitOptions, learnHead, type View } from './fit';
import { kindTable } from './kind-table';
import type { Learnt } from './pack-weights';
import type { RowLabel } from './rows';
import { along, learnDirection } from './teacher';
import { type LabelledText, readOwn, readSet } from './texts';
import { type VectorOf, vectorSize, vectorsOf } from './vectors';

export const sizes: Sizes = { sentence: 40_960, brief: 8_192, whole: 16_384 };
const options: FitOptions = { decay: 1e-5, steps: 60 };

/** Sets that the weights may be learnt from, by licence: GPL-3.0, MIT, Apache-2.0 and own. */
export const learntSets = [
  'toxicr',
  'gh_incivility',
  'oss_sentences',
  'gh_toxic_raman',
  'goemotions',
  'lkml_technical',
  'own',
] as const;

const weights: Record<(typeof learntSets)[number], number> = {
  toxicr: 1,
  gh_incivility: 1.5,
  // Sentences picked because they bear some tone: two in three are uncivil.
  oss_sentences: 0.5,
  gh_toxic_raman: 1,
  // Far from work, so it only lends words.
  goemotions: 0.3,
  lkml_technical: 1,
  // Kept low: rows that were written to teach are sharper told apart than what people write.
  own: 0.25,
};

const isLearnt = (set: string): set is keyof typeof weights => Object.hasOwn(weights, set);
const isThread = ({ group }: LabelledText): boolean => /^(?:threads|software)/.test(group);

/** Own rows of heated threads are a set of their own: they have another share of problems than mail. */
const setNumber = (text: LabelledText): number =>
  text.set === 'own' && isThread(text)
    ? learntSets.length
    : learntSets.indexOf(text.set as (typeof learntSets)[number]);

/** Every fourth text of the largest set, which is the farthest from work. */
const isKept = (text: LabelledText, at: number): boolean => text.set !== 'goemotions' || at % 4 === 0;

/** A complaint or too many apologies is no matter of tone. */
const isTone = ({ labels }: LabelledText): boolean =>
  !(labels.length === 1 && (labels[0] === 'complaint' || labels[0] === 'over-apology'));

export const learntTexts = (): LabelledText[] => [
  ...learntSets
    .filter((set) => set !== 'own')
    .flatMap(readSet)
    .filter(isKept),
  ...readOwn().filter((text) => text.set === 'own' && isTone(text)),
];

type BriefId = Exclude<ToneHead, 'harsh' | 'heat' | 'edge'>;
type Lesson = (text: LabelledText) => { label: 0 | 1; weight: number; set?: number } | null;

const isFine = (text: LabelledText): boolean => text.labels[0] === 'fine';
const has = (text: LabelledText, ...labels: RowLabel[]): boolean => labels.some((label) => text.labels.includes(label));

const finer: ReadonlySet<string> = new Set(['gh_incivility', 'oss_sentences']);

/** Own rows, and the finer labels of public comments where they mean the same. */
const byLabel =
  (label: RowLabel, fine?: RegExp): Lesson =>
  (text) => {
    if (text.set === 'own') return { label: has(text, label) ? 1 : 0, weight: 1 };
    return fine && finer.has(text.set) ? { label: fine.test(text.fine ?? '') ? 1 : 0, weight: 0.5 } : null;
  };

const displeasure = new Set(
  'annoyance disapproval disappointment anger sadness embarrassment disgust confusion'.split(' '),
);
const kindness = new Set(
  'gratitude admiration approval joy love optimism caring excitement pride relief desire curiosity'.split(' '),
);

const lessons: Record<BriefId, Lesson> = {
  // Words of displeasure against those of kindness: with blame they tell a reproach from praise in formal mail.
  displeased: ({ set, fine }) => {
    const [dark, bright] = [fine ?? '', fine ?? ''].map((feelings, at) =>
      feelings.split('+').some((one) => (at === 0 ? displeasure : kindness).has(one)),
    );
    return set === 'goemotions' && dark !== bright ? { label: dark ? 1 : 0, weight: 1 } : null;
  },
  // Harsh rows without the label may blame as well: they count little as its contrary.
  blame: (text) =>
    text.set === 'own'
      ? { label: has(text, 'blame') ? 1 : 0, weight: has(text, 'blame') || isFine(text) ? 1 : 0.2 }
      : null,
  // Whether it is talk in a public thread, where three times as many texts hurt as in mail.
  thread: (text) => {
    if (!isLearnt(text.set)) return null;
    if (text.set === 'toxicr' || text.set === 'goemotions') return { label: 0, weight: 0.3, set: 0 };
    const isPublic = text.set.startsWith('gh_') || text.group.startsWith('threads');
    // All are one set here, as the set is what is to be told.
    return { label: isPublic ? 1 : 0, weight: 1, set: 0 };
  },
  impolite: (text) =>
    text.set === 'own'
      ? {
          label: has(text, 'impolite', 'harsh', 'blame', 'impatience', 'sarcasm') ? 1 : 0,
          weight: has(text, 'impolite') ? 2 : 1,
        }
      : null,
  impatience: byLabel('impatience', /impatience/),
  sarcasm: byLabel('sarcasm', /irony|mocking/),
  passive: byLabel('passive'),
  absolutes: byLabel('absolutes'),
};

function examplesOf(texts: readonly LabelledText[], take: (at: number) => boolean, lesson: Lesson): Example[] {
  return texts.flatMap((text, at) => {
    const learnt = take(at) ? lesson(text) : null;
    return learnt ? [{ at, set: setNumber(text), ...learnt }] : [];
  });
}

/** Strong words that are none: few rows against many that swear in earnest. */
const termsShare = 8;

const harshLesson: Lesson = (text) =>
  isLearnt(text.set)
    ? { label: text.label, weight: weights[text.set] * (text.group.startsWith('terms') ? termsShare : 1) }
    : null;

/** Own sentences, of many trades, count less where the words of threads are to be met. */
const ownShare = 0.5;

/** How much each set counts for the teacher, which reads meaning and so learns more from rows written to teach. */
const teacherWeights: Partial<Record<string, number>> = {
  toxicr: 0.5,
  gh_incivility: 3,
  oss_sentences: 1,
  gh_toxic_raman: 1,
  lkml_technical: 1,
  own: 1,
};

export interface Course {
  corpus: Corpus;
  kinds: ReadonlyMap<number, readonly number[]>;
  vectorOf: VectorOf;
}

const rowsOf = ({ first }: Corpus, text: number): number[] =>
  Array.from({ length: (first[text + 1] ?? 0) - (first[text] ?? 0) }, (_, k) => (first[text] ?? 0) + k);

export async function prepare(texts: readonly LabelledText[]): Promise<Course> {
  const kinds = kindTable();
  const corpus = makeCorpus(texts, sizes, (hash) => kinds.get(hash));
  const spoken = texts.flatMap(({ set }, at) =>
    teacherWeights[set] ? rowsOf(corpus, at).map((row) => corpus.spoken[row] ?? '') : [],
  );
  return { corpus, kinds, vectorOf: await vectorsOf(spoken) };
}

function meanVector({ corpus, vectorOf }: Course, text: number): Float32Array {
  const mean = new Float32Array(vectorSize);
  const rows = rowsOf(corpus, text);
  for (const row of rows)
    for (const [k, value] of vectorOf(corpus.spoken[row] ?? '').entries())
      mean[k] = (mean[k] ?? 0) + value / rows.length;
  return mean;
}

/** Heat as a teacher that reads meaning sees it, in the hashed words that ship. */
function learnHeat(course: Course, take: (at: number) => boolean): Float64Array {
  const { corpus, vectorOf } = course;
  const taught = corpus.texts.flatMap((text, at) => {
    const weight = teacherWeights[text.set];
    return weight && take(at) ? [{ at, set: setNumber(text), label: text.label, weight }] : [];
  });
  const direction = learnDirection(
    taught.map((one) => ({ ...one, vector: meanVector(course, one.at) })),
    learntSets.length + 1,
  );
  const told = taught.flatMap(({ at }) =>
    rowsOf(corpus, at).map((row) => ({
      row,
      score: along(vectorOf(corpus.spoken[row] ?? ''), direction),
      weight: corpus.texts[at]?.set === 'own' ? ownShare : 1,
    })),
  );
  return distil(corpus.sentences, sizes.sentence, told);
}

/** Heads learnt from the texts that `take` lets in. */
export function learn(course: Course, take: (at: number) => boolean): Learnt {
  const { corpus, kinds } = course;
  const sets = learntSets.length + 1;
  const general: View = {
    sentences: corpus.sentences,
    sentenceSize: sizes.sentence,
    wholes: corpus.wholes,
    wholeSize: sizes.whole,
    first: corpus.first,
    sets,
  };
  const brief: View = { ...general, sentences: corpus.brief, sentenceSize: sizes.brief, wholes: null, wholeSize: 0 };
  const marked: View = { ...brief, wholes: corpus.marks, wholeSize: threadMarkCount };
  return {
    harsh: learnHead(general, examplesOf(corpus.texts, take, harshLesson), options),
    heat: learnHeat(course, take),
    brief: Object.entries(lessons).map(([id, lesson]) => ({
      id: id as BriefId,
      head: learnHead(id === 'thread' ? marked : brief, examplesOf(corpus.texts, take, lesson), options),
    })),
    rarity: corpus.rarity,
    kinds,
  };
}
