import type { Gap, Token } from './tokens';
import type { Span } from './types';

export interface Sentence extends Span {
  tokens: Token[];
  /** Ends with a question mark. */
  asks: boolean;
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
function breaksLine(text: string, before: Token, next: Token, between: string): boolean {
  if (!between.includes('\n')) return false;
  if (!/^[^\S\n]*,?[^\S\n]*\n[^\S\n]*$/.test(between)) return true;
  const line = before.end - (text.lastIndexOf('\n', before.start) + 1);
  return line < wrapsFrom || /^\p{Lu}/u.test(next.text);
}

function gapAt(text: string, before: Token, next: Token): Gap {
  const between = text.slice(before.end, next.start);
  if (next.gap === 'sentence' && goesOn(before, between)) return 'none';
  if (breaksLine(text, before, next, between)) return 'sentence';
  return next.gap === 'clause' && /^\s*\n\s*$/.test(between) ? 'none' : next.gap;
}

function close(text: string, tokens: Token[], until: number): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { start, end, tokens, asks: text.slice(end, until).includes('?') };
}

/** Groups words into sentences; the gaps of the tokens are made to agree. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    const before = open.at(-1);
    const gap = before && open.length < longest ? gapAt(text, before, token) : 'sentence';
    if (before && gap === 'sentence') {
      sentences.push(close(text, open, token.start));
      open = [];
    }
    open.push(token.gap === gap ? token : { ...token, gap });
  }
  if (open.length > 0) sentences.push(close(text, open, text.length));
  return sentences;
}
