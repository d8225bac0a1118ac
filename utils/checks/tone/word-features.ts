import { hashOf } from '@/utils/text/hash';
import { remembered } from '@/utils/text/remembered';

/** What the model sees in one word, wherever it stands. */
export interface WordFeatures {
  hash: number;
  /** Hashes of its pieces of three to five letters, with its ends marked: they know "sloppily" from "sloppy". */
  pieces: readonly number[];
}

const shortest = 3;
const longest = 5;
/** Longer "words" are no words. */
const longestWord = 24;

function piecesOf(word: string): number[] {
  if (word.length < shortest || word.length > longestWord || !/\p{L}/u.test(word)) return [];
  const marked = `#${word}#`;
  const pieces: number[] = [];
  for (let size = shortest; size <= Math.min(longest, marked.length); size++)
    for (let at = 0; at + size <= marked.length; at++) pieces.push(hashOf(`c${marked.slice(at, at + size)}`));
  return pieces;
}

/** Numbers are all one word, and so is everything veiled. */
function shapeOf(word: string): string {
  if (/\d/.test(word)) return '0';
  return word.startsWith('\uFFFC') ? '\uFFFC' : word;
}

export const wordFeatures: (word: string) => WordFeatures = remembered((word: string) => {
  const shape = shapeOf(word);
  return { hash: hashOf(`w${shape}`), pieces: piecesOf(shape) };
});
