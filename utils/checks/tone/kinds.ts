import { pairHash } from './hash';
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
  words: readonly WordFeatures[],
  from: number,
  kindsOf: KindsOf,
  phrases: number,
): void {
  let hash = words[from]?.hash ?? 0;
  const end = Math.min(words.length, from + longestPhrase);
  for (let at = from + 1; at < end; at++) {
    hash = pairHash(hash, words[at]?.hash ?? 0);
    const kinds = kindsOf(hash);
    if (!kinds) continue;
    for (const kind of kinds) {
      add(found, kind);
      add(found, kind + phrases);
    }
  }
}

/** The numbers of all kinds that a sentence holds, each once: those of words as they are, those of phrases beyond `phrases`. */
export function kindsIn(words: readonly WordFeatures[], kindsOf: KindsOf, phrases: number): readonly number[] {
  const found: number[] = [];
  for (let from = 0; from < words.length; from++) {
    const kinds = kindsOf(words[from]?.hash ?? 0);
    if (kinds) for (const kind of kinds) add(found, kind);
    addPhrases(found, words, from, kindsOf, phrases);
  }
  return found;
}
