import { perWord } from './per-word';
import type { Token } from './tokens';

/** One place of a phrase. */
export interface Piece {
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
  /** By a piece that may be missing or repeated. */
  loose: Step<T>[];
  /** Words one of which must come next; null where it may be any, or none. Made when it is asked for. */
  follow: ReadonlySet<string> | null | undefined;
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
  loose: [],
  follow: undefined,
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

function madeFollow(branch: Branch<unknown>): ReadonlySet<string> | null {
  const { endings, next, sets, loose } = branch;
  if (endings.length > 0 || sets.some(isAny) || loose.some(isAny)) return null;
  const words = new Set(next.keys());
  for (const { piece } of [...sets, ...loose]) for (const word of piece.words) words.add(word);
  for (const { to } of loose) {
    const behind = followOf(to);
    if (!behind) return null;
    for (const word of behind) words.add(word);
  }
  return words;
}

function followOf(branch: Branch<unknown>): ReadonlySet<string> | null {
  if (branch.follow === undefined) branch.follow = madeFollow(branch);
  return branch.follow;
}

/** All branches that begin with a word. */
export interface Opening<T> {
  branches: readonly Branch<T>[];
  /** Those of them that any word may follow, or none. */
  loose: readonly Branch<T>[];
  /** The words with which any other goes on. */
  follow: ReadonlySet<string>;
}

export function openingOf<T>(branches: readonly Branch<T>[]): Opening<T> {
  const follow = new Set<string>();
  for (const branch of branches) for (const word of followOf(branch) ?? []) follow.add(word);
  return { branches, loose: branches.filter((branch) => followOf(branch) === null), follow };
}

/** The branches that may go on behind their first word; nearly always none does, which one look tells. */
export function goingOn<T>({ branches, loose, follow }: Opening<T>, next: Token | undefined): readonly Branch<T>[] {
  if (!next || opensClause(next) || !follow.has(next.word)) return loose;
  return branches.filter((branch) => followOf(branch)?.has(next.word) ?? true);
}

export const opensClause = (token: Token | undefined): boolean =>
  !token || token.gap === 'sentence' || token.gap === 'clause';

const isEdge = (token: Token | undefined): boolean => opensClause(token) || token?.gap === 'soft';

const isNumber = perWord(({ word }) => /\d/.test(word));

/** Whether a word goes on with a phrase: nothing does beyond the end of a clause. */
function takes({ words, digits }: Piece, token: Token | undefined): boolean {
  if (!token || opensClause(token)) return false;
  return words === 'any' || words.has(token.word) || (digits && isNumber(token));
}

let searches = 0;

/** Walks the words of one sentence. Longest first, as repeated pieces are fillers; each place is come to once. */
export class Walk<T> {
  found: Found<T>[] | null = null;
  private readonly tokens: readonly Token[];
  private from = 0;
  private search = 0;
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Finds all phrases of these branches that begin with the word at an index. */
  begin(branches: readonly Branch<T>[], from: number): void {
    this.from = from;
    this.search = ++searches;
    for (const branch of branches) this.go(branch, from + 1);
  }

  private go(branch: Branch<T>, index: number): void {
    if (this.wasHere(branch, index)) return;
    for (const ending of branch.endings) this.end(ending, index);
    const token = this.tokens[index];
    if (token && !opensClause(token)) this.goOn(branch, token, index + 1);
    for (const step of branch.loose) this.goOver(step, index);
  }

  private goOn({ next, sets }: Branch<T>, token: Token, index: number): void {
    const branches = next.get(token.word);
    if (branches) for (const to of branches) this.go(to, index);
    for (const { piece, to } of sets) if (takes(piece, token)) this.go(to, index);
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
