import type { PersonFile } from '@/utils/messages/protocol';
import type { HashedNames } from '@/utils/people/hashed-names';
import { hashesOf } from '@/utils/people/hashed-names';
import { linkKeysOf } from '@/utils/people/link-keys';
import type { LinkEntry } from '@/utils/people/link-pairs';
import { drawnAs } from '@/utils/people/lookalike';
import { nameWords, wholeName } from '@/utils/people/search-names';
import type { Identity, Person, Side } from '@/utils/people/types';
import type { KeyedIdentity } from '@/utils/records/identity';
import type { StoreName } from '@/utils/records/types';

/**
 * By what a person is found, made of their records within the transaction that writes them, so that nobody has to read
 * everybody. Never in a backup, a bin or a merge: it can be made anew at any time.
 */
export interface FoundBy {
  /** The person's. */
  id: string;
  /** Rises with each write, so that what changed since is found without a list of changes. */
  turn: number;
  /** Name and aliases, whole. */
  names: string[];
  /** What the name is drawn as, beside others that are drawn the same. */
  looks: string[];
  /** Words of names and addresses. */
  words: string[];
  /** By what others who may be the same are met: `people/link-keys.ts`. */
  links: string[];
  hashes: string[];
  careful: boolean;
  /** Last days of their marks. */
  ends: string[];
  side?: Side;
  /** Nobody is kept under this id any more. */
  gone?: 1;
}

/** All that is kept of a person in one record, as each way to the disk takes longer than what is read there. */
export interface KeptFile {
  /** The person's. */
  id: string;
  /** Of their addresses and site ids. */
  keys: string[];
  file: PersonFile;
}

/** Hashes of all names, as content scripts get them; `turn` is that of the newest change in it. */
export interface PackedNames {
  id: 'names';
  turn: number;
  names: HashedNames;
}

/** Which names are hashed with; another version of the database makes the index anew. */
export interface IndexState {
  id: 'state';
  version: number;
  salt: string;
}

export type IndexStores = {
  'found-by': {
    key: string;
    value: FoundBy;
    indexes: {
      turn: number;
      names: string;
      looks: string;
      words: string;
      ends: string;
      links: string;
      side: Side;
      gone: 1;
    };
  };
  'found-file': { key: string; value: KeptFile; indexes: { keys: string } };
  'found-state': { key: string; value: PackedNames | IndexState };
};

export type IndexStore = keyof IndexStores;
export const indexStores: IndexStore[] = ['found-by', 'found-file', 'found-state'];

/** Raised whenever the same records would be found by something else, be it an index of their own store. */
export const indexVersion = 3;

/** What the index is made of, and what those hear of who follow its turns. */
const indexed: StoreName[] = ['person', 'identity', 'preference', 'note', 'moment', 'photo'];

/** A transaction over what is indexed is one over the index too. */
export const withIndex = (stores: readonly StoreName[]): (StoreName | IndexStore)[] =>
  stores.some((store) => indexed.includes(store)) ? [...new Set([...stores, ...indexed]), ...indexStores] : [...stores];

/** Whose entry a record makes old. */
export function touchedBy(store: StoreName, record: Record<string, unknown> | null | undefined): string[] {
  const id = store === 'person' ? record?.id : indexed.includes(store) ? record?.person : undefined;
  return typeof id === 'string' ? [id] : [];
}

type Found = Omit<FoundBy, 'id' | 'turn'>;

const nobody: Found = { names: [], looks: [], words: [], links: [], hashes: [], careful: false, ends: [], gone: 1 };

const distinct = (texts: string[]): string[] => [...new Set(texts)].filter(Boolean);

/** As much of a person as is looked at for whom they may be. */
export const linkableOf = ({ id, name, aliases, title, howMet = '' }: Person, identities: readonly Identity[]) => ({
  id,
  name,
  aliases,
  identities,
  words: [title, howMet],
});

export const linkEntryOf = ({ id, names, links, looks }: FoundBy): LinkEntry => ({
  id,
  keys: links,
  looks,
  spelling: names[0] ?? '',
});

/** The entry of a person, or of one who is gone. */
export function foundBy(person: Person | undefined, identities: readonly KeyedIdentity[], salt: string): Found {
  if (!person) return nobody;
  const called = [person.name, ...person.aliases];
  const addresses = identities.map(({ value }) => value);
  return {
    names: distinct(called.map(wholeName)),
    looks: distinct(drawnAs(person.name)),
    words: distinct([...called, ...addresses].flatMap(nameWords)),
    links: linkKeysOf(linkableOf(person, identities)),
    hashes: distinct(hashesOf(person, salt)),
    careful: person.careful,
    ends: distinct((person.marks ?? []).map(({ until }) => until)),
    ...(person.side ? { side: person.side } : {}),
  };
}
