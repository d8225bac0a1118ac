import type { Finding } from '@/utils/checks/types';
import type { Token } from '@/utils/text/tokens';
import type { Edit } from './rewrite';

/** By these reasons a clause by itself only judges: "Well done, the server is down". Others tell of something, too. */
const judging = new Set(['insult', 'names', 'swearing', 'belittling', 'praise', 'rhetorical', 'thanks', 'hint']);
/** What would hang in the air without the clause before it, or behind it. */
const hanging = new Set(
  'if when because since that which who whose whom as unless while although though until before after to by with for of in on at than whether so then or'.split(
    ' ',
  ),
);
const joining = new Set(['and', 'but']);
const shortest = 4;
const longest = 8;

const opens = ({ gap }: Token): boolean => gap !== 'none';

/** The words of its clause, from one sign to the next. */
function clauseAround(tokens: readonly Token[], { start, end }: Finding): { from: number; to: number } | null {
  let from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.end >= end) + 1;
  if (from < 0 || to <= from) return null;
  const joined = joining.has(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  const first = tokens[joined];
  const next = tokens[to];
  if ((joined > 0 && (!first || !opens(first))) || (next && !opens(next))) return null;
  from = joined;
  return { from, to };
}

/** What is left begins as a sentence may, and nothing in it hangs on the clause. */
function standsAlone(before: readonly Token[], behind: readonly Token[]): boolean {
  const rest = [...before, ...behind];
  const begins = rest.find(({ word }) => !joining.has(word))?.word ?? '';
  // "And it was to bump a number": what it is would be gone.
  const lost = begins === 'it' && rest[0]?.word !== 'it';
  return rest.length >= shortest && !lost && !hanging.has(begins) && !hanging.has(behind[0]?.word ?? '');
}

/** With the sign that parts it from the rest, and with what joined the rest to it. */
function spanOf(text: string, before: readonly Token[], behind: readonly Token[], end: number): Edit {
  const last = before.at(-1);
  if (last) return { start: last.end, end, words: '' };
  const next = behind.find(({ word }) => !joining.has(word));
  return { start: 0, end: next?.start ?? text.length, words: '' };
}

const reasonOf = ({ why }: Finding): string => why.key.slice(why.key.lastIndexOf('.') + 1);

function droppedClause(text: string, tokens: readonly Token[], finding: Finding): Edit | null {
  const clause = judging.has(reasonOf(finding)) ? clauseAround(tokens, finding) : null;
  if (!clause || clause.to - clause.from > longest) return null;
  const before = tokens.slice(0, clause.from);
  const behind = tokens.slice(clause.to);
  if (!standsAlone(before, behind)) return null;
  const edit = spanOf(text, before, behind, tokens[clause.to - 1]?.end ?? text.length);
  return /[()[\]"“”„«»\d]/.test(text.slice(edit.start, edit.end)) ? null : edit;
}

/** Takes clauses away that only judge, where what is left stands by itself. */
export function droppedClauses(text: string, tokens: readonly Token[], findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  for (const finding of findings) {
    const left = tokens.filter((token) => edits.every(({ start, end }) => token.end <= start || token.start >= end));
    const edit = droppedClause(text, left, finding);
    if (edit && edits.every(({ start, end }) => end <= edit.start || start >= edit.end)) edits.push(edit);
  }
  return edits;
}
