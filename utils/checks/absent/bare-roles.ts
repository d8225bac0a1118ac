import type { Token } from '@/utils/text/tokens';

/** Those who are called by what they are, as by a name: "Chef is late", "gaffer says no". */
export const bareRoles: ReadonlySet<string> = new Set(
  'boss gaffer guvnor foreman skipper chef matron sarge'.split(' '),
);

const predicates = new Set(
  "is was has had 's does did can will would wants never always keeps still just got went".split(' '),
);
/** Behind these a clause opens though no mark stands there. */
const opens = new Set('and but because so that apparently think reckon says lol'.split(' '));

/** Where one such is the subject of a clause. */
export function speaksOfBareRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !bareRoles.has(token.word) || !predicates.has(tokens[at + 1]?.word ?? '')) return false;
  return at === 0 || token.gap !== 'none' || opens.has(tokens[at - 1]?.word ?? '');
}
