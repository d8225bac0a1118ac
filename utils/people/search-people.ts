import { foldName } from '@/utils/text/fold';
import { nameWords } from './search-names';

/** What can be searched by; the rest of what is given comes back untouched. */
export interface SearchablePerson {
  name: string;
  aliases: readonly string[];
  /** Addresses and site ids. */
  identities?: readonly string[];
}

/** Less is better: the whole name, its beginning, a word's beginning, an alias, an address; undefined: no match. */
function rankOf(person: SearchablePerson, query: string): number | undefined {
  const addresses = person.identities ?? [];
  if (query.includes('@')) return addresses.some((address) => foldName(address).includes(query)) ? 4 : undefined;
  const name = foldName(person.name);
  const aliases = person.aliases.map(foldName);
  if (name === query || aliases.includes(query)) return 0;
  if (name.startsWith(query)) return 1;
  const asked = nameWords(query);
  const begins = (words: string[]) =>
    asked.length > 0 && asked.every((ask) => words.some((word) => word.startsWith(ask)));
  const names = nameWords(person.name);
  if (begins(names)) return 2;
  if (begins([...names, ...person.aliases.flatMap(nameWords)])) return 3;
  if (addresses.some((address) => foldName(address).startsWith(query))) return 4;
  return begins([...names, ...person.aliases.flatMap(nameWords), ...addresses.flatMap(nameWords)]) ? 5 : undefined;
}

/** Best first; an empty query gives the people in the order in which they came. */
export function searchPeople<T extends SearchablePerson>(people: readonly T[], text: string, limit: number): T[] {
  const query = foldName(text);
  if (query === '') return people.slice(0, limit);
  return people
    .flatMap((person, at) => {
      const rank = rankOf(person, query);
      return rank === undefined ? [] : [{ person, rank, at }];
    })
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, limit)
    .map(({ person }) => person);
}
