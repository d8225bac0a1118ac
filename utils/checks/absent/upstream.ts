import type { Token } from '@/utils/text/tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that weigh on whom the rest of the clause is about: "a bad idea of his", "the problem with her". */
const heavy = list('bad weak lousy awful terrible horrible dreadful problem problems trouble never');
const reach = 8;

/** "Never heard from her": news of no answer, and hardly of a person. */
const plainAfterNever = list(
  'asked ask complain complains complained let lets failed fails miss missed regretted heard hear received receive got get met meet seen saw see sent send spoke spoken talked used meant been completed mind did had have once again before actually really quite thought think believed believe said say called call meant claimed expected',
);
const plainBefore: Record<string, ReadonlySet<string>> = {
  bad: list('not too feel feels felt feeling no my'),
  problem: list('no this same your that technical any whats our my minor'),
  problems: list('no these those your technical any our my'),
  trouble: list('no without the'),
};
const plainAfter: Record<string, ReadonlySet<string>> = {
  bad: list('news weather luck timing debt debts connection line reaction for'),
  trouble: list(
    'you finding getting reaching opening logging hearing reading locating understanding seeing accessing with',
  ),
};

const forms = list("is was are were 's be been");
const empty = list('it that this what which');

/** "The plan is terrible and she knows": of the plan. */
function isOfSomethingElse(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(Math.max(0, at - 2), at).findLastIndex(({ word }) => forms.has(word));
  const before = tokens[Math.max(0, at - 2) + verb - 1]?.word ?? '';
  return verb >= 0 && tokens[at]?.word !== 'never' && before !== '' && !empty.has(before);
}

function weighs(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  if (!heavy.has(word)) return false;
  if (word === 'never' && (plainAfterNever.has(after) || before === 'you')) return false;
  if (isOfSomethingElse(tokens, at)) return false;
  return !plainBefore[word]?.has(before) && !plainAfter[word]?.has(after);
}

/** Behind these something else is said. */
const opens = list('so because while when if who which where as');

const partsClauses = ({ gap, word }: Token): boolean => gap === 'clause' || gap === 'sentence' || opens.has(word);

/** The words from such a one to the person behind it in the same clause; right before them it is no more than "the problem Tom found". */
export function upstreamOf(tokens: readonly Token[], slot: number): { from: number; to: number } | null {
  if (tokens[slot]?.gap !== 'none') return null;
  for (let at = slot - 1; at > 0 && at > slot - reach; at--) {
    const token = tokens[at];
    if (!token || partsClauses(token)) return null;
    if (weighs(tokens, at - 1)) return { from: at - 1, to: slot + 1 };
  }
  return null;
}
