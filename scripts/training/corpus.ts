import { english } from '@/utils/checks/packs/en';
import { readingOf } from '@/utils/checks/reading';
import type { KindsOf } from '@/utils/checks/tone/kinds';
import { type SentenceFeatures, sentenceFeatures } from '@/utils/checks/tone/sentence-features';
import { type Rarity, rarityBuckets, shapeSentence, shareOf, type Take, wholeShaper } from '@/utils/checks/tone/shape';
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
  rarity: Uint8Array;
}

/** Buckets of each kind of row. */
export interface Sizes {
  sentence: number;
  brief: number;
  whole: number;
}

const longestText = 6_000;

export function featuresOf(text: string, kindsOf: KindsOf): SentenceFeatures[] {
  const { sentences } = readingOf({ key: 'training', text: text.slice(0, longestText) });
  return sentences.map((sentence) => sentenceFeatures(sentence.alone, english, kindsOf, wordFeatures));
}

/** How rare the words of each bucket are among sentences, as 0 to 255. */
export function rarityOf(features: readonly SentenceFeatures[][]): Uint8Array {
  const holding = new Float64Array(rarityBuckets);
  let sentences = 0;
  for (const text of features)
    for (const { words } of text) {
      sentences++;
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

interface Packer {
  add(shape: (take: Take) => void): void;
  rows(): Rows;
}

function packer(size: number): Packer {
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
  const features = texts.map(({ text }) => featuresOf(text, kindsOf));
  const table = rarityOf(features);
  const rarity = rarityFrom(table);
  const sentences = packer(sizes.sentence);
  const brief = packer(sizes.brief);
  const wholes = packer(sizes.whole);
  const shapeWhole = wholeShaper(sizes.whole);
  const first = [0];
  for (const text of features) {
    // A text without a word is one empty sentence.
    const read = text.length > 0 ? text : [{ words: [], pairs: [], signs: [] }];
    for (const sentence of read) {
      sentences.add((take) => shapeSentence(sentence, rarity, take, true));
      brief.add((take) => shapeSentence(sentence, rarity, take, false));
    }
    first.push((first.at(-1) ?? 0) + read.length);
    const shares = read.map((sentence) => shareOf(sentence, rarity, sizes.whole));
    wholes.add((take) => shapeWhole(shares, take));
  }
  return {
    texts,
    sentences: sentences.rows(),
    brief: brief.rows(),
    first: Int32Array.from(first),
    wholes: wholes.rows(),
    rarity: table,
  };
}
