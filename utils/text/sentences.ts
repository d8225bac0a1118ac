import { addTokens, type Gap, gapOf, type Token, type Word, wordFrom } from './tokens';
import type { Span } from './types';

export interface Sentence extends Span {
  tokens: readonly Token[];
  /** Ends with a question mark. */
  asks: boolean;
  /** Its words and what follows them up to the next sentence. */
  text: string;
  /**
   * The same sentence as if a text began with it: the same object for as long as its words stay, wherever they move. What
   * depends on the words alone is remembered by it; see `per-sentence.ts`.
   */
  alone: Sentence;
}

const shortened = new Set(
  'mr mrs ms dr prof st sr jr vs etc eg ie e.g i.e approx no nr fig inc ltd dept ca al'.split(' '),
);
/** Nobody means one sentence by more words; cut here, so that no text costs more than its length. */
const longest = 120;
/** A line this long may have been wrapped by the mail program in the middle of a sentence. */
const wrapsFrom = 55;

/** "Dr. Voss" and "J. Voss" go on. */
const goesOn = (before: Token, between: string): boolean =>
  /^\.\s*$/.test(between) &&
  !between.includes('\n') &&
  (shortened.has(before.word) || (/^\p{L}$/u.test(before.text) && before.text !== 'I'));

/** A single line break ends a sentence unless the line was full and the next goes on in lower case. */
function breaksLine(text: string, before: Span, next: Word, between: string): boolean {
  if (!between.includes('\n')) return false;
  if (!/^[^\S\n]*,?[^\S\n]*\n[^\S\n]*$/.test(between)) return true;
  const line = before.end - (text.lastIndexOf('\n', before.start) + 1);
  return line < wrapsFrom || /^\p{Lu}/u.test(next.text);
}

/** Between the last word of a sentence so far, which ends at `end`, and the word behind it. */
function gapAt(text: string, last: Token, end: number, next: Word): Gap {
  const gap = gapOf(text, end, next.start);
  if (gap === 'none' && next.start - end < 2) return gap;
  const between = text.slice(end, next.start);
  if (gap === 'sentence' && goesOn(last, between)) return 'none';
  if (breaksLine(text, { start: end - last.text.length, end }, next, between)) return 'sentence';
  return gap === 'clause' && /^\s*\n\s*$/.test(between) ? 'none' : gap;
}

class Alone implements Sentence {
  readonly start = 0;
  readonly end: number;
  readonly asks: boolean;
  readonly alone = this;
  readonly tokens: readonly Token[];
  readonly text: string;
  constructor(tokens: readonly Token[], text: string) {
    this.end = tokens.at(-1)?.end ?? 0;
    this.asks = text.includes('?', this.end);
    this.tokens = tokens;
    this.text = text;
  }
}

const movedBy = (by: number, { text, word, start, end, gap }: Token): Token => ({
  text,
  word,
  start: start + by,
  end: end + by,
  gap,
});

/** Its tokens are made when somebody asks for them, because most of a draft is only moved by a key. */
class Placed implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  readonly text: string;
  readonly alone: Sentence;
  #tokens: readonly Token[] | undefined;
  constructor(alone: Sentence, start: number) {
    this.start = start;
    this.end = start + alone.end;
    this.asks = alone.asks;
    this.text = alone.text;
    this.alone = alone;
  }
  get tokens(): readonly Token[] {
    this.#tokens ??=
      this.start === 0 ? this.alone.tokens : this.alone.tokens.map((token) => movedBy(this.start, token));
    return this.#tokens;
  }
}

/** Each sentence is read by itself from its first word, so that what it becomes depends on as little as possible. */
function readSentence(text: string, first: Word): Sentence {
  const origin = first.start;
  const tokens: Token[] = [];
  addTokens(tokens, first, 'sentence', origin);
  let next = wordFrom(text, first.end);
  for (let { end } = first; next; next = wordFrom(text, end)) {
    const last = tokens.at(-1);
    const gap = last && tokens.length < longest ? gapAt(text, last, end, next) : 'sentence';
    if (gap === 'sentence') break;
    addTokens(tokens, next, gap, origin);
    end = next.end;
  }
  return new Placed(new Alone(tokens, text.slice(origin, next?.start)), origin);
}

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (let first = wordFrom(text, 0); first; ) {
    const sentence = readSentence(text, first);
    sentences.push(sentence);
    first = wordFrom(text, sentence.start + sentence.text.length);
  }
  return sentences;
}
