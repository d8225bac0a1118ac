import { edgeKinds, type PackedReader } from '@/utils/checks/tone/reader-weights-format';
import { briefBits, type Weights, wideBits } from '@/utils/checks/tone/weights-format';
import { bestScale, rootedBits } from '@/utils/text/rooted-bits';
import { type Example, learnHead, type View } from './fit';
import { packHead } from './pack-weights';
import { type ReaderText, readerCorpus } from './reader-corpus';
import { sizes } from './recipe';
import { learnSoftmax } from './softmax';
import type { TermCorpus } from './term-corpus';

/** The kinds only name what has an edge, so that few buckets do. */
const kindSize = 4_096;
const kindDecay = 0.05;
const options = { decay: 3e-6, steps: 60 };

/** Which texts may be learnt from. */
export type TakeReader = (text: ReaderText) => boolean;

export interface ReaderCourse {
  wide: TermCorpus<ReaderText>;
  few: TermCorpus<ReaderText>;
}

/** Read with how rare a word is, and the lexicon, of the tone model. */
export const readerCourse = (texts: readonly ReaderText[], weights: Weights): ReaderCourse => ({
  wide: readerCorpus(texts, weights, sizes.sentence),
  few: readerCorpus(
    texts.filter(({ kind }) => kind),
    weights,
    kindSize,
  ),
});

function learnEdge({ texts, rows, first }: TermCorpus<ReaderText>, take: TakeReader) {
  const view: View = { sentences: rows, sentenceSize: sizes.sentence, wholes: null, wholeSize: 0, first, sets: 1 };
  const examples = texts.flatMap((text, at): Example[] =>
    take(text) ? [{ at, label: text.label, weight: text.weight, set: 0 }] : [],
  );
  return learnHead(view, examples, options);
}

function learnKinds({ texts, rows, first }: TermCorpus<ReaderText>, take: TakeReader): PackedReader['kinds'] {
  const told = texts.flatMap((text, at) =>
    Array.from({ length: (first[at + 1] ?? 0) - (first[at] ?? 0) }, () => ({
      label: text.kind ? edgeKinds.indexOf(text.kind) : 0,
      weight: take(text) ? text.weight : 0,
    })),
  );
  const { weights, biases } = learnSoftmax(
    { rows, labels: told.map(({ label }) => label), weights: told.map(({ weight }) => weight) },
    { size: kindSize, count: edgeKinds.length },
    kindDecay,
  );
  const scale = bestScale(weights, briefBits);
  const bytes = Buffer.from(rootedBits(weights, scale, briefBits)).toString('base64');
  return { size: kindSize, scale, biases, bytes };
}

/** Heads learnt from the texts that `take` lets in. */
export function learnReader({ wide, few }: ReaderCourse, take: TakeReader = () => true): PackedReader {
  const { sentence, bias } = learnEdge(wide, take);
  return { edge: packHead(sentence, bias, wideBits), kinds: learnKinds(few, take) };
}
