import type { Sentence } from './sentences';

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
  const known = new WeakMap<Sentence, { given: Given; value: T }>();
  return ({ alone }, ...given) => {
    const before = known.get(alone);
    if (before && given.every((each, at) => each === before.given[at])) return before.value;
    const value = compute(alone, ...given);
    known.set(alone, { given, value });
    return value;
  };
}

/** A span of a sentence that was read alone, where the sentence stands in its text. */
export const placed = <T extends { start: number; end: number }>({ start }: Sentence, span: T): T =>
  start === 0 ? span : { ...span, start: span.start + start, end: span.end + start };
