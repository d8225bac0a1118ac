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
  min: number;
  max: number;
}

export interface Phrase<T> {
  pieces: Piece[];
  atStart: boolean;
  atEnd: boolean;
  means: T;
}

/** Phrases by their first word. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

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
  return { words, min: times ? 0 : 1, max: times === '*' ? most : 1 };
}

function phraseOf<T>(source: string, sets: WordSets, means: T): Phrase<T> {
  const atStart = source.startsWith('^');
  const atEnd = source.endsWith('$');
  const body = source.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim();
  return { pieces: body.split(/\s+/).map((piece) => pieceOf(piece, sets)), atStart, atEnd, means };
}

export function phraseTable<T>(
  entries: readonly (readonly [source: string, means: T])[],
  sets: WordSets,
): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [source, means] of entries) {
    const phrase = phraseOf(source, sets, means);
    const first = phrase.pieces[0];
    if (!first || typeof first.words === 'string' || first.min === 0) throw new Error(`No first word: ${source}`);
    for (const word of first.words) table.set(word, [...(table.get(word) ?? []), phrase]);
  }
  return table;
}

const opensClause = (token: Token | undefined): boolean => !token || token.gap === 'sentence' || token.gap === 'clause';

const takes = (piece: Piece, { word }: Token): boolean =>
  piece.words === 'any' || piece.words.has(word) || (piece.words.has('#') && /\d/.test(word));

/** Index behind the match, or -1. Longest first, as repeated pieces are fillers. */
function walk(pieces: readonly Piece[], at: number, tokens: readonly Token[], index: number, first: number): number {
  const piece = pieces[at];
  if (!piece) return index;
  let taken = 0;
  while (taken < piece.max) {
    const token = tokens[index + taken];
    if (!token || (index + taken > first && opensClause(token)) || !takes(piece, token)) break;
    taken++;
  }
  for (; taken >= piece.min; taken--) {
    const end = walk(pieces, at + 1, tokens, index + taken, first);
    if (end >= 0) return end;
  }
  return -1;
}

function matchAt<T>(phrase: Phrase<T>, tokens: readonly Token[], from: number): number {
  if (phrase.atStart && from > 0 && !opensClause(tokens[from]) && tokens[from]?.gap !== 'soft') return -1;
  const to = walk(phrase.pieces, 0, tokens, from, from);
  return phrase.atEnd && to >= 0 && !opensClause(tokens[to]) && tokens[to]?.gap !== 'soft' ? -1 : to;
}

/** All matches in the order of their start; of two that start together the longer stands first. */
export function findPhrases<T>(table: PhraseTable<T>, tokens: readonly Token[]): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  tokens.forEach((token, from) => {
    const here = (table.get(token.word) ?? []).flatMap((phrase) => {
      const to = matchAt(phrase, tokens, from);
      return to > from ? [{ from, to, means: phrase.means }] : [];
    });
    found.push(...here.sort((a, b) => b.to - a.to));
  });
  return found;
}
