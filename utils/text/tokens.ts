import { foldName } from './fold';
import { remembered } from './remembered';
import type { Span } from './types';

/** What stands between a word and the one before it. */
export type Gap = 'none' | 'soft' | 'clause' | 'sentence';

/** A word as it is read wherever it stands: one object for all places, so that what is made of it is kept by it. */
export interface Form {
  /** As written. */
  readonly text: string;
  /** Folded: lower case, no diacritics; `n't`, `'s`, `'re` ... are words of their own. */
  readonly word: string;
  /** By the number of each `perWord`, what it remembers of this word. */
  readonly kept: unknown[];
}

export interface Token extends Span {
  text: string;
  word: string;
  gap: Gap;
  form: Form;
}

const wordForm = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200b-\u200d]|['’ʼ](?=\p{L}))*|\uFFFC+/gu;
const shortForm = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Written without the apostrophe, as in chats; only forms that are no other word. */
const bareForm =
  /^(do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo|ai)(nt)$|^(you|they)(re)$|^(she|he|that|what|there)(s)$/i;
const cutStems: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };

/** What a word is read as: itself, or a stem and its ending. */
type Forms = readonly Form[];

const formFrom = (text: string, word: string): Form => ({ text, word, kept: [] });

const spelt = (ending: string): string => (ending === 'nt' ? "n't" : `'${ending}`);

const formsOf = remembered((text): Forms => {
  const short = shortForm.exec(text);
  const bare = short ? null : bareForm.exec(text);
  const stem = short?.[1] ?? bare?.[1] ?? bare?.[3] ?? bare?.[5];
  if (stem === undefined) return [formFrom(text, foldName(text))];
  const rest = text.slice(stem.length);
  const ending = foldName(rest);
  const word = foldName(stem);
  return [
    formFrom(stem, ending.startsWith('n') ? (cutStems[word] ?? word) : word),
    formFrom(rest, bare ? spelt(ending) : ending),
  ];
});

/** Of a word that is read as this one whatever stands there, as the place of a person's name is. */
export const formOf = remembered((word): Form => formFrom(word, word));

/** Most words are parted by one space, which is told without a search. */
export function gapOf(text: string, start: number, end: number): Gap {
  if (end - start === 1 && text.charCodeAt(start) === 32) return 'none';
  const between = text.slice(start, end);
  if (/[.!?…\u2029]/.test(between) || /\n\s*\n/.test(between)) return 'sentence';
  if (/[;:\n•]|—|–| - |--/.test(between)) return 'clause';
  return /[^\s'’\u00ad-]/.test(between) ? 'soft' : 'none';
}

/** A word as it stands, from which its tokens are made. */
export interface Word extends Span {
  text: string;
}

function searchWord(text: string, at: number): Word | undefined {
  wordForm.lastIndex = at;
  const match = wordForm.exec(text);
  return match ? { text: match[0], start: match.index, end: wordForm.lastIndex } : undefined;
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isPlainSign = (code: number): boolean => isPlainLetter(code) || (code >= 48 && code <= 57);
const apostrophe = 39;

/** Behind the plain letters and figures of a word; -1 where it holds something else, or might. */
function plainEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code >= 128) return -1;
    if (!isPlainSign(code) && !(code === apostrophe && isPlainLetter(text.charCodeAt(end + 1)))) break;
  }
  return text.charCodeAt(end) === apostrophe && text.charCodeAt(end + 1) >= 128 ? -1 : end;
}

/** The first word at or behind this place. Plain letters are walked, because a search costs many times as much. */
export function wordFrom(text: string, at: number): Word | undefined {
  let start = at;
  while (start < text.length && text.charCodeAt(start) < 128 && !isPlainSign(text.charCodeAt(start))) start++;
  if (start >= text.length) return undefined;
  const end = text.charCodeAt(start) < 128 ? plainEnd(text, start) : -1;
  return end < 0 ? searchWord(text, start) : { text: text.slice(start, end), start, end };
}

/** Adds the one or two tokens of a word, at offsets from `origin`. */
export function addTokens(tokens: Token[], { text, start }: Word, gap: Gap, origin: number): void {
  let at = start - origin;
  let before = gap;
  for (const form of formsOf(text)) {
    const end = at + form.text.length;
    tokens.push({ text: form.text, word: form.word, start: at, end, gap: before, form });
    at = end;
    before = 'none';
  }
}

/** The words of a text in order, with what stands between them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last: Word | undefined;
  for (let word = wordFrom(text, 0); word; word = wordFrom(text, word.end)) {
    addTokens(tokens, word, last ? gapOf(text, last.end, word.start) : 'sentence', 0);
    last = word;
  }
  return tokens;
}
