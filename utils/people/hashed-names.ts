import { keyedHash } from '@/utils/text/keyed-hash';
import { type NamedPerson, refsByRun } from './name-runs';

/** The name index as it travels to a content script: salted hashes of name token runs, each with the refs it may mean. */
export interface HashedNames {
  salt: string;
  entries: [hash: string, refs: string[]][];
  /** Refs of those whom the user is careful with; absent where there are none. */
  careful?: string[];
}

/** Ordered by hash, so that the order of entries tells nothing of whose they are. */
export function hashNames(people: readonly NamedPerson[], salt: string): HashedNames {
  const entries = [...refsByRun(people)].map(([run, refs]): [string, string[]] => [keyedHash(salt, run), refs]);
  const careful = people.flatMap((person) => (person.careful ? [person.ref] : [])).sort();
  const names = { salt, entries: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
  return careful.length > 0 ? { ...names, careful } : names;
}
