import type { Participant } from '@/utils/conversation/types';
import { identityKey } from './identity';
import { type LinkFacts, shareHouse } from './link-facts';
import type { Linkable, LinkEvidence } from './link-types';

/** Evidence found for two people, in any order. */
export interface Found {
  a: string;
  b: string;
  evidence: LinkEvidence;
}

/** By what is compared: whose it is, and how it was written. */
export type Holders = ReadonlyMap<string, readonly { id: string; value: string }[]>;

export const holdersOf = (facts: readonly LinkFacts[]): Holders =>
  Map.groupBy(
    facts.flatMap(({ id, keys }) => keys.map(({ key, value }) => ({ id, key, value }))),
    ({ key }) => key,
  );

/** The store has one holder for each key; more there are where a provider's rules were learned later. */
export function sameMailbox(holders: Holders): Found[] {
  return [...holders.values()].flatMap(([first, ...others]) =>
    others.flatMap((other): Found[] =>
      first && first.id !== other.id
        ? [{ a: first.id, b: other.id, evidence: { kind: 'same-mailbox', a: first.value, b: other.value } }]
        : [],
    ),
  );
}

export function shownAsOne(seen: readonly Participant[], holders: Holders): Found[] {
  return seen.flatMap(({ address, id }): Found[] => {
    const a = address ? holders.get(identityKey(address))?.[0] : undefined;
    const b = id ? holders.get(identityKey(id))?.[0] : undefined;
    if (!a || !b || a.id === b.id) return [];
    return [{ a: a.id, b: b.id, evidence: { kind: 'shown-as-one', a: a.value, b: b.value } }];
  });
}

/** A Jabber id is written as an address, and firms give both the same. */
export function idIsAddress(facts: readonly LinkFacts[], holders: Holders): Found[] {
  const ids = facts.flatMap(({ id, keys }) =>
    keys.filter(({ key }) => key.startsWith('xmpp:')).map(({ key, value }) => ({ id, value, bare: key.slice(5) })),
  );
  return ids.flatMap(({ id, value, bare }): Found[] => {
    const other = holders.get(identityKey(bare))?.[0];
    if (!other || other.id === id) return [];
    return [{ a: other.id, b: id, evidence: { kind: 'id-is-address', a: other.value, b: value } }];
  });
}

const addresses = /[^\s<>()[\],;:"'@]{1,64}@[\p{L}\p{N}.-]{3,253}/gu;

export function mentions(people: readonly Linkable[], holders: Holders): Found[] {
  return people.flatMap(({ id, name, aliases, words = [] }) =>
    [name, ...aliases, ...words]
      .filter((text) => text.includes('@'))
      .flatMap((text) => text.match(addresses) ?? [])
      .flatMap((raw): Found[] => {
        const other = holders.get(identityKey(raw))?.[0];
        if (!other || other.id === id) return [];
        return [{ a: id, b: other.id, evidence: { kind: 'mentions', who: 'a', value: other.value } }];
      }),
  );
}

/** So many of one handle are no sign of anybody. */
const mostAlike = 8;

/** All pairs of a few. */
export const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.length > mostAlike ? [] : items.flatMap((a, at) => items.slice(at + 1).map((b): [T, T] => [a, b]));

export function sameHandle(facts: readonly LinkFacts[]): Found[] {
  const named = facts.filter(({ isFull }) => isFull);
  const all = named.flatMap((person) => person.handles.map((handle) => ({ person, handle })));
  const alike = Map.groupBy(all, ({ person, handle }) => `${handle.text} ${person.nameKey}`);
  return [...alike.values()].flatMap((group) =>
    pairsOf(group)
      .filter(([a, b]) => a.person.id !== b.person.id && !shareHouse(a.person, b.person))
      .map(([a, b]) => ({
        a: a.person.id,
        b: b.person.id,
        evidence: { kind: 'same-handle', name: a.person.shown, a: a.handle.value, b: b.handle.value },
      })),
  );
}
