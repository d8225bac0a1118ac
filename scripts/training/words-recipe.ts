import { factKinds, kindMarks } from '@/utils/capture/learnt/kinds';
import { marksOf, metWords, placeMarks } from '@/utils/capture/learnt/marks-of';
import { stances, timeTargets } from '@/utils/capture/learnt/times';
import { wayStances, wayTargets } from '@/utils/capture/learnt/ways';
import { bucketOf, hashOf } from '@/utils/text/hash';
import { knownPlaces, markValue, type PackedModel, weightBits } from '@/utils/text/linear-model';
import { bestScale, rootedBits } from '@/utils/text/rooted-bits';
import { packer } from './corpus';
import { learnSoftmax } from './softmax';
import { kindRows, timeRows, type WordRow, wayRows } from './words-rows';

/** A row as marks, made with the words that were met. */
interface Example {
  label: string;
  marks: number[];
  weight: number;
}

export interface WordsModel {
  name: 'time' | 'way' | 'kind' | 'begin' | 'end';
  labels: readonly string[];
  /** Buckets of a label. */
  size: number;
  decay: number;
  rows: () => WordRow[];
  examples: (row: WordRow, isKnown: (word: string) => boolean) => Example[];
}

const whole =
  (marks: (words: readonly string[]) => number[]): WordsModel['examples'] =>
  ({ label, tokens, weight }, isKnown) => [{ label, weight, marks: marks(metWords(tokens, isKnown)) }];

/** Each place of a clause is one where the kept words begin, or is not. */
const places =
  (end: boolean): WordsModel['examples'] =>
  ({ label, tokens, clause, kept = '' }, isKnown) => {
    const from = kept === '' ? -1 : clause.spelt.indexOf(kept);
    if (from < 0) return [];
    const words = metWords(tokens, isKnown);
    const to = from + kept.length;
    return tokens.map((token, at) => ({
      label: (end ? token.end === to : token.start === from) ? 'yes' : 'no',
      marks: placeMarks(words, end ? at + 1 : at, label),
      weight: 1,
    }));
  };

export const wordsModels: readonly WordsModel[] = [
  {
    name: 'time',
    labels: stances,
    size: 12_000,
    decay: 0.005,
    rows: timeRows,
    examples: whole((words) => marksOf(words, timeTargets)),
  },
  {
    name: 'way',
    labels: wayStances,
    size: 12_000,
    decay: 0.005,
    rows: wayRows,
    examples: whole((words) => marksOf(words, wayTargets)),
  },
  { name: 'kind', labels: factKinds, size: 12_288, decay: 0.0025, rows: kindRows, examples: whole(kindMarks) },
  { name: 'begin', labels: ['no', 'yes'], size: 16_384, decay: 0.01, rows: kindRows, examples: places(false) },
  { name: 'end', labels: ['no', 'yes'], size: 16_384, decay: 0.01, rows: kindRows, examples: places(true) },
];

/** A word in a capital is a name, or another word in front. */
const isLearnt = (word: string) => !/^\p{Lu}\p{Ll}/u.test(word);

/** Words of two clauses and more; a word of one alone would be learnt by heart. */
function knownWords(rows: readonly WordRow[]): Set<string> {
  const groups = new Map<string, Set<string>>();
  for (const { group, tokens } of rows)
    for (const { word } of tokens) groups.set(word, (groups.get(word) ?? new Set()).add(group));
  return new Set([...groups].flatMap(([word, { size }]) => (size > 1 && isLearnt(word) ? [word] : [])));
}

/** What was learnt from some rows, as it is shipped. */
export function learnWords(model: WordsModel, rows: readonly WordRow[]): PackedModel {
  const { labels, size, decay } = model;
  const known = knownWords(rows);
  const bits = new Uint8Array(knownPlaces / 8);
  for (const word of known) {
    const place = bucketOf(hashOf(word), knownPlaces);
    bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }
  const examples = rows.flatMap((row) => model.examples(row, (word) => known.has(word)));
  const packed = packer(size);
  for (const { marks } of examples)
    packed.add((take) => {
      for (const mark of marks) take(mark, markValue(marks));
    });
  const all = {
    rows: packed.rows(),
    labels: examples.map(({ label }) => labels.indexOf(label)),
    weights: examples.map(({ weight }) => weight),
  };
  const head = learnSoftmax(all, { size, count: labels.length }, decay);
  const scale = bestScale(head.weights, weightBits);
  return {
    labels: [...labels],
    size,
    scale,
    biases: head.biases,
    known: Buffer.from(bits).toString('base64'),
    weights: Buffer.from(rootedBits(head.weights, scale, weightBits)).toString('base64'),
  };
}
