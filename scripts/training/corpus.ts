import { english } from '@/utils/checks/packs/en';
import { readingOf } from '@/utils/checks/reading';
import type { KindsOf } from '@/utils/checks/tone/kinds';
import { type SentenceFeatures, sentenceFeatures } from '@/utils/checks/tone/sentence-features';
import { type Rarity, rarityBuckets, shapeSentence, shareOf, type Take, wholeShaper } from '@/utils/checks/tone/shape';
import { threadMarkCount, threadMarks } from '@/utils/checks/tone/thread-marks';
import { wordFeatures } from '@/utils/checks/tone/word-features';
import type { LabelledText } from './texts';

/** Rows of numbers by bucket, packed: row `r` is `at[r]` to `at[r + 1]`. */
export interface Rows {
  at: Int32Array;
  bucket: Int32Array;
  value: Float32Array;
}

export interface Corpus {
  texts: readonly LabelledText[];
  /** One row a sentence, for the head that reads pieces of words too. */
  sentences: Rows;
  /** One row a sentence, for the small heads. */
  brief: Rows;
  /** Text `t` has the sentences `first[t]` to `first[t + 1]`. */
  first: Int32Array;
  /** One row a text. */
  wholes: Rows;
  /** One row a text, of its marks of a public thread. */
  marks: Rows;
  /** One a row of sentences: its words as they stand. */
  spoken: readonly string[];
  rarity: Uint8Array;
}

/** Buckets of each kind of row. */
export interface Sizes {
  sentence: number;
  brief: number;
  whole: number;
}

const longestText = 6_000;

interface ReadSentence {
  features: SentenceFeatures;
  spoken: string;
}

/** A text without a word is one empty sentence. */
const silence: ReadSentence = { features: { words: [], pairs: [], signs: [] }, spoken: '' };

function readText(text: string, kindsOf: KindsOf): ReadSentence[] {
  const { sentences } = readingOf({ key: 'training', text: text.slice(0, longestText) });
  const read = sentences.map((sentence) => ({
    features: sentenceFeatures(sentence.alone, english, kindsOf, wordFeatures),
    spoken: sentence.text,
  }));
  return read.length > 0 ? read : [silence];
}

/** How rare the words of each bucket are among sentences, as 0 to 255. */
export function rarityOf(texts: readonly ReadSentence[][]): Uint8Array {
  const holding = new Float64Array(rarityBuckets);
  let sentences = 0;
  for (const text of texts)
    for (const { features, spoken } of text) {
      const { words } = features;
      if (spoken) sentences++;
      for (const bucket of new Set(words.map(({ hash }) => hash % rarityBuckets)))
        holding[bucket] = (holding[bucket] ?? 0) + 1;
    }
  const most = Math.log(sentences + 1);
  return Uint8Array.from(holding, (times) => Math.round((255 * Math.log((sentences + 1) / (times + 1))) / most));
}

export const rarityFrom =
  (table: Uint8Array): Rarity =>
  (hash) =>
    (table[hash % rarityBuckets] ?? 255) / 255;

export interface Packer {
  add(shape: (take: Take) => void): void;
  rows(): Rows;
}

export function packer(size: number): Packer {
  const ends: number[] = [0];
  const buckets: number[] = [];
  const values: number[] = [];
  return {
    add(shape) {
      shape((hash, value) => {
        buckets.push(hash % size);
        values.push(value);
      });
      ends.push(buckets.length);
    },
    rows: () => ({ at: Int32Array.from(ends), bucket: Int32Array.from(buckets), value: Float32Array.from(values) }),
  };
}

export function makeCorpus(texts: readonly LabelledText[], sizes: Sizes, kindsOf: KindsOf): Corpus {
  const read = texts.map(({ text }) => readText(text, kindsOf));
  const table = rarityOf(read);
  const rarity = rarityFrom(table);
  const [sentences, brief] = [packer(sizes.sentence), packer(sizes.brief)];
  const [wholes, marks] = [packer(sizes.whole), packer(threadMarkCount)];
  const shapeWhole = wholeShaper(sizes.whole);
  const first = [0];
  for (const [at, text] of read.entries()) {
    for (const { features } of text) {
      sentences.add((take) => shapeSentence(features, rarity, take, true));
      brief.add((take) => shapeSentence(features, rarity, take, false));
    }
    first.push((first.at(-1) ?? 0) + text.length);
    const shares = text.map(({ features }) => shareOf(features, rarity, sizes.whole));
    wholes.add((take) => shapeWhole(shares, take));
    marks.add((take) => {
      for (const mark of threadMarks(texts[at]?.text ?? '')) take(mark, 1);
    });
  }
  return {
    texts,
    sentences: sentences.rows(),
    brief: brief.rows(),
    first: Int32Array.from(first),
    wholes: wholes.rows(),
    marks: marks.rows(),
    spoken: read.flat().map(({ spoken }) => spoken),
    rarity: table,
  };
}
