import type { Matched } from '@/utils/checks/packs/types';
import type { Token } from '@/utils/text/tokens';

/** A clause that is no longer hangs on the one before it: "not once", "not a single time in nine years". */
const hanging = 7;

function startOf(tokens: readonly Token[], from: number): number {
  let at = Math.min(from, tokens.length - 1);
  while (at > 0 && tokens[at]?.gap === 'none') at--;
  return Math.max(0, at);
}

function endOf(tokens: readonly Token[], to: number): number {
  let at = to;
  while (at < tokens.length && tokens[at]?.gap === 'none') at++;
  return at;
}

/** The words of the clause that a match stands in, with the clause that a short one hangs on. */
export function clausesOf({ tokens, from, to }: Matched): readonly Token[] {
  const start = startOf(tokens, from);
  const end = endOf(tokens, to);
  const before = start > 0 && end - start <= hanging ? startOf(tokens, start - 1) : start;
  return tokens.slice(before, end);
}
