import type { Participant } from '@/utils/conversation/types';
import { identityKey } from './identity';
import type { Identity } from './types';

const keysOf = ({ address, id }: Participant): string[] =>
  [address, id].flatMap((raw) => (raw ? [identityKey(raw)] : []));

/**
 * Finds the person a participant is by address and site id, never by the name shown: two people may share a name, and
 * anybody may write any name. Undefined too where address and id are of two different people.
 */
export function makePersonFinder(
  identities: Iterable<Pick<Identity, 'person' | 'value'>>,
): (participant: Participant) => string | undefined {
  const personByKey = new Map<string, string>();
  for (const { person, value } of identities) personByKey.set(identityKey(value), person);
  return (participant) => {
    const found = new Set(keysOf(participant).flatMap((key) => personByKey.get(key) ?? []));
    const [person] = found;
    return found.size === 1 ? person : undefined;
  };
}

/** For one look-up; `makePersonFinder` serves many. */
export const findPerson = (
  participant: Participant,
  identities: Iterable<Pick<Identity, 'person' | 'value'>>,
): string | undefined => makePersonFinder(identities)(participant);

/** Whether a participant is the one who has these addresses and site ids. */
export function isSamePerson(participant: Participant, identities: readonly string[]): boolean {
  if (identities.length === 0) return false;
  const keys = keysOf(participant);
  return identities.some((own) => keys.includes(identityKey(own)));
}
