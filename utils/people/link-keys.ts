import { addressesIn, keyNow } from './link-evidence';
import { factsOf, nameKeyOf } from './link-facts';
import { lettersOf } from './link-handles';
import { patternsOf } from './link-names';
import type { Linkable } from './link-types';

/**
 * By what two people who may be one meet, a kind and what is compared: `a` an address, `x` an address that is told of
 * elsewhere, `h` the letters before the @, `n` how firms make them of a name, `s` a full name with its name in a chat or
 * before the @. Whoever meets is only looked at; `linkSuggestions` judges.
 */
export function linkKeysOf(person: Linkable): string[] {
  const facts = factsOf(person);
  const addresses = person.identities.filter(({ kind }) => kind === 'address').map(keyNow);
  const jabber = person.identities.map(keyNow).filter((key) => key.startsWith('xmpp:'));
  const told = [...jabber.map((key) => key.slice(5)), ...addressesIn(person)];
  const handles = facts.handles.filter(({ isAddress }) => isAddress).map(({ text }) => lettersOf(text));
  const named = facts.isFull ? facts.handles.map(({ text }) => `${text} ${nameKeyOf(facts)}`) : [];
  const keys = [
    ...addresses.map((key) => `a${key}`),
    ...told.map((raw) => `x${keyNow({ kind: 'address', value: raw })}`),
    ...handles.map((letters) => `h${letters}`),
    ...patternsOf(facts).map((letters) => `n${letters}`),
    ...named.map((text) => `s${text}`),
  ];
  return [...new Set(keys)];
}

const meets: Record<string, string> = { a: 'ax', x: 'a', h: 'n', n: 'h', s: 's' };

/** The keys of others whom somebody with this key meets. */
export const metBy = (key: string): string[] => [...(meets[key.charAt(0)] ?? '')].map((kind) => kind + key.slice(1));
