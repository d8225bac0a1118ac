import { perWord } from './per-word';
import type { Keyed } from './phrase-keys';
import type { Token } from './tokens';
import { hashOfWord, WordFilter, wordHash } from './word-filter';

/** One place of a phrase. */
export interface Piece extends Keyed {
  words: ReadonlySet<string> | 'any';
  /** Any word with a digit in it, too. */
  digits: boolean;
  min: number;
  max: number;
}

/** A phrase, at the place where it is complete. */
export interface Ending<T> {
  atStart: boolean;
  atEnd: boolean;
  means: T;
  /** Among matches of the same words the lower stands first. */
  order: number;
  /** The last search that came here: a phrase is matched once from each word, as it was found first. */
  search: number;
}

/** What may follow on the pieces so far: phrases that begin alike are walked together. */
export interface Branch<T> {
  endings: Ending<T>[];
  /** By a word that must come next. */
  next: Map<string, Branch<T>[]>;
  /** By a piece of many words that must come next, or of any. */
  sets: Step<T>[];
  /** Where the words that were met lead by both, as to ask each set anew is dear. */
  led: Map<string, readonly Branch<T>[]>;
  /** By a piece that may be missing or repeated. */
  loose: Step<T>[];
  /** Tells which words may come next; null where it may be any, or none. Made when it is asked for. */
  ahead: WordFilter | null | undefined;
  /** Of the keys of all phrases that lead here; see `phrase-keys.ts`. */
  keys: number;
  /** The last search that came here, and how many words behind the first it was then, as bits. */
  search: number;
  seen: number;
}

interface Step<T> {
  piece: Piece;
  to: Branch<T>;
}

export interface PhraseMatch<T> {
  /** Indexes of tokens, end exclusive. */
  from: number;
  to: number;
  means: T;
}

/** A match with its place among those of the same words. */
export type Found<T> = PhraseMatch<T> & Pick<Ending<T>, 'order'>;

export const newBranch = <T>(): Branch<T> => ({
  endings: [],
  next: new Map(),
  sets: [],
  led: new Map(),
  loose: [],
  ahead: undefined,
  keys: 0,
  search: 0,
  seen: 0,
});

/** A piece of more words is asked whether it holds one, instead of being entered under each. */
const fewWords = 12;

/** Steps made so far, by the piece and where it stands, so that phrases with the same beginning share it. */
export type Steps<T> = Map<Branch<T>, Map<Piece, Branch<T>>>;

/** The branch behind a piece, which is grown where there is none yet. */
export function grown<T>(from: Branch<T>, piece: Piece, steps: Steps<T>): Branch<T> {
  const here = steps.get(from) ?? new Map<Piece, Branch<T>>();
  steps.set(from, here);
  const known = here.get(piece);
  if (known) return known;
  const to = newBranch<T>();
  here.set(piece, to);
  if (piece.min === 0) from.loose.push({ piece, to });
  else if (piece.words === 'any' || piece.digits || piece.words.size > fewWords) from.sets.push({ piece, to });
  else
    for (const word of piece.words) {
      const branches = from.next.get(word);
      if (branches) branches.push(to);
      else from.next.set(word, [to]);
    }
  return to;
}

const isAny = ({ piece }: Step<unknown>): boolean => piece.words === 'any' || piece.digits;

const hashed = new WeakMap<ReadonlySet<string>, readonly number[]>();

/** The same large sets stand in many phrases. */
function hashesOf(words: ReadonlySet<string>): readonly number[] {
  const known = hashed.get(words) ?? [...words].map(hashOfWord);
  hashed.set(words, known);
  return known;
}

const hashesOfPiece = ({ piece: { words } }: Step<unknown>): readonly number[] =>
  words === 'any' ? [] : hashesOf(words);

/** Hashes of the words one of which must come next; null where it may be any, or none. */
function hashesAhead({ endings, next, sets, loose }: Branch<unknown>): number[] | null {
  if (endings.length > 0 || sets.some(isAny) || loose.some(isAny)) return null;
  let hashes = [...next.keys()].map(hashOfWord).concat(...[...sets, ...loose].map(hashesOfPiece));
  for (const { to } of loose) {
    const behind = hashesAhead(to);
    if (!behind) return null;
    hashes = hashes.concat(behind);
  }
  return hashes;
}

function aheadOf(branch: Branch<unknown>): WordFilter | null {
  if (branch.ahead === undefined) {
    const hashes = hashesAhead(branch);
    branch.ahead = hashes && new WordFilter(hashes);
  }
  return branch.ahead;
}

