import type { PackedHead, PackedTalk } from '@/utils/checks/tone/talk-weights-format';
import { briefBits, type Weights } from '@/utils/checks/tone/weights-format';
import type { TalkHead } from '@/utils/checks/types';
import { distil } from './distil';
import { type Example, learnHead, type View } from './fit';
import { packHead } from './pack-weights';
import { type TalkText, talkCorpus } from './talk-corpus';
import { along, learnDirection } from './teacher';
import type { TermCorpus } from './term-corpus';
import { type VectorOf, vectorsOf } from './vectors';

/** Buckets: what decides sees pieces of words in many, what only names the kind in few. */
const sizes: Record<TalkHead, number> = { people: 32_768, verdict: 4_096, hearsay: 4_096, private: 4_096 };
/** Of a weight of what decides; see `rooted-bits.ts`. */
const peopleBits = 5;
const options = { decay: 1e-5, steps: 60 };
/** How much of the teacher's reading is added to what the words taught by themselves. */
const teacherShare = 0.3;

const isPeople = ({ is }: TalkText): 0 | 1 => (is === 'none' ? 0 : 1);

const viewOf = ({ rows, first }: TermCorpus<TalkText>, size: number): View => ({
  sentences: rows,
  sentenceSize: size,
  wholes: null,
  wholeSize: 0,
  first,
  sets: 1,
});

const examplesOf = (
  texts: readonly TalkText[],
  take: (text: TalkText) => boolean,
  label: (text: TalkText) => 0 | 1,
): Example[] =>
  texts.flatMap((text, at) => (take(text) ? [{ at, label: label(text), weight: text.weight, set: 0 }] : []));

/** What the teacher makes of sentences, in the hashed words that ship. */
function learnTold(
  { texts, rows, first }: TermCorpus<TalkText>,
  take: (text: TalkText) => boolean,
  vectorOf: VectorOf,
) {
  const taught = texts.filter(take);
  const direction = learnDirection(
    taught.map((text) => ({ vector: vectorOf(text.text), label: isPeople(text), weight: text.weight, set: 0 })),
    1,
  );
  const told = texts.flatMap((text, at) =>
    take(text) && (first[at + 1] ?? 0) === (first[at] ?? 0) + 1
      ? [{ row: first[at] ?? 0, score: along(vectorOf(text.text), direction), weight: 1 }]
      : [],
  );
  return distil(rows, sizes.people, told);
}

/** Reads each text's meaning; texts of several sentences as one. */
export const talkVectors = (texts: readonly TalkText[]): Promise<VectorOf> => vectorsOf(texts.map(({ text }) => text));

/** Heads learnt from the texts that `take` lets in. */
export function learnTalk(
  texts: readonly TalkText[],
  weights: Weights,
  vectorOf: VectorOf,
  take: (text: TalkText) => boolean = () => true,
): PackedTalk {
  const wide = talkCorpus(texts, weights, sizes.people);
  const people = learnHead(viewOf(wide, sizes.people), examplesOf(texts, take, isPeople), options);
  const told = learnTold(wide, take, vectorOf);
  const both = people.sentence.map((weight, at) => weight + teacherShare * (told[at] ?? 0));
  const few = talkCorpus(texts, weights, sizes.verdict);
  const kind = (is: TalkText['is']): PackedHead => {
    const taken = (text: TalkText) => take(text) && text.is !== 'none';
    const label = (text: TalkText) => (text.is === is ? 1 : 0);
    const { sentence, bias } = learnHead(viewOf(few, sizes.verdict), examplesOf(texts, taken, label), options);
    return packHead(sentence, bias, briefBits);
  };
  return {
    people: packHead(both, people.bias, peopleBits),
    verdict: kind('verdict'),
    hearsay: kind('hearsay'),
    private: kind('private'),
  };
}
