import type { Sentence } from './sentences';

interface Kept<Given, T> {
  given: Given;
  value: T;
}

let numbers = 0;

const isSame = (given: readonly unknown[], before: readonly unknown[]): boolean => {
  for (let at = 0; at < given.length; at++) if (given[at] !== before[at]) return false;
  return true;
};

/**
 * Remembers what `compute` makes of a sentence for as long as the sentence's words stay, so that a key pressed costs one
 * sentence and not the draft. `compute` sees the sentence as if a text began with it: offsets are from its own start, and
 * `placed` moves a span to where the sentence stands. Whatever else it depends on is an argument compared by identity;
 * a neighbour is given as its `alone`.
 *
 *     const shouts = perSentence((sentence) => sentence.text.includes('!!'));
 *     const loud = readingOf(draft).sentences.filter((sentence) => shouts(sentence));
 */
export function perSentence<Given extends unknown[], T>(
  compute: (sentence: Sentence, ...given: Given) => T,
): (sentence: Sentence, ...given: Given) => T {
  // A slot in the sentence is found many times faster than an entry of a map, and all checks look at all sentences.
  const number = numbers++;
  return ({ alone }, ...given) => {
    const before = alone.kept[number] as Kept<Given, T> | undefined;
    if (before && isSame(given, before.given)) return before.value;
    const value = compute(alone, ...given);
    alone.kept[number] = { given, value } satisfies Kept<Given, T>;
    return value;
  };
}

/** A span of a sentence that was read alone, where the sentence stands in its text. */
export const placed = <T extends { start: number; end: number }>({ start }: Sentence, span: T): T =>
  start === 0 ? span : { ...span, start: span.start + start, end: span.end + start };
