import { perWord } from './per-word';
import type { Token } from './tokens';

/**
 * Phrases over words, as data. A phrase is pieces with spaces between: `word`, `one|other`, `@set`, `_` (any word), `#`
 * (a word with a digit); behind a piece `?` means it may be missing, `*` that up to four may stand there. A leading `^`
 * holds the phrase to the start of a clause, a closing `$` to the end of one. Matching walks words, never letters, and
 * every piece is bounded, so no text can make it slow.
 */
export type WordSets = Record<string, string>;

interface Piece {
  words: ReadonlySet<string> | 'any';
  /** Any word with a digit in it, too. */
  digits: boolean;
  min: number;
  max: number;
}

export interface Phrase<T> {
  pieces: Piece[];
  atStart: boolean;
  atEnd: boolean;
  means: T;
}

/** Phrases that begin with one word, by the words that may come second; `any` where that may be anything or nothing. */
interface Beginnings<T> {
  any: Phrase<T>[];
  second: Map<string, Phrase<T>[]> | null;
}

/** Phrases by their first word, looked up once for every word that is met. */
export type PhraseTable<T> = (first: Token) => Beginnings<T> | null;

export interface PhraseMatch<T> {
  /** Indexes of tokens, end exclusive. */
  from: number;
  to: number;
  means: T;
}

const most = 4;

const wordsOf = (piece: string, sets: WordSets): string[] =>
  piece.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const set = sets[word.slice(1)];
    if (set === undefined) throw new Error(`No word set ${word}`);
    return set.split(/\s+/).filter(Boolean);
  });

function pieceOf(source: string, sets: WordSets): Piece {
  const times = /[?*]$/.exec(source)?.[0];
  const body = times ? source.slice(0, -1) : source;
  const words = body === '_' ? 'any' : new Set(wordsOf(body, sets));
  const digits = words !== 'any' && words.has('#');
  return { words, digits, min: times ? 0 : 1, max: times === '*' ? most : 1 };
}

/** Pieces come again and again, and their sets are large. */
type Pieces = Map<string, Piece>;

function knownPiece(source: string, sets: WordSets, pieces: Pieces): Piece {
  const piece = pieces.get(source) ?? pieceOf(source, sets);
  pieces.set(source, piece);
  return piece;
}

function phraseOf<T>(source: string, sets: WordSets, means: T, known: Pieces): Phrase<T> {
  const atStart = source.startsWith('^');
  const atEnd = source.endsWith('$');
  const body = source.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim();
  return { pieces: body.split(/\s+/).map((piece) => knownPiece(piece, sets, known)), atStart, atEnd, means };
}

/** Undefined stands for one word of all, or for none. */
function secondWords(pieces: readonly Piece[]): Set<string> | undefined {
  const words = new Set<string>();
  for (const piece of pieces.slice(1)) {
    if (piece.words === 'any' || piece.words.has('#')) return undefined;
    for (const word of piece.words) words.add(word);
    if (piece.min > 0) return words;
  }
  return undefined;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function addPhrase<T>(table: Map<string, Beginnings<T>>, first: string, phrase: Phrase<T>): void {
  const known = table.get(first) ?? { any: [], second: null };
  table.set(first, known);
  const seconds = secondWords(phrase.pieces);
  if (!seconds) {
    known.any.push(phrase);
    return;
  }
  known.second ??= new Map();
  for (const word of seconds) push(known.second, word, phrase);
}

export function phraseTable<T>(
  entries: readonly (readonly [source: string, means: T])[],
  sets: WordSets,
): PhraseTable<T> {
  const table = new Map<string, Beginnings<T>>();
  const pieces: Pieces = new Map();
  for (const [source, means] of entries) {
    const phrase = phraseOf(source, sets, means, pieces);
    const first = phrase.pieces[0];
    if (!first || first.words === 'any' || first.min === 0) throw new Error(`No first word: ${source}`);
    for (const word of first.words) addPhrase(table, word, phrase);
  }
  return perWord(({ word }) => table.get(word) ?? null);
}

const opensClause = (token: Token | undefined): boolean => !token || token.gap === 'sentence' || token.gap === 'clause';

/** Whether the word at an index goes on with the phrase that began at `first`: nothing does beyond the end of a clause. */
function takes({ words, digits }: Piece, tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (!token || (index > first && opensClause(token))) return false;
  return words === 'any' || words.has(token.word) || (digits && /\d/.test(token.word));
}

/** Index behind the match, or -1. Longest first, as repeated pieces are fillers. */
function walk(pieces: readonly Piece[], from: number, tokens: readonly Token[], start: number, first: number): number {
  let at = from;
  let index = start;
  // Most pieces are one word that must be there: they are gone through without a call for each.
  for (let piece = pieces[at]; piece; piece = pieces[at]) {
    if (piece.min === 0) return walkOver(piece, at, pieces, tokens, index, first);
    if (!takes(piece, tokens, index, first)) return -1;
    at++;
    index++;
  }
  return index;
}

/** The same from a piece that may be missing or repeated. */
function walkOver(
  piece: Piece,
  at: number,
  pieces: readonly Piece[],
  tokens: readonly Token[],
  index: number,
  first: number,
): number {
  let taken = 0;
  while (taken < piece.max && takes(piece, tokens, index + taken, first)) taken++;
  for (; taken >= 0; taken--) {
    const end = walk(pieces, at + 1, tokens, index + taken, first);
    if (end >= 0) return end;
  }
  return -1;
}

function matchAt<T>(phrase: Phrase<T>, tokens: readonly Token[], from: number): number {
  if (phrase.atStart && from > 0 && !opensClause(tokens[from]) && tokens[from]?.gap !== 'soft') return -1;
  // The table was asked for the first word.
  const to = walk(phrase.pieces, 1, tokens, from + 1, from);
  return phrase.atEnd && to >= 0 && !opensClause(tokens[to]) && tokens[to]?.gap !== 'soft' ? -1 : to;
}

function addMatches<T>(
  matches: PhraseMatch<T>[],
  phrases: readonly Phrase<T>[] | undefined,
  tokens: readonly Token[],
  from: number,
): void {
  if (!phrases) return;
  for (const phrase of phrases) {
    const to = matchAt(phrase, tokens, from);
    if (to > from) matches.push({ from, to, means: phrase.means });
  }
}

const longerFirst = (one: PhraseMatch<unknown>, other: PhraseMatch<unknown>): number =>
  one.from - other.from || other.to - one.to;

const none: readonly never[] = [];

/** All matches in the order of their start; of those that start together the longer stands first. */
export function findPhrases<T>(table: PhraseTable<T>, tokens: readonly Token[]): readonly PhraseMatch<T>[] {
  let matches: PhraseMatch<T>[] | undefined;
  let from = 0;
  for (const token of tokens) {
    const known = table(token);
    if (known) {
      matches ??= [];
      addMatches(matches, known.any, tokens, from);
      if (known.second) addMatches(matches, known.second.get(tokens[from + 1]?.word ?? ''), tokens, from);
    }
    from++;
  }
  if (!matches || matches.length === 0) return none;
  return matches.length > 1 ? matches.sort(longerFirst) : matches;
}
