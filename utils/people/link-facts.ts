import { identityKey } from './identity';
import type { Linkable } from './link-types';
import { runKey } from './name-runs';
import { isEastAsian, seenName } from './name-text';
import { groupWords } from './name-words';
import { isSharedMailbox } from './shared-mailbox';

/** What a person calls themselves somewhere: before the @, or as a name in a chat. */
export interface Handle {
  /** Lower case, as it stands. */
  text: string;
  value: string;
  isAddress: boolean;
}

/** What is compared of one person. */
export interface LinkFacts {
  id: string;
  shown: string;
  /** The words of the name in one order, so that "Klein, Anna" is Anna Klein. */
  nameKey: string;
  nameWords: string[];
  /** More than a first name, and nobody's department. */
  isFull: boolean;
  keys: { key: string; value: string }[];
  handles: Handle[];
  /** Where they have an address or id: a domain, a workspace. One person seldom has two in one. */
  houses: Set<string>;
}

/** Networks where one account stands for one person everywhere. */
const oneForAll = new Set(['gchat', 'linkedin', 'teams']);

const chatHandle = /^(?:xmpp:([^@/\s]{1,200})@|matrix:@([^:\s]{1,200}):|irc:[^/\s]{1,200}\/(\S{1,200})$)/u;

function houseOf(value: string, isAddress: boolean): string {
  if (isAddress) return value.slice(value.lastIndexOf('@') + 1);
  const network = value.split(':', 1)[0] ?? '';
  if (oneForAll.has(network)) return network;
  if (network === 'xmpp') return value.slice(value.indexOf('@') + 1);
  return network === 'matrix' ? value.slice(value.lastIndexOf(':')) : (value.split('/', 1)[0] ?? value);
}

function handleOf(value: string, isAddress: boolean): Handle[] {
  if (isAddress) {
    const local = value.slice(0, value.lastIndexOf('@')).split('+', 1)[0] ?? '';
    return local.length < 3 || isSharedMailbox(value) ? [] : [{ text: local.toLowerCase(), value, isAddress }];
  }
  const [, ...found] = chatHandle.exec(value) ?? [];
  const text = found.find(Boolean)?.toLowerCase();
  return text && text.length > 2 ? [{ text, value, isAddress }] : [];
}

export function factsOf({ id, name, identities }: Linkable): LinkFacts {
  const nameWords = runKey([name]).split(' ').filter(Boolean);
  const all = identities.map(({ kind, value }) => ({ value, isAddress: kind === 'address' }));
  return {
    id,
    shown: seenName(name),
    nameKey: [...nameWords].sort().join(' '),
    nameWords,
    isFull:
      (nameWords.length > 1 || (isEastAsian(name) && name.length > 1)) &&
      !name.includes('@') &&
      !nameWords.some((word) => groupWords.has(word)),
    keys: all.map(({ value }) => ({ value, key: identityKey(value) })),
    handles: all.flatMap(({ value, isAddress }) => handleOf(value, isAddress)),
    houses: new Set(all.map(({ value, isAddress }) => houseOf(value, isAddress))),
  };
}

/** Two accounts in one place are more likely two people. */
export function shareHouse(a: LinkFacts, b: LinkFacts): boolean {
  for (const house of a.houses) if (b.houses.has(house)) return true;
  return false;
}
