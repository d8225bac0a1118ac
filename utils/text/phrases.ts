import { perWord } from './per-word';
import { bitOf, keyedBy, keyOf } from './phrase-keys';
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

/** What a word is to some phrases. */
interface Entry<T> {
  /** The phrases that begin with it. */
  opening: Opening<T> | null;
  /** Of the phrases whose key it is; see `phrase-keys.ts`. */
  keys: number;
}

/** Looked up once for every word that is met. */
export type PhraseTable<T> = (word: Token) => Entry<T> | null;

const most = 4;

const wordsOf = (piece: string, sets: WordSets): string[] =>
  piece.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const set = sets[word.slice(1)];
    if (set === undefined) throw new Error(`No word set ${word}`);
    return set.split(/\s+/).filter(Boolean);
  });

const noWords: ReadonlySet<string> = new Set();

function pieceOf(source: string, sets: WordSets): Piece {
  const times = /[?*]$/.exec(source)?.[0];
  const body = times ? source.slice(0, -1) : source;
  const words = body === '_' ? 'any' : new Set(wordsOf(body, sets));
  const digits = words !== 'any' && words.has('#');
  const { common, bits } = keyedBy(words === 'any' ? noWords : words);
  return { words, digits, min: times ? 0 : 1, max: times === '*' ? most : 1, common, bits };
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
  readonly keys = new Set<string>();
  private readonly root = newBranch<T>();
  private readonly steps: Steps<T> = new Map();
  private readonly known: Pieces = new Map();
  private readonly keyPieces = new Set<Piece>();
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
    const key = keyOf([first, ...more]);
    this.keep(key);
    let branch = grown(this.root, first, this.steps);
    for (const word of first.words) this.begin(word, branch);
    branch.keys |= key.bits;
    for (const piece of more) {
      branch = grown(branch, piece, this.steps);
      branch.keys |= key.bits;
    }
    branch.endings.push({ atStart, atEnd, means, order: isLoose(more) ? orderOfLoose : order, search: 0 });
  }

  private keep(key: Piece): void {
    if (key.words === 'any' || this.keyPieces.has(key)) return;
    this.keyPieces.add(key);
    for (const word of key.words) this.keys.add(word);
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
  const { byFirst, keys } = planter;
  return perWord(({ word }) => {
    const branches = byFirst.get(word);
    const isKey = keys.has(word);
    return branches || isKey ? { opening: branches ? openingOf(branches) : null, keys: isKey ? bitOf(word) : 0 } : null;
  });
}

const none: readonly never[] = [];

const longerFirst = (one: Found<unknown>, other: Found<unknown>): number =>
  one.from - other.from || other.to - one.to || one.order - other.order;

/** Of the keys that the words hold; without one no phrase stands in them, and hardly any sentence holds one. */
function keysIn<T>(table: PhraseTable<T>, tokens: readonly Token[]): number {
  let keys = 0;
  for (const token of tokens) keys |= table(token)?.keys ?? 0;
  return keys;
}

/**
 * All matches in the order of their start; of those that start together the longer stands first. Where only those count that
 * hold a certain word, none needs to be looked for that would begin behind this `last`.
 */
export function findPhrases<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  last = tokens.length - 1,
): readonly PhraseMatch<T>[] {
  const keys = keysIn(table, tokens);
  if (keys === 0) return none;
  let walk: Walk<T> | undefined;
  for (let from = 0; from <= last; from++) {
    const token = tokens[from];
    const opening = token && table(token)?.opening;
    if (!opening || (opening.keys & keys) === 0) continue;
    const branches = goingOn(opening, tokens[from + 1]);
    if (branches.length === 0) continue;
    walk ??= new Walk(tokens, keys);
    walk.begin(branches, from);
  }
  const found = walk?.found ?? none;
  return found.length > 1 ? [...found].sort(longerFirst) : found;
}
