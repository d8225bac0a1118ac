import { cutHours } from '@/utils/capture/cut-hours';
import type { Reading, Told, Unclear } from '@/utils/capture/types';

/** How likely the best label must be to be told, and all but the one of nothing together to be asked. */
export interface Cuts {
  tell: number;
  ask: number;
}

export interface Guess {
  label: string;
  share: number;
}

/** The labels, likeliest first. */
export const guesses = (labels: readonly string[], shares: readonly number[]): Guess[] =>
  labels.map((label, at) => ({ label, share: shares[at] ?? 0 })).sort((a, b) => b.share - a.share);

export function answersOf({ told = [], ask, cut }: Reading): Told[] {
  if (ask) return ask.answers;
  return told.length > 0 ? told : cut ? cutHours(cut, []) : [];
}

const mostAnswers = 4;
/** Of a question that leaves out what is as likely, the right answer is none. */
const leastOfTwo = 0.9;

/** The best guess where it is sure, the two best as a question where one of them may be meant, and else nothing. */
export function decided(
  ranked: readonly Guess[],
  nothing: ReadonlySet<string>,
  { cuts, about, readingOf }: { cuts: Cuts; about: Unclear; readingOf: (label: string) => Reading | undefined },
): Reading | undefined {
  const [best] = ranked;
  if (!best || nothing.has(best.label)) return undefined;
  const said = ranked.filter(({ label }) => !nothing.has(label));
  if (best.share >= cuts.tell) return readingOf(best.label);
  if (said.reduce((sum, { share }) => sum + share, 0) < cuts.ask) return undefined;
  const two = said.slice(0, 2);
  if (two.reduce((sum, { share }) => sum + share, 0) < leastOfTwo) return undefined;
  const answers = two.flatMap(({ label }) => answersOf(readingOf(label) ?? {}).slice(0, 2));
  const apart = [...new Map(answers.map((told) => [JSON.stringify(told), told])).values()];
  return apart.length > 1 ? { ask: { about, answers: apart.slice(0, mostAnswers) } } : undefined;
}
