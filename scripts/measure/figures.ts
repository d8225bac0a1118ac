/** A text with what was said of it. */
export interface Judged {
  label: 0 | 1;
  /** The check raised, or null. */
  raised: string | null;
  isTone: boolean;
  findings: number;
  scores: { harsh: number; impolite: number; blame: number };
}

/** Chance that a text with the problem scores above one without; ties count half. */
export function auc(judged: readonly Judged[], score: keyof Judged['scores']): number {
  const ranked = judged.map(({ label, scores }) => ({ label, score: scores[score] })).sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let from = 0; from < ranked.length; ) {
    let to = from;
    while (to < ranked.length && ranked[to]?.score === ranked[from]?.score) to++;
    const middle = (from + 1 + to) / 2;
    sum += middle * ranked.slice(from, to).filter(({ label }) => label === 1).length;
    from = to;
  }
  const problems = judged.filter(({ label }) => label === 1).length;
  return (sum - (problems * (problems + 1)) / 2) / (problems * (judged.length - problems));
}

export const perThousand = (judged: readonly Judged[], is: (one: Judged) => boolean): number =>
  (1000 * judged.filter(is).length) / Math.max(1, judged.length);

/** Of raised tone cues against labels. */
export function recall(judged: readonly Judged[]): { recall: number; precision: number; f1: number } {
  const hit = judged.filter(({ label, isTone }) => label === 1 && isTone).length;
  const found = judged.filter(({ isTone }) => isTone).length;
  const problems = judged.filter(({ label }) => label === 1).length;
  const precision = hit / Math.max(1, found);
  const share = hit / Math.max(1, problems);
  return { recall: share, precision, f1: (2 * precision * share) / Math.max(1e-9, precision + share) };
}
