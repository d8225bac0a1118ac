import { pairHash } from '@/utils/text/hash';
import type { WordFeatures } from './word-features';

/** Which kinds of words and phrases there are, by the hash of a word or of several in a row. */
export type KindsOf = (hash: number) => readonly number[] | undefined;

/** Longest phrase of the lexicon, in words. */
export const longestPhrase = 6;

function add(found: number[], kind: number): void {
  if (!found.includes(kind)) found.push(kind);
}

/** Adds the kinds of all phrases that begin with a word. */
function addPhrases(
  found: number[],
  hashes: Uint32Array,
  from: number,
  end: number,
  { kindsOf, phrases }: Lexicon,
): void {
  let hash = hashes[from] ?? 0;
  for (let at = from + 1; at < end; at++) {
    hash = pairHash(hash, hashes[at] ?? 0);
    const kinds = kindsOf(hash);
    if (!kinds) continue;
    for (const kind of kinds) {
      add(found, kind);
      add(found, kind + phrases);
    }
  }
}

interface Lexicon {
  kindsOf: KindsOf;
  phrases: number;
}

/** Of the sentence that is read; the table is made once for all of them, and larger where one is longer. */
let table = new Uint32Array(256);

function hashesOf(words: readonly WordFeatures[]): Uint32Array {
  if (words.length > table.length) table = new Uint32Array(words.length * 2);
  for (let at = 0; at < words.length; at++) table[at] = words[at]?.hash ?? 0;
  return table;
}

/** The numbers of all kinds that a sentence holds, each once: those of words as they are, those of phrases beyond `phrases`. */
export function kindsIn(words: readonly WordFeatures[], kindsOf: KindsOf, phrases: number): readonly number[] {
  const found: number[] = [];
  const hashes = hashesOf(words);
  const lexicon = { kindsOf, phrases };
  for (let from = 0; from < words.length; from++) {
    const kinds = kindsOf(hashes[from] ?? 0);
    if (kinds) for (const kind of kinds) add(found, kind);
    addPhrases(found, hashes, from, Math.min(words.length, from + longestPhrase), lexicon);
  }
  return found;
}
