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

type Sets = readonly ReadonlySet<string>[];

/** How many words each row before this one shares with it, for rows that share any. */
function sharedWith(own: ReadonlySet<string>, holding: ReadonlyMap<string, number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const word of own) for (const other of holding.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

function twinsOf(at: number, sets: Sets, holding: ReadonlyMap<string, number[]>): { other: number; alike: number }[] {
  const own = sets[at] ?? new Set<string>();
  return [...sharedWith(own, holding)]
    .filter(([other, shared]) => shared / Math.max(own.size, sets[other]?.size ?? 0) > mostAlike)
    .map(([other]) => ({ other, alike: jaccard(own, sets[other] ?? new Set()) }))
    .filter((pair) => pair.alike > mostAlike);
}

/** Pairs of rows whose token sets are alike above .6 (Jaccard). */
export function twins(rows: readonly Row[]): { row: Row; twin: Row; alike: number }[] {
  const sets = rows.map(({ text }) => new Set(wordsOf(text)));
  const holding = new Map<string, number[]>();
  return rows.flatMap((row, at) => {
    const found = twinsOf(at, sets, holding);
    for (const word of sets[at] ?? []) holding.set(word, [...(holding.get(word) ?? []), at]);
    return found.flatMap(({ other, alike }) => {
      const twin = rows[other];
      return twin ? [{ row, twin, alike }] : [];
    });
  });
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
