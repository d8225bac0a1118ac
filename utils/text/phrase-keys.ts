import { commonWords } from './common-words';
import type { Piece } from './phrase-tree';
import { hashOfWord } from './word-filter';

/** As many as a small whole number has. */
const bits = 30;

export const bitOf = (word: string): number => 1 << (hashOfWord(word) % bits);

/** Stands in each sentence that is read for what it says of somebody. */
const slot = '<p>';

/** The words of the list that build all sentences stand first in it, and how often a word comes falls with its rank. */
const shares = new Map([slot, ...commonWords].map((word, rank) => [word, 1 / (rank + 10)]));

/** What a piece is as a key. */
export interface Keyed {
  /** About how often one of its words comes, as a share of something. */
  common: number;
  /** Of its words. */
  bits: number;
}

export function keyedBy(words: ReadonlySet<string>): Keyed {
  let common = 0;
  let all = 0;
  for (const word of words) {
    common += shares.get(word) ?? 0;
    all |= bitOf(word);
  }
  return { common, bits: all };
}

/**
 * The piece without one of whose words a phrase stands nowhere, and which most sentences lack: of those that must be there
 * the one whose words come least.
 */
export function keyOf([first, ...more]: readonly [Piece, ...Piece[]]): Piece {
  let key = first;
  for (const piece of more)
    if (piece.min > 0 && piece.words !== 'any' && !piece.digits && piece.common < key.common) key = piece;
  return key;
}
