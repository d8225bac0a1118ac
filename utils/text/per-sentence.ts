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

/** What was made last, and of what. Each given has its place, as to gather them would cost more than to compare them. */
class Kept {
  private one: unknown = undefined;
  private two: unknown = undefined;
  private three: unknown = undefined;
  private four: unknown = undefined;
  private five: unknown = undefined;
  value: unknown = undefined;
  isMade = false;

  isOf(one: unknown, two: unknown, three: unknown, four: unknown, five: unknown): boolean {
    return (
      this.isMade &&
      this.one === one &&
      this.two === two &&
      this.three === three &&
      this.four === four &&
      this.five === five
    );
  }

  make(value: unknown, one: unknown, two: unknown, three: unknown, four: unknown, five: unknown): void {
    this.one = one;
    this.two = two;
    this.three = three;
    this.four = four;
    this.five = five;
    this.value = value;
    this.isMade = true;
  }
}

const keptWith = (): Kept => new Kept();

/**
 * The same of what depends on more than the sentence's words. That is given as up to five arguments, compared by identity;
 * a neighbour is given as its `alone`.
 */
export function perSentenceWith<Given extends unknown[], T>(
  compute: (sentence: AloneSentence, ...given: Given) => T,
): (sentence: Pick<Sentence, 'alone'>, ...given: Given) => T;
export function perSentenceWith(
  compute: (
    sentence: AloneSentence,
    one: unknown,
    two: unknown,
    three: unknown,
    four: unknown,
    five: unknown,
  ) => unknown,
) {
  const kept = perSentence(keptWith);
  return (
    sentence: Pick<Sentence, 'alone'>,
    one?: unknown,
    two?: unknown,
    three?: unknown,
    four?: unknown,
    five?: unknown,
  ): unknown => {
    const slot = kept(sentence);
    if (!slot.isOf(one, two, three, four, five)) {
      slot.make(compute(sentence.alone, one, two, three, four, five), one, two, three, four, five);
    }
    return slot.value;
  };
}

/** A span of a sentence that was read alone, where the sentence stands in its text. */
export const placed = <T extends { start: number; end: number }>({ start }: Sentence, span: T): T =>
  start === 0 ? span : { ...span, start: span.start + start, end: span.end + start };
