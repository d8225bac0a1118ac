import { english } from '@/utils/checks/packs/en';
import { readingOf } from '@/utils/checks/reading';
import { signsOf } from '@/utils/checks/tone/sentence-features';
import type { Rarity, Take } from '@/utils/checks/tone/shape';
import type { SignsOf } from '@/utils/checks/tone/talk-model';
import type { Weights } from '@/utils/checks/tone/weights-format';
import { wordFeatures } from '@/utils/checks/tone/word-features';
import { bucketOf } from '@/utils/text/hash';
import type { AloneSentence, Sentence } from '@/utils/text/sentences';
import { type Rows, rarityFrom } from './corpus';

const longestText = 6_000;

export const sentencesIn = (text: string): readonly Sentence[] =>
  readingOf({ key: 'training', text: text.slice(0, longestText) }).sentences;

/** Texts as what their sentences hold, one row a sentence. */
export interface TermCorpus<Text> {
  texts: readonly Text[];
  rows: Rows;
  /** Text `t` has the sentences `first[t]` to `first[t + 1]`. */
  first: Int32Array;
}

type Terms = (sentence: AloneSentence, signsOf: SignsOf, rarity: Rarity, take: Take) => void;

/** Every sentence as `terms` has it, in so many buckets. */
export function termCorpus<Text extends { text: string }>(
  texts: readonly Text[],
  { rarity, kindsOf }: Weights,
  size: number,
  terms: Terms,
): TermCorpus<Text> {
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
      terms(alone, signsIn, rare, (hash, value) => {
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
