import { type HashedNames, nameHash, refsOfHash } from './hashed-names';
import { longestRun, type NamedPerson, refsByRun, runKey } from './name-runs';

/**
 * Who may be meant by a run of name tokens. The content script holds only salted hashes of name tokens, so that a page
 * that broke out of its sandbox would not find a list of the user's colleagues there.
 */
export interface NameIndex {
  /**
   * People (their `ref`s) who go by exactly these tokens, e.g. `['mara']`, `['mara', 'voss']`. Case and diacritics are
   * folded. Several refs: the name is shared, so it is nobody for certain. Empty: not kept.
   */
  find(tokens: readonly string[]): readonly string[];
  /** Whether the user is careful with that person, present or not. */
  needsCare?(ref: string): boolean;
}

function indexBy(refsOf: (key: string) => readonly string[] | undefined, careful: readonly string[]): NameIndex {
  return {
    needsCare: (ref) => careful.includes(ref),
    find(tokens) {
      const key = tokens.length > longestRun ? '' : runKey(tokens);
      return key === '' ? [] : (refsOf(key) ?? []);
    },
  };
}

export function nameIndexOf(names: HashedNames): NameIndex {
  // With nobody kept, typing costs no hashing at all.
  const refsOf = (key: string) => (names.packed === '' ? undefined : refsOfHash(names, nameHash(names.salt, key)));
  return indexBy(refsOf, names.careful ?? []);
}

/** The same without hashes, for the command line, where the names come with the draft. */
export function plainNameIndex(people: readonly NamedPerson[]): NameIndex {
  const byRun = refsByRun(people);
  const careful = people.flatMap((person) => (person.careful ? [person.ref] : []));
  return indexBy((key) => byRun.get(key), careful);
}