/** All branches that begin with a word. */
export interface Opening<T> {
  branches: readonly Branch<T>[];
  /** Those of them that any word may follow, or none. */
  loose: readonly Branch<T>[];
  /** The words with which any other goes on. */
  ahead: WordFilter;
  keys: number;
}

export function openingOf<T>(branches: readonly Branch<T>[]): Opening<T> {
  const ahead = new WordFilter(branches.flatMap((branch) => hashesAhead(branch) ?? []));
  const keys = branches.reduce((all, branch) => all | branch.keys, 0);
  return { branches, loose: branches.filter((branch) => aheadOf(branch) === null), ahead, keys };
}

/** The branches that may go on behind their first word; nearly always none does, which one look tells. */
export const goingOn = <T>({ branches, loose, ahead }: Opening<T>, next: Token | undefined): readonly Branch<T>[] =>
  !next || opensClause(next) || !ahead.mayHold(wordHash(next)) ? loose : branches;

export const opensClause = (token: Token | undefined): boolean =>
  !token || token.gap === 'sentence' || token.gap === 'clause';

const isEdge = (token: Token | undefined): boolean => opensClause(token) || token?.gap === 'soft';

const isNumber = perWord(({ word }) => /\d/.test(word));

/** Whether a word goes on with a phrase: nothing does beyond the end of a clause. */
function takes({ words, digits }: Piece, token: Token | undefined): boolean {
  if (!token || opensClause(token)) return false;
  return words === 'any' || words.has(token.word) || (digits && isNumber(token));
}

/** Of so many words it is remembered where they lead from a branch. */
const mostLed = 200;

/** By a word that must come next first, then by the sets that hold it. */
function leading<T>({ next, sets, led }: Branch<T>, token: Token): readonly Branch<T>[] {
  const branches = [...(next.get(token.word) ?? [])];
  for (const { piece, to } of sets) if (takes(piece, token)) branches.push(to);
  if (led.size >= mostLed) led.clear();
  led.set(token.word, branches);
  return branches;
}

let searches = 0;

/** Walks the words of one sentence. Longest first, as repeated pieces are fillers; each place is come to once. */
export class Walk<T> {
  found: Found<T>[] | null = null;
  private readonly tokens: readonly Token[];
  /** Those that the words hold. */
  private readonly keys: number;
  private from = 0;
  private search = 0;
  constructor(tokens: readonly Token[], keys: number) {
    this.tokens = tokens;
    this.keys = keys;
  }

  /** Finds all phrases of these branches that begin with the word at an index. */
  begin(branches: readonly Branch<T>[], from: number): void {
    this.from = from;
    this.search = ++searches;
    for (const branch of branches) this.go(branch, from + 1);
  }

  private go(branch: Branch<T>, index: number): void {
    if ((branch.keys & this.keys) === 0) return;
    const token = this.tokens[index];
    const goesOn = token !== undefined && !opensClause(token);
    const ahead = aheadOf(branch);
    if (ahead && !(goesOn && ahead.mayHold(wordHash(token)))) return;
    if (this.wasHere(branch, index)) return;
    const { endings, loose } = branch;
    for (let at = 0; at < endings.length; at++) this.end(endings[at] as Ending<T>, index);
    if (goesOn) this.goOn(branch, token, index + 1);
    for (let at = 0; at < loose.length; at++) this.goOver(loose[at] as Step<T>, index);
  }

  private goOn(branch: Branch<T>, token: Token, index: number): void {
    const branches = branch.led.get(token.word) ?? leading(branch, token);
    for (let at = 0; at < branches.length; at++) this.go(branches[at] as Branch<T>, index);
  }

  private wasHere(branch: Branch<T>, index: number): boolean {
    const words = index - this.from;
    const bit = words > 30 ? 0 : 1 << words;
    if (branch.search !== this.search) {
      branch.search = this.search;
      branch.seen = 0;
    }
    const was = (branch.seen & bit) !== 0;
    branch.seen |= bit;
    return was;
  }

  private goOver({ piece, to }: Step<T>, index: number): void {
    let taken = 0;
    while (taken < piece.max && takes(piece, this.tokens[index + taken])) taken++;
    for (; taken >= 0; taken--) this.go(to, index + taken);
  }

  private end(ending: Ending<T>, to: number): void {
    if (ending.search === this.search) return;
    ending.search = this.search;
    const { tokens, from } = this;
    if (ending.atStart && from > 0 && !isEdge(tokens[from])) return;
    if (ending.atEnd && !isEdge(tokens[to])) return;
    this.found ??= [];
    this.found.push({ from, to, means: ending.means, order: ending.order });
  }
}
