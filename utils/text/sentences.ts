import { sharedEnds } from './moved';
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
  alone: AloneSentence;
}

export interface AloneSentence extends Sentence {
  /** By the number of each `perSentence`, what it remembers of these words. */
  kept: unknown[];
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
  between.startsWith('.') &&
  /^\.\s*$/.test(between) &&
  !between.includes('\n') &&
  (shortened.has(before.word) || (/^\p{L}$/u.test(before.text) && before.text !== 'I'));

/** A single line break ends a sentence unless the line was full and the next goes on in lower case. */
function breaksLine(text: string, before: Span, next: Word, between: string): boolean {
  if (!between.includes('\n')) return false;
  if (!/^[^\S\n]{0,20},?[^\S\n]{0,20}\n[^\S\n]{0,20}$/.test(between)) return true;
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
  return gap === 'clause' && between.trim() === '' && between.includes('\n') ? 'none' : gap;
}

class Alone implements AloneSentence {
  readonly start = 0;
  readonly kept: unknown[] = [];
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

const movedBy = (by: number, { text, word, start, end, gap, form }: Token): Token => ({
  text,
  word,
  start: start + by,
  end: end + by,
  gap,
  form,
});

/** Its tokens are made when somebody asks for them, because most of a draft is only moved by a key. */
class Placed implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  readonly text: string;
  readonly alone: AloneSentence;
  private own: readonly Token[] | undefined = undefined;
  constructor(alone: AloneSentence, start: number) {
    this.start = start;
    this.end = start + alone.end;
    this.asks = alone.asks;
    this.text = alone.text;
    this.alone = alone;
  }
  get tokens(): readonly Token[] {
    this.own ??= this.start === 0 ? this.alone.tokens : this.alone.tokens.map((token) => movedBy(this.start, token));
    return this.own;
  }
}

/** Each sentence is read by itself from its first word, so that what it becomes depends on as little as possible. */
function readSentence(text: string, start: number): Sentence {
  const tokens: Token[] = [];
  let end = start;
  let next = wordFrom(text, start);
  while (next) {
    const last = tokens.at(-1);
    const gap = last && tokens.length < longest ? gapAt(text, last, end, next) : 'sentence';
    if (last && gap === 'sentence') break;
    addTokens(tokens, next, gap, start);
    end = next.end;
    next = wordFrom(text, end);
  }
  return new Placed(new Alone(tokens, text.slice(start, next?.start)), start);
}

/** A text that was read before, of which the new one may be an edit. */
export interface ReadText {
  text: string;
  sentences: readonly Sentence[];
}

/** How much of a line stands before a sentence; of more than a full one it makes no difference. */
const lineBefore = (text: string, { start }: Span): number =>
  Math.min(wrapsFrom, start - 1 - text.lastIndexOf('\n', start - 1));

/** Where the next sentence begins decides with its first letter whether this one ends. */
const ahead = 2;

/**
 * Finds, for places in rising order, the sentence that stood there before and reads the same now: all that it was read
 * from is as it was.
 */
function standing(text: string, before: ReadText): (at: number) => Sentence | undefined {
  const { head, tail } = sharedEnds(text, before.text);
  const tailFrom = before.text.length - tail;
  // A line that begins behind the edit is the same as before.
  const nextLine = before.text.indexOf('\n', tailFrom);
  const isWithin = ({ start }: Span) => nextLine >= 0 && start > nextLine;
  const moved = text.length - before.text.length;
  let next = 0;
  const sameLine = (now: Sentence, was: Sentence) =>
    !was.text.includes('\n') || lineBefore(text, now) === lineBefore(before.text, was);
  const fromHead = (at: number) => {
    const sentence = before.sentences[next];
    const stands = sentence?.start === at && at + sentence.text.length + ahead <= head;
    return stands ? sentence : undefined;
  };
  const fromTail = (at: number) => {
    while (next < before.sentences.length && (before.sentences[next]?.start ?? 0) + moved < at) next++;
    const sentence = before.sentences[next];
    if (sentence?.start !== at - moved || sentence.start < tailFrom) return undefined;
    const now = moved === 0 ? sentence : new Placed(sentence.alone, at);
    return isWithin(sentence) || sameLine(now, sentence) ? now : undefined;
  };
  return (at) => {
    const sentence = fromHead(at) ?? fromTail(at);
    if (sentence) next++;
    return sentence;
  };
}

const nothingRead: ReadText = { text: '', sentences: [] };

/** The sentences of a text. Those of the text `before` that an edit left as they were are the same objects within. */
export function sentencesOf(text: string, before = nothingRead): Sentence[] {
  const sentences: Sentence[] = [];
  const stillAt = standing(text, before);
  let at = wordFrom(text, 0)?.start ?? text.length;
  while (at < text.length) {
    const sentence = stillAt(at) ?? readSentence(text, at);
    sentences.push(sentence);
    at += sentence.text.length;
  }
  return sentences;
}
