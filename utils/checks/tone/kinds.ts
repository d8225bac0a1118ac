import { pairHash } from './hash';
import type { WordFeatures } from './word-features';

/** Which kinds of words and phrases there are, by the hash of a word or of several in a row. */
export type KindsOf = (hash: number) => readonly number[] | undefined;

/** Longest phrase of the lexicon, in words. */
export const longestPhrase = 6;

const none: readonly number[] = [];

/** The numbers of all kinds that a sentence holds, each once: those of words as they are, those of phrases beyond `phrases`. */
export function kindsIn(words: readonly WordFeatures[], kindsOf: KindsOf, phrases: number): number[] {
  const found = new Set<number>();
  words.forEach((word, from) => {
    let { hash } = word;
    for (const kind of kindsOf(hash) ?? none) found.add(kind);
    for (let at = from + 1; at < Math.min(words.length, from + longestPhrase); at++) {
      hash = pairHash(hash, words[at]?.hash ?? 0);
      for (const kind of kindsOf(hash) ?? none) found.add(kind).add(kind + phrases);
    }
  });
  return [...found];
}
