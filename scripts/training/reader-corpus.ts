import { edgeTerms } from '@/utils/checks/tone/edge-kinds';
import type { Weights } from '@/utils/checks/tone/weights-format';
import type { EdgeKind } from '@/utils/checks/types';
import type { RowLabel } from './rows';
import { rowsFolder } from './talk-corpus';
import { isEdge, readTalk } from './talk-rows';
import { sentencesIn, type TermCorpus, termCorpus } from './term-corpus';
import { type LabelledText, readOwn, readSet } from './texts';

/** A text to learn tone to the reader: a sentence, or a draft of which some sentence may have an edge. */
export interface ReaderText extends Pick<LabelledText, 'set' | 'group' | 'text' | 'label'> {
  /** Null: none, or not known. */
  kind: EdgeKind | null;
  weight: number;
}

/** Few against all the rest, and the plain sentences beside them were written to be as close as can be. */
const edgeWeight = 2;
const plainWeight = 1.5;
/** Low, as in the main recipe: these are whole drafts, and sharper told apart than what people write. */
const draftWeight = 0.3;
const fineWeight = 0.8;
/** Ordinary mail, and civil talk of code, sentence by sentence. */
const quietSets: readonly (readonly [set: string, weight: number])[] = [
  ['enron_ordinary', 3],
  ['enron_ham', 3],
  ['lkml_technical', 0.5],
  ['toxicr', 0.5],
  ['gh_incivility', 0.5],
];

const kinds: Partial<Record<RowLabel, EdgeKind>> = {
  harsh: 'putdown',
  blame: 'blame',
  sarcasm: 'sideways',
  passive: 'sideways',
  impatience: 'pressing',
  absolutes: 'sweeping',
};

/** Drafts of one label tell the kind, where they are one sentence. */
const kindOf = ({ text, labels: [label, ...others] }: LabelledText): EdgeKind | null =>
  (others.length === 0 && label && sentencesIn(text).length === 1 && kinds[label]) || null;

const ownRows = (): ReaderText[] =>
  readTalk(rowsFolder).map(({ label, text, group }) => ({
    set: 'talk',
    group,
    text,
    label: isEdge(label) ? 1 : 0,
    kind: isEdge(label) ? label : null,
    weight: isEdge(label) ? edgeWeight : plainWeight,
  }));

/** What is said of absent people in own drafts may be sharp or not, so only the fine ones teach. */
const ownDrafts = (): ReaderText[] =>
  readOwn()
    .filter(({ set, label }) => set === 'own' || label === 0)
    .map((draft) => ({ ...draft, kind: kindOf(draft), weight: draft.label === 1 ? draftWeight : fineWeight }));

const quiet = (): ReaderText[] =>
  quietSets.flatMap(([set, weight]) =>
    readSet(set)
      .filter(({ label }) => label === 0)
      .flatMap(({ group, text }) =>
        sentencesIn(text).map((sentence) => ({
          set,
          group,
          text: sentence.text,
          label: 0 as const,
          kind: null,
          weight,
        })),
      ),
  );

export const readerTexts = (): ReaderText[] =>
  [...ownRows(), ...ownDrafts(), ...quiet()].filter(({ text }) => sentencesIn(text).length > 0);

export const readerCorpus = (texts: readonly ReaderText[], weights: Weights, size: number): TermCorpus<ReaderText> =>
  termCorpus(texts, weights, size, edgeTerms);
