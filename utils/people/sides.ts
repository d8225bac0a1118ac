import { identityKey } from './identity';
import type { Side } from './types';

/** What the user's own accounts are for: addresses by their keys, workspaces of chats as they are. */
export type Sides = Readonly<Record<string, Side>>;

/** What an account is for, of `accountsOf`, the nearer mark before the wider; null: it was not marked, so for everything. */
export function sideOf(accounts: readonly string[], sides: Sides): Side | null {
  const marks = accounts.flatMap((account) => [identityKey(account), account]);
  const marked = marks.find((mark) => Object.hasOwn(sides, mark));
  return marked === undefined ? null : (sides[marked] ?? null);
}

export const otherSide = (side: Side): Side => (side === 'work' ? 'private' : 'work');

/** Whether somebody is kept on the other side than the account that is in use. Without both marks nobody is. */
export const isKeptAway = (person: { side?: Side }, here: Side | null): boolean =>
  here !== null && person.side === otherSide(here);
