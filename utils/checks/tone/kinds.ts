import { pairHash } from './hash';
import type { WordFeatures } from './word-features';

/** Which kinds of words and phrases there are, by the hash of a word or of several in a row. */
export type KindsOf = (hash: number) => readonly number[] | undefined;

/** Longest phrase of the lexicon, in words. */
export const longestPhrase = 6;

const none: readonly number[] = [];

/** Adds the kinds of all phrases that begin with a word. */
function addPhrases(
  found: Set<number>,
  words: readonly WordFeatures[],
  from: number,
  kindsOf: KindsOf,
  phrases: number,
): void {
  let hash = words[from]?.hash ?? 0;
  const end = Math.min(words.length, from + longestPhrase);
  for (let at = from + 1; at < end; at++) {
    hash = pairHash(hash, words[at]?.hash ?? 0);
    for (const kind of kindsOf(hash) ?? none) found.add(kind).add(kind + phrases);
  }
}

/** The numbers of all kinds that a sentence holds, each once: those of words as they are, those of phrases beyond `phrases`. */
export function kindsIn(words: readonly WordFeatures[], kindsOf: KindsOf, phrases: number): Set<number> {
  const found = new Set<number>();
  words.forEach(({ hash }, from) => {
    for (const kind of kindsOf(hash) ?? none) found.add(kind);
    addPhrases(found, words, from, kindsOf, phrases);
  });
  return found;
}
