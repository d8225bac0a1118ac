import type { Linkable } from './link-types';
import { runKey } from './name-runs';
import { isEastAsian, seenName } from './name-text';
import { groupWords } from './name-words';
import { isSharedMailbox } from './shared-mailbox';

type LinkIdentity = Linkable['identities'][number];

/** What a person calls themselves somewhere: before the @, or as a name in a chat. */
export interface Handle {
  /** Lower case, as it stands. */
  text: string;
  value: string;
  isAddress: boolean;
}

/** What is compared of one person. Of thousands most are compared with nobody, so the rest is worked out when asked for. */
export interface LinkFacts {
  id: string;
  shown: string;
  nameWords: readonly string[];
  /** More than a first name, and nobody's department. */
  isFull: boolean;
  identities: readonly LinkIdentity[];
  handles: readonly Handle[];
}

const chatHandle = /^(?:xmpp:([^@/\s]{1,200})@|matrix:@([^:\s]{1,200}):|irc:[^/\s]{1,200}\/(\S{1,200})$)/u;

function handleOf({ kind, value }: LinkIdentity): Handle | undefined {
  if (kind === 'address') {
    const local = value.slice(0, value.lastIndexOf('@')).split('+', 1)[0] ?? '';
    const isNobodys = local.length < 3 || isSharedMailbox(value);
    return isNobodys ? undefined : { text: local.toLowerCase(), value, isAddress: true };
  }
  const [, ...found] = chatHandle.exec(value) ?? [];
  const text = found.find(Boolean)?.toLowerCase();
  return text && text.length > 2 ? { text, value, isAddress: false } : undefined;
}

export function factsOf({ id, name, identities }: Linkable): LinkFacts {
  const shown = seenName(name);
  const nameWords = runKey([name]).split(' ').filter(Boolean);
  const isLong = nameWords.length > 1 || (shown.length > 1 && isEastAsian(shown));
  return {
    id,
    shown,
    nameWords,
    isFull: isLong && !shown.includes('@') && !nameWords.some((word) => groupWords.has(word)),
    identities,
    handles: identities.map(handleOf).filter((handle) => handle !== undefined),
  };
}

/** The words of the name in one order, so that "Klein, Anna" is Anna Klein. */
export const nameKeyOf = ({ nameWords }: LinkFacts): string => nameWords.toSorted().join(' ');

/** Networks where one account stands for one person everywhere. */
const oneForAll = new Set(['gchat', 'linkedin', 'teams']);

/** Where an address or id is: a domain, a workspace. */
function houseOf({ kind, value }: LinkIdentity): string {
  if (kind === 'address') return value.slice(value.lastIndexOf('@') + 1);
  const network = value.split(':', 1)[0] ?? '';
  if (oneForAll.has(network)) return network;
  if (network === 'xmpp') return value.slice(value.indexOf('@') + 1);
  return network === 'matrix' ? value.slice(value.lastIndexOf(':')) : (value.split('/', 1)[0] ?? value);
}

/** Two accounts in one place are more likely two people. */
export function shareHouse(a: LinkFacts, b: LinkFacts): boolean {
  const houses = new Set(a.identities.map(houseOf));
  return b.identities.some((identity) => houses.has(houseOf(identity)));
}
