import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speaksOfSomebody } from '@/utils/checks/absent/talked-of';
import { english } from '@/utils/checks/packs/en';
import { readingOf } from '@/utils/checks/reading';
import { signsOf } from '@/utils/checks/tone/sentence-features';
import { talkTerms } from '@/utils/checks/tone/talk-model';
import type { Weights } from '@/utils/checks/tone/weights-format';
import { wordFeatures } from '@/utils/checks/tone/word-features';
import type { TalkHead } from '@/utils/checks/types';
import { bucketOf } from '@/utils/text/hash';
import type { AloneSentence } from '@/utils/text/sentences';
import { type Rows, rarityFrom } from './corpus';
import { readTalk } from './talk-rows';
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

const rowsFolder = join(import.meta.dirname, '../../utils/checks/training/talk');
/** Ordinary mail, and civil talk of code, where what looks like a person is most often a thing. */
const quietSets: readonly (readonly [set: string, weight: number])[] = [
  ['enron_ordinary', 1],
  ['enron_ham', 1],
  ['lkml_technical', 0.5],
  ['toxicr', 0.5],
  ['gh_incivility', 0.5],
  ['own', 0.5],
];
const longestText = 6_000;

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

const sentencesIn = (text: string) => readingOf({ key: 'training', text: text.slice(0, longestText) }).sentences;

const isOfSomebody = (text: string): boolean => sentencesIn(text).some(({ alone }) => speaksOfSomebody(alone));

const ownTalk = (): TalkText[] =>
  [
    ...readTalk(rowsFolder).map(({ label, text, group }) => ({ is: label, text, group, isMail: false, weight: 1 })),
    ...readOwn().flatMap(({ set, labels, text, group }) => {
      if (set !== 'own-absent') return [];
      const is = labels.map((label) => matters[label as keyof typeof matters]).find(Boolean) ?? ('none' as const);
      return [{ is, text, group, isMail: false, weight: ownWeight }];
    }),
  ].flatMap(({ is, ...rest }) => (is === 'putdown' || is === 'blame' || is === 'sideways' ? [] : [{ is, ...rest }]));

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

export interface TalkCorpus {
  texts: readonly TalkText[];
  rows: Rows;
  /** Text `t` has the sentences `first[t]` to `first[t + 1]`. */
  first: Int32Array;
}

/** Every sentence as the shipped reader sees it, in so many buckets. */
export function talkCorpus(texts: readonly TalkText[], { rarity, kindsOf }: Weights, size: number): TalkCorpus {
  const rare = rarityFrom(rarity);
  const signsIn = (sentence: AloneSentence) =>
    signsOf(
      sentence,
      sentence.tokens.map(({ word }) => wordFeatures(word)),
      english,
      kindsOf,
    );
  const ends = [0];
  const first = [0];
  const buckets: number[] = [];
  const values: number[] = [];
  for (const { text } of texts) {
    for (const { alone } of sentencesIn(text)) {
      talkTerms(alone, signsIn, rare, (hash, value) => {
        buckets.push(bucketOf(hash, size));
        values.push(value);
      });
      ends.push(buckets.length);
    }
    first.push(ends.length - 1);
  }
  const rows = { at: Int32Array.from(ends), bucket: Int32Array.from(buckets), value: Float32Array.from(values) };
  return { texts, rows, first: Int32Array.from(first) };
}
