import { addressParser } from 'postal-mime';
import type { Participant } from '@/utils/conversation/types';
import { trimSigns } from '@/utils/text/trim-signs';

/** Whole and with a dot or an inner host: what somebody typed that may be sent to. */
const wholeAddress = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/u;
const addressToken = /(?<![^\s@<>"“”„«»(),;:[\]])[^\s@<>"“”„«»(),;:[\]]+@[^\s@<>"“”„«»(),;:[\]]+/gu;

const trimmed = (words: string): string => words.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();

export const isAddress = (words: string): boolean => wholeAddress.test(words.trim());

/** Addresses that stand in words, lower case, each once. */
export const addressesIn = (words: string): string[] => [
  ...new Set((words.match(addressToken) ?? []).map((found) => trimSigns(found, /['.]/).toLowerCase())),
];

/** The one address that stands in words, or null where there is none or where there are several. */
export function oneAddressIn(words: string | null): string | null {
  const found = addressesIn(words ?? '');
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A participant as a page shows one. A name that is an address is no name: it repeats the address, or poses as another. */
export function makeParticipant(name: string | null, address: string | null, id: string | null = null): Participant {
  const shown = trimmed(name ?? '').replace(/^(["'])(.*)\1$/, '$2');
  const known = address ? address.trim().toLowerCase() : null;
  return { name: shown && !isAddress(shown) ? shown : null, address: known, id };
}

export interface AddressList {
  people: Participant[];
  /** Words that are no address: a name typed but not chosen yet. Then nobody knows who else is meant. */
  rest: boolean;
}

/** A name that holds other addresses shows that the list was read wrongly: somebody may be missing. */
const isClean = ({ name, address }: Participant): boolean =>
  addressesIn(name ?? '').every((found) => found === address);

/** Reads `Name <a@b>, "Last, First" <c@d>`, groups included. */
export function readAddressList(words: string): AddressList {
  const entries = addressParser(words).flatMap((entry) => entry.group ?? [entry]);
  const people = entries
    .filter(({ address }) => isAddress(address ?? ''))
    .map(({ name, address }) => makeParticipant(name, address ?? null));
  return { people, rest: people.length < entries.length || !people.every(isClean) };
}

const keyOf = ({ name, address, id }: Participant): string => id ?? address ?? `?${name}`;

/** Each once: by id, else by address, else by name. The first to have a name gives it. */
export function eachOnce(people: Participant[]): Participant[] {
  const found = new Map<string, Participant>();
  for (const person of people) {
    const before = found.get(keyOf(person));
    found.set(keyOf(person), before?.name ? before : person);
  }
  return [...found.values()];
}

/** Where both have an address or an id, these tell; else the name does. */
function isSame(person: Participant, own: Participant): boolean {
  const isMarked = (each: Participant) => !!(each.address || each.id);
  if (isMarked(person) && isMarked(own)) {
    return (!!own.address && own.address === person.address) || (!!own.id && own.id === person.id);
  }
  return !!own.name && own.name === person.name;
}

/** People without the user: by address; somebody shown by name alone, or where the own name alone is known, by name. */
export const withoutSelf = (people: Participant[], own: Participant[]): Participant[] =>
  people.filter((person) => !own.some((each) => isSame(person, each)));
