import { bareWord } from '@/utils/capture/bare-word';

/** Words of a clause that stand side by side, without what was taken out from between them. */
export type Run = readonly string[];

const longest = 5;

/** How many words from a place are one of some phrases; the longest of them, and none where there is none. */
export function phraseAt(words: Run, at: number, phrases: ReadonlySet<string>): number {
  for (let many = Math.min(longest, words.length - at); many > 0; many--) {
    const phrase = words.slice(at, at + many);
    const isWhole = phrase.slice(0, -1).every((word) => !/[,;:]$/u.test(word));
    if (isWhole && phrases.has(phrase.map(bareWord).join(' '))) return many;
  }
  return 0;
}
/** Whether a word, as it is written, ends what belongs together. */
export const isEnd = (word: string): boolean => /[,;:]$/u.test(word);

interface Place {
  from: number;
  to: number;
}

/** The places of the words around some that are taken out. */
export function gapsBetween(words: Run, taken: readonly Place[]): Place[] {
  const begins = [0, ...taken.map(({ to }) => to)];
  const ends = [...taken.map(({ from }) => from), words.length];
  return begins
    .map((from, at) => ({ from, to: ends[at] ?? from }))
    .filter(({ from, to }) => words.slice(from, to).some((word) => bareWord(word) !== ''));
}
