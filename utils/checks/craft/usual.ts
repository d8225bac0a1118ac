import type { Baseline } from '@/utils/checks/types';

/** What is counted of one draft that was sent. */
export interface Counts {
  words: number;
  greets: boolean;
  thanks: boolean;
}

/** The sum of the drafts to one person: how many, and of each length; no text, no dates of single ones. */
export interface Usual {
  /** How many drafts had so many words, by the bounds of `buckets`. */
  words: readonly number[];
  greets: number;
  thanks: number;
}

/** The most words that each bucket takes; the last takes all that are longer. */
export const buckets = [
  2,
  4,
  7,
  11,
  16,
  23,
  32,
  45,
  64,
  90,
  128,
  180,
  256,
  360,
  512,
  Number.POSITIVE_INFINITY,
] as const;

export const nothingUsual: Usual = { words: buckets.map(() => 0), greets: 0, thanks: 0 };

/** From here on the oldest count for half, so that the usual follows as people change. */
const mostDrafts = 200;

const draftsIn = ({ words }: Usual): number => words.reduce((sum, count) => sum + count, 0);

const halved = ({ words, greets, thanks }: Usual): Usual => ({
  words: words.map((count) => Math.floor(count / 2)),
  greets: Math.floor(greets / 2),
  thanks: Math.floor(thanks / 2),
});

/** One more draft in the sum. */
export function withDraft(before: Usual, { words, greets, thanks }: Counts): Usual {
  const usual = draftsIn(before) >= mostDrafts ? halved(before) : before;
  const at = buckets.findIndex((most) => words <= most);
  return {
    words: buckets.map((_, place) => (usual.words[place] ?? 0) + (place === at ? 1 : 0)),
    greets: usual.greets + (greets ? 1 : 0),
    thanks: usual.thanks + (thanks ? 1 : 0),
  };
}

/** The usual with somebody who was kept as two people. */
export const bothUsual = (a: Usual, b: Usual): Usual => ({
  words: buckets.map((_, place) => (a.words[place] ?? 0) + (b.words[place] ?? 0)),
  greets: a.greets + b.greets,
  thanks: a.thanks + b.thanks,
});

/** The number of words below which this share of the drafts stays: the least of the bucket where it is reached. */
function lengthAt(share: number, { words }: Usual, drafts: number): number {
  let sum = 0;
  for (const [place, count] of words.entries()) {
    sum += count;
    if (count > 0 && sum >= share * drafts) return (buckets[place - 1] ?? 0) + 1;
  }
  return 0;
}

/** As the checks take it; null while nothing was counted. */
export function baselineFrom(usual: Usual): Baseline | null {
  const drafts = draftsIn(usual);
  if (drafts === 0) return null;
  const share = (count: number) => Math.min(1, count / drafts);
  return {
    words: { median: lengthAt(0.5, usual, drafts), low: lengthAt(0.1, usual, drafts) },
    greets: share(usual.greets),
    thanks: share(usual.thanks),
    drafts,
  };
}
