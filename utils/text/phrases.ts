import { perWord } from './per-word';
import {
  type Branch,
  type Found,
  goingOn,
  grown,
  newBranch,
  type Opening,
  openingOf,
  type PhraseMatch,
  type Piece,
  type Steps,
  Walk,
} from './phrase-tree';
import type { Token } from './tokens';

export type { PhraseMatch } from './phrase-tree';

/**
 * Phrases over words, as data. A phrase is pieces with spaces between: `word`, `one|other`, `@set`, `_` (any word), `#`
 * (a word with a digit); behind a piece `?` means it may be missing, `*` that up to four may stand there. A leading `^`
 * holds the phrase to the start of a clause, a closing `$` to the end of one. Matching walks words, never letters, and
 * every piece is bounded, so no text can make it slow.
 */
export type WordSets = Record<string, string>;

/** Phrases by their first word, looked up once for every word that is met. */
export type PhraseTable<T> = (first: Token) => Opening<T> | null;

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

/** Whether the word behind the first may be any, or none; such phrases stand before the others. */
function isLoose([piece, ...more]: readonly Piece[]): boolean {
  if (!piece || piece.words === 'any' || piece.digits) return true;
  return piece.min === 0 && isLoose(more);
}

/** Grows the tree, phrase after phrase. */
class Planter<T> {
  readonly byFirst = new Map<string, Branch<T>[]>();
  private readonly root = newBranch<T>();
  private readonly steps: Steps<T> = new Map();
  private readonly known: Pieces = new Map();
  private readonly sets: WordSets;
  constructor(sets: WordSets) {
    this.sets = sets;
  }

  plant(source: string, means: T, order: number, orderOfLoose: number): void {
    const atStart = source.startsWith('^');
    const atEnd = source.endsWith('$');
    const body = source.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim();
    const [first, ...more] = body.split(/\s+/).map((piece) => knownPiece(piece, this.sets, this.known));
    if (!first || first.words === 'any' || first.min === 0) throw new Error(`No first word: ${source}`);
    let branch = grown(this.root, first, this.steps);
    for (const word of first.words) this.begin(word, branch);
    for (const piece of more) branch = grown(branch, piece, this.steps);
    branch.endings.push({ atStart, atEnd, means, order: isLoose(more) ? orderOfLoose : order, search: 0 });
  }

  private begin(word: string, branch: Branch<T>): void {
    const branches = this.byFirst.get(word) ?? [];
    if (!branches.includes(branch)) branches.push(branch);
    this.byFirst.set(word, branches);
  }
}

/** All phrases as one tree, in which those that begin alike are one branch. */
export function phraseTable<T>(
  entries: readonly (readonly [source: string, means: T])[],
  sets: WordSets,
): PhraseTable<T> {
  const planter = new Planter<T>(sets);
  entries.forEach(([source, means], order) => {
    planter.plant(source, means, order, order - entries.length);
  });
  const { byFirst } = planter;
  return perWord(({ word }) => {
    const branches = byFirst.get(word);
    return branches ? openingOf(branches) : null;
  });
}

const none: readonly never[] = [];

const longerFirst = (one: Found<unknown>, other: Found<unknown>): number =>
  one.from - other.from || other.to - one.to || one.order - other.order;

/**
 * All matches in the order of their start; of those that start together the longer stands first. Where only those count that
 * hold a certain word, none needs to be looked for that would begin behind this `last`.
 */
export function findPhrases<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  last = tokens.length - 1,
): readonly PhraseMatch<T>[] {
  let walk: Walk<T> | undefined;
  for (let from = 0; from <= last; from++) {
    const token = tokens[from];
    const opening = token && table(token);
    if (!opening) continue;
    const branches = goingOn(opening, tokens[from + 1]);
    if (branches.length === 0) continue;
    walk ??= new Walk(tokens);
    walk.begin(branches, from);
  }
  const found = walk?.found ?? none;
  return found.length > 1 ? [...found].sort(longerFirst) : found;
}
