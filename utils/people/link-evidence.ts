import type { Participant } from '@/utils/conversation/types';
import { identityKey, isFolded } from './identity';
import type { Linkable, LinkEvidence } from './link-types';

/** Evidence found for two people, in any order. */
export interface Found {
  a: string;
  b: string;
  evidence: LinkEvidence;
}

interface Holder {
  id: string;
  value: string;
}

export interface Holders {
  /** By what is compared. */
  byKey: Map<string, Holder>;
  /** The store has one holder for each key; more there are where a provider's rules were learned later. */
  doubles: [Holder, Holder][];
}

/** A stored key may be older than what is known of its provider. */
export function keyNow({ kind, value, key }: Linkable['identities'][number]): string {
  const isCurrent = key !== undefined && (kind === 'site' || !isFolded(value));
  return isCurrent ? key : identityKey(value);
}

export function holdersOf(people: readonly Linkable[]): Holders {
  const byKey: Holders['byKey'] = new Map();
  const doubles: Holders['doubles'] = [];
  for (const { id, identities } of people) {
    for (const identity of identities) {
      const key = keyNow(identity);
      const first = byKey.get(key);
      const holder = { id, value: identity.value };
      if (!first) byKey.set(key, holder);
      else if (first.id !== id) doubles.push([first, holder]);
    }
  }
  return { byKey, doubles };
}

const heldBy = ({ byKey }: Holders, raw: string | null): Holder | undefined =>
  raw === null ? undefined : byKey.get(identityKey(raw));

export const sameMailbox = ({ doubles }: Holders): Found[] =>
  doubles.map(([a, b]) => ({ a: a.id, b: b.id, evidence: { kind: 'same-mailbox', a: a.value, b: b.value } }));

export function shownAsOne(seen: readonly Participant[], holders: Holders): Found[] {
  return seen.flatMap(({ address, id }): Found[] => {
    const [a, b] = [heldBy(holders, address), heldBy(holders, id)];
    if (!a || !b || a.id === b.id) return [];
    return [{ a: a.id, b: b.id, evidence: { kind: 'shown-as-one', a: a.value, b: b.value } }];
  });
}

/** A Jabber id is written as an address, and firms give both the same. */
export function idIsAddress(holders: Holders): Found[] {
  return [...holders.byKey].flatMap(([key, { id, value }]): Found[] => {
    const other = key.startsWith('xmpp:') ? heldBy(holders, key.slice(5)) : undefined;
    if (!other || other.id === id) return [];
    return [{ a: other.id, b: id, evidence: { kind: 'id-is-address', a: other.value, b: value } }];
  });
}

const betweenWords = /[\s<>()[\],;:"']/u;
const domain = /^[\p{L}\p{N}.-]{3,253}/u;
const longestLocal = 64;

function addressIn(word: string): string[] {
  const at = word.indexOf('@');
  const host = domain.exec(word.slice(at + 1))?.[0];
  return at > 0 && at <= longestLocal && host ? [`${word.slice(0, at)}@${host}`] : [];
}

/** Addresses that stand in what is kept of somebody beside their own. */
export const addressesIn = ({ name, aliases, words = [] }: Linkable): string[] =>
  [name, ...aliases, ...words]
    .filter((text) => text.includes('@'))
    .flatMap((text) => text.split(betweenWords).flatMap(addressIn));

export function mentions(people: readonly Linkable[], holders: Holders): Found[] {
  return people.flatMap((person) =>
    addressesIn(person).flatMap((raw): Found[] => {
      const other = heldBy(holders, raw);
      if (!other || other.id === person.id) return [];
      return [{ a: person.id, b: other.id, evidence: { kind: 'mentions', who: 'a', value: other.value } }];
    }),
  );
}
