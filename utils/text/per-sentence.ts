import type { AloneSentence, Sentence } from './sentences';

let numbers = 0;

/**
 * Remembers what `compute` makes of a sentence for as long as the sentence's words stay, so that a key pressed costs one
 * sentence and not the draft. `compute` sees the sentence as if a text began with it: offsets are from its own start, and
 * `placed` moves a span to where the sentence stands. Null stands for nothing.
 *
 *     const shouts = perSentence((sentence) => sentence.text.includes('!!'));
 *     const loud = readingOf(draft).sentences.filter((sentence) => shouts(sentence));
 */
export function perSentence<T extends object | number | string | boolean | null>(
  compute: (sentence: AloneSentence) => T,
): (sentence: Pick<Sentence, 'alone'>) => T {
  // A slot in the sentence is found many times faster than an entry of a map, and all checks look at all sentences.
  const number = numbers++;
  return ({ alone }) => {
    const before = alone.kept[number] as T | undefined;
    if (before !== undefined) return before;
    const value = compute(alone);
    alone.kept[number] = value;
    return value;
  };
}

interface Kept<Given, T> {
  given: Given;
  value: T;
}

const isSame = (given: readonly unknown[], before: readonly unknown[]): boolean => {
  for (let at = 0; at < given.length; at++) if (given[at] !== before[at]) return false;
  return true;
};

/**
 * The same of what depends on more than the sentence's words. That is given as arguments, compared by identity; a
 * neighbour is given as its `alone`.
 */
export function perSentenceWith<Given extends unknown[], T>(
  compute: (sentence: AloneSentence, ...given: Given) => T,
): (sentence: Pick<Sentence, 'alone'>, ...given: Given) => T {
  const kept = perSentence((): { last: Kept<Given, T> | null } => ({ last: null }));
  return (sentence, ...given) => {
    const slot = kept(sentence);
    if (slot.last && isSame(given, slot.last.given)) return slot.last.value;
    const value = compute(sentence.alone, ...given);
    slot.last = { given, value };
    return value;
  };
}

/** A span of a sentence that was read alone, where the sentence stands in its text. */
export const placed = <T extends { start: number; end: number }>({ start }: Sentence, span: T): T =>
  start === 0 ? span : { ...span, start: span.start + start, end: span.end + start };
