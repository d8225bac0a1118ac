import { foldName } from './fold';
import type { Span } from './types';

/** What stands between a word and the one before it. */
export type Gap = 'none' | 'soft' | 'clause' | 'sentence';

export interface Token extends Span {
  /** As written. */
  text: string;
  /** Folded: lower case, no diacritics; `n't`, `'s`, `'re` ... are words of their own. */
  word: string;
  gap: Gap;
}

const wordForm = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200b-\u200d]|['’ʼ](?=\p{L}))*|\uFFFC+/gu;
const shortForm = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Written without the apostrophe, as in chats; only forms that are no other word. */
const bareForm =
  /^(do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo|ai)(nt)$|^(you|they)(re)$|^(she|he|that|what|there)(s)$/i;
const cutStems: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };

/** What a word is read as, wherever it stands: itself, or a stem and its ending. */
type Pieces = readonly Pick<Token, 'text' | 'word'>[];

const plain = (text: string): string => (/^\p{ASCII}*$/u.test(text) ? text.toLowerCase() : foldName(text));

const spelt = (ending: string): string => (ending === 'nt' ? "n't" : `'${ending}`);

function piecesOf(text: string): Pieces {
  const short = shortForm.exec(text);
  const bare = short ? null : bareForm.exec(text);
  const stem = short?.[1] ?? bare?.[1] ?? bare?.[3] ?? bare?.[5];
  if (stem === undefined) return [{ text, word: plain(text) }];
  const rest = text.slice(stem.length);
  const ending = plain(rest);
  const word = plain(stem);
  return [
    { text: stem, word: ending.startsWith('n') ? (cutStems[word] ?? word) : word },
    { text: rest, word: bare ? spelt(ending) : ending },
  ];
}

/** Most words of any letter are the same few hundred; beyond this many the memory starts anew. */
const remembered = 4096;
const longestRemembered = 40;

let memory = new Map<string, Pieces>();

function knownPieces(text: string): Pieces {
  const known = memory.get(text);
  if (known) return known;
  const pieces = piecesOf(text);
  if (text.length > longestRemembered) return pieces;
  if (memory.size >= remembered) memory = new Map();
  memory.set(text, pieces);
  return pieces;
}

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

/** The first word at or behind this place. */
export function wordFrom(text: string, at: number): Word | undefined {
  wordForm.lastIndex = at;
  const match = wordForm.exec(text);
  return match ? { text: match[0], start: match.index, end: wordForm.lastIndex } : undefined;
}

/** Adds the one or two tokens of a word, at offsets from `origin`. */
export function addTokens(tokens: Token[], { text, start }: Word, gap: Gap, origin: number): void {
  let at = start - origin;
  let before = gap;
  for (const piece of knownPieces(text)) {
    const end = at + piece.text.length;
    tokens.push({ text: piece.text, word: piece.word, start: at, end, gap: before });
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
