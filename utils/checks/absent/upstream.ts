import type { Token } from '@/utils/text/tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that weigh on whom the rest of the clause is about: "a bad idea of his", "the problem with her". */
const heavy = list('bad weak lousy awful terrible horrible dreadful mess problem problems trouble never');
const reach = 8;

/** "Never heard from her": news of no answer, and hardly of a person. */
const plainAfterNever = list(
  'heard hear received receive got get met meet seen saw see sent send spoke spoken talked used meant been completed mind did had have once again before actually really quite',
);
const plainBefore: Record<string, ReadonlySet<string>> = {
  bad: list('not too feel feels felt feeling no my'),
  problem: list('no this same your that technical any whats our my minor'),
  problems: list('no these those your technical any our my'),
  trouble: list('no without the'),
  mess: list('this'),
};
const plainAfter: Record<string, ReadonlySet<string>> = {
  bad: list('news weather luck timing debt debts connection line reaction for'),
  trouble: list(
    'finding getting reaching opening logging hearing reading locating understanding seeing accessing with',
  ),
};

function weighs(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  if (!heavy.has(word)) return false;
  if (word === 'never' && (plainAfterNever.has(after) || before === 'you')) return false;
  return !plainBefore[word]?.has(before) && !plainAfter[word]?.has(after);
}

/** The words from such a one to the person behind it in the same clause. */
export function upstreamOf(tokens: readonly Token[], slot: number): { from: number; to: number } | null {
  for (let at = slot; at > 0 && at > slot - reach; at--) {
    const gap = tokens[at]?.gap;
    if (gap === 'clause' || gap === 'sentence') return null;
    if (weighs(tokens, at - 1)) return { from: at - 1, to: slot + 1 };
  }
  return null;
}
