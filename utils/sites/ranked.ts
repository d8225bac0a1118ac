import type { Health } from '@/utils/conversation/types';
import { queryAll } from '@/utils/dom/clean-dom';
import type { Report } from './types';

/** Candidates for one need, best first; the first that finds something answers, and its rank is reported. */
export type Ranked = readonly string[];

/** What the first candidate that answers gives; undefined where none does. */
export function firstAnswer<T>(
  need: string,
  candidates: readonly (() => T | null | undefined)[],
  report: Report,
): T | undefined {
  for (const [rank, candidate] of candidates.entries()) {
    const answer = candidate() ?? undefined;
    if (answer === undefined) continue;
    report(need, rank);
    return answer;
  }
  report(need, null);
  return undefined;
}

/** The elements of the first selector that finds any that pass `serves`. */
export const firstElements = (
  need: string,
  root: Document | Element,
  selectors: Ranked,
  report: Report,
  serves: (element: Element) => boolean = () => true,
): Element[] =>
  firstAnswer(
    need,
    selectors.map((selector) => () => {
      const found = queryAll(root, selector).filter(serves);
      return found.length > 0 ? found : undefined;
    }),
    report,
  ) ?? [];

/** Collects reports; where a need was met several times, its worst rank stands. */
export function collectHealth(): { report: Report; health: () => Health[] } {
  const worst = new Map<string, number | null>();
  const report: Report = (need, rank) => {
    const before = worst.get(need);
    if (before === null) return;
    worst.set(need, rank === null ? null : Math.max(rank, before ?? 0));
  };
  return { report, health: () => [...worst].map(([need, rank]) => ({ need, rank })) };
}

export const unreported: Report = () => {};
