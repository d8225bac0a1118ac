import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speaksOfSomebody } from '@/utils/checks/absent/talked-of';
import { talkTerms } from '@/utils/checks/tone/talk-model';
import type { Weights } from '@/utils/checks/tone/weights-format';
import type { TalkHead } from '@/utils/checks/types';
import { isEdge, readTalk } from './talk-rows';
import { sentencesIn, type TermCorpus, termCorpus } from './term-corpus';
import { type LabelledText, labelledFolder, readOwn, readSet } from './texts';

/** A sentence to learn how people are talked of. */
export interface TalkText {
  text: string;
  group: string;
  is: Exclude<TalkHead, 'people'> | 'none';
  /** Ordinary mail, as a contrary. */
  isMail: boolean;
  weight: number;
}

export const rowsFolder = join(import.meta.dirname, '../../utils/checks/training/talk');
/** Ordinary mail, and civil talk of code, where what looks like a person is most often a thing. */
const quietSets: readonly (readonly [set: string, weight: number])[] = [
  ['enron_ordinary', 1],
  ['enron_ham', 1],
  ['lkml_technical', 0.5],
  ['toxicr', 0.5],
  ['gh_incivility', 0.5],
  ['own', 0.5],
];

/** Own rows about absent people name the same matters otherwise, and are whole drafts. */
const matters = { judged: 'verdict', heard: 'hearsay', private: 'private' } as const;
const ownWeight = 0.5;
/** Where nobody is spoken of nothing is asked, so such sentences teach little. */
const aloneWeight = 0.3;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Sentences labelled by hand to measure this check, which are never learnt from, not even as contraries. */
const measured = (): ReadonlySet<string> =>
  new Set(
    readFileSync(join(labelledFolder, '../gossip-dev.tsv'), 'utf8')
      .split('\n')
      .map((line) => plain(line.split('\t')[3] ?? '')),
  );

const isOfSomebody = (text: string): boolean => sentencesIn(text).some(({ alone }) => speaksOfSomebody(alone));

/** Messages that were written to teach tone to the reader, and speak of hardly anybody else. */
const isToReader = (group: string): boolean => group.startsWith('reader-');

const ownTalk = (): TalkText[] =>
  [
    ...readTalk(rowsFolder)
      .filter(({ group }) => !isToReader(group))
      .map(({ label, text, group }) => ({ is: label, text, group, isMail: false, weight: 1 })),
    ...readOwn().flatMap(({ set, labels, text, group }) => {
      if (set !== 'own-absent') return [];
      const is = labels.map((label) => matters[label as keyof typeof matters]).find(Boolean) ?? ('none' as const);
      return [{ is, text, group, isMail: false, weight: ownWeight }];
    }),
  ].flatMap(({ is, ...rest }) => (isEdge(is) ? [] : [{ is, ...rest }]));

const quietTexts = (set: string): LabelledText[] =>
  (set === 'own' ? readOwn() : readSet(set)).filter((text) => text.set === set && text.label === 0);

function mailTalk(): TalkText[] {
  const kept = measured();
  return quietSets.flatMap(([set, weight]) =>
    quietTexts(set).flatMap(({ text }, at) =>
      sentencesIn(text)
        .filter((sentence) => !kept.has(plain(sentence.text)) && speaksOfSomebody(sentence.alone))
        .map((sentence) => ({
          text: sentence.text,
          group: `${set}-${at}`,
          is: 'none' as const,
          isMail: true,
          weight,
        })),
    ),
  );
}

export function talkTexts(): TalkText[] {
  const own = ownTalk().map((row) =>
    row.is !== 'none' || isOfSomebody(row.text) ? row : { ...row, weight: row.weight * aloneWeight },
  );
  return [...own, ...mailTalk()].filter(({ text }) => sentencesIn(text).length > 0);
}

/** Every sentence as the shipped reader sees it, in so many buckets. */
export const talkCorpus = (texts: readonly TalkText[], weights: Weights, size: number): TermCorpus<TalkText> =>
  termCorpus(texts, weights, size, talkTerms);
