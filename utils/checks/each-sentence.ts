import type { Sentence } from '@/utils/text/sentences';

/** What was made of each sentence, and beside them of what. */
interface List {
  values: readonly unknown[];
  one: unknown;
  two: unknown;
}

const fromEnd = (sentences: readonly Sentence[], back: number): Sentence | undefined =>
  sentences[sentences.length - 1 - back];

/** The lists of a reading, and for as long as it is the newest those of the reading before the last edit. */
export class Lists {
  readonly made: (List | undefined)[] = [];
  private before: Lists | null;
  /** How many sentences at the beginning and at the end are as they were. */
  private readonly head: number;
  private readonly tail: number;

  constructor(sentences: readonly Sentence[], before?: { sentences: readonly Sentence[]; lists: Lists }) {
    const was = before?.sentences ?? [];
    const shorter = Math.min(sentences.length, was.length);
    let head = 0;
    while (head < shorter && sentences[head]?.alone === was[head]?.alone) head++;
    let tail = 0;
    while (tail < shorter - head && fromEnd(sentences, tail)?.alone === fromEnd(was, tail)?.alone) tail++;
    this.head = head;
    this.tail = tail;
    this.before = before?.lists ?? null;
    before?.lists.forget();
  }

  private forget(): void {
    this.before = null;
  }

  /** The list before the edit with this number and made of the same, and how much of it stands. */
  standing(number: number, one: unknown, two: unknown): { was: readonly unknown[]; head: number; tail: number } {
    const list = this.before?.made[number];
    if (!list || list.one !== one || list.two !== two) return { was: [], head: 0, tail: 0 };
    return { was: list.values, head: this.head, tail: this.tail };
  }
}

interface Listed {
  sentences: readonly Sentence[];
  lists: Lists;
}

/** How many sentences before and behind it what is made of a sentence depends on. */
interface Reach {
  back?: number;
  on?: number;
}

let numbers = 0;

/**
 * What `compute` makes of each sentence of a reading, in their order. A key costs the sentences that it touched, with those
 * in reach of them, and for all others one copy of the list: to ask each sentence anew would take many times as long, as
 * what they keep lies all over the memory. Whatever else it depends on is given, and compared by identity; offsets are from
 * the sentence's own start, as it moves.
 */
export function eachSentence<T, One = undefined, Two = undefined>(
  compute: (sentences: readonly Sentence[], at: number, one: One, two: Two) => T,
  { back = 0, on = 0 }: Reach = {},
): (reading: Listed, one: One, two: Two) => readonly T[] {
  const number = numbers++;
  return ({ sentences, lists }, one, two) => {
    const made = lists.made[number];
    if (made && made.one === one && made.two === two) return made.values as readonly T[];
    const { was, head, tail } = lists.standing(number, one, two);
    const from = Math.max(0, head - on);
    const behind = Math.max(0, tail - back);
    const isPut = was.length === sentences.length;
    const values = (isPut ? was.slice() : was.slice(0, from)) as T[];
    for (let at = from; at < sentences.length - behind; at++) values[at] = compute(sentences, at, one, two);
    if (!isPut) for (let at = was.length - behind; at < was.length; at++) values.push(was[at] as T);
    lists.made[number] = { values, one, two };
    return values;
  };
}
