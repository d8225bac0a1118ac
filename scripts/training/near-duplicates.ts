import { functionWords } from './function-words';
import type { Row } from './rows';

/** Token sets more alike than this are one text said twice. */
const mostAlike = 0.6;
const mostOfSkeleton = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];

/** The words that carry the sentence, with every other run of words as one gap: "you _ the _ again". */
export const skeletonOf = (text: string): string =>
  wordsOf(text)
    .map((word) => (functionWords.has(word) ? word : '_'))
    .join(' ')
    .replace(/_(?: _)+/g, '_');

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** The rarest words of each row; rows alike above the limit share one of them, as too few words are left beside. */
function rareWordsOf(sets: readonly ReadonlySet<string>[]): string[][] {
  const times = new Map<string, number>();
  for (const set of sets) for (const word of set) times.set(word, (times.get(word) ?? 0) + 1);
  const byRarity = (a: string, b: string) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || (a < b ? -1 : 1);
  return sets.map((set) => [...set].sort(byRarity).slice(0, set.size - Math.floor(mostAlike * set.size)));
}

/** Rows before this one that share a rare word with it; from now on it is one of them. */
function candidates(at: number, rareWords: readonly string[], holding: Map<string, number[]>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of rareWords) {
    const others = holding.get(word) ?? [];
    for (const other of others) found.add(other);
    others.push(at);
    holding.set(word, others);
  }
  return found;
}

/** Pairs of rows whose token sets are alike above .6 (Jaccard). */
export function twins(rows: readonly Row[]): { row: Row; twin: Row; alike: number }[] {
  const sets = rows.map(({ text }) => new Set(wordsOf(text)));
  const rareWords = rareWordsOf(sets);
  const holding = new Map<string, number[]>();
  return rows.flatMap((row, at) =>
    [...candidates(at, rareWords[at] ?? [], holding)].flatMap((other) => {
      const twin = rows[other];
      const alike = jaccard(sets[at] ?? new Set(), sets[other] ?? new Set());
      return twin && alike > mostAlike ? [{ row, twin, alike }] : [];
    }),
  );
}

/** Rows beyond the third that share a skeleton; one of a single gap says nothing of how a sentence is built. */
export function repeatedSkeletons(rows: readonly Row[]): { skeleton: string; rows: Row[] }[] {
  const bySkeleton = new Map<string, Row[]>();
  for (const row of rows) {
    const skeleton = skeletonOf(row.text);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), row]);
  }
  return [...bySkeleton]
    .filter(([skeleton, same]) => skeleton !== '_' && same.length > mostOfSkeleton)
    .map(([skeleton, same]) => ({ skeleton, rows: same }));
}
