import type { PersonFile } from '@/utils/messages/protocol';
import { nameWords, wholeName } from '@/utils/people/search-names';
import { searchPeople } from '@/utils/people/search-people';
import type { Person } from '@/utils/people/types';
import type { Reading } from './access';
import { read } from './transact';

/** Who is looked at of those with a word that begins so; the shorter words, which are nearer, come first. */
const mostCandidates = 400;
/** Ids alone cost little, and the one word may be everybody's where the other is nobody else's. */
const mostOfEach = 20_000;

async function idsFor(reading: Reading, text: string): Promise<string[]> {
  const [longest, ...others] = nameWords(text).sort((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  let ids = new Set(await reading.index.beginning(longest, others.length > 0 ? mostOfEach : mostCandidates));
  for (const word of others) {
    const having = await reading.index.beginning(word, mostOfEach);
    // Too many to be told: they are looked at one by one below.
    if (having.length < mostOfEach) ids = ids.intersection(new Set(having));
  }
  return [...ids].slice(0, mostCandidates);
}

const candidateOf = ({ person, identities }: PersonFile) => ({
  person,
  name: person.name,
  aliases: person.aliases,
  identities: identities.map(({ value }) => value),
});

/** By the beginnings of names and addresses, best first; without words, those who were changed last. */
export const findPeople = ({ text, limit }: { text: string; limit: number }): Promise<Person[]> =>
  read(['person', 'identity'], async (reading) => {
    if (text.trim() === '') return reading.last('person', 'updated', limit);
    const candidates = (await reading.index.files(await idsFor(reading, text))).map(candidateOf);
    candidates.sort((a, b) => (a.person.updated < b.person.updated ? 1 : -1));
    return searchPeople(candidates, text, limit).map(({ person }) => person);
  });

/** Enough to tell that there is somebody. */
const mostNamesakes = 20;

/** Who is called the same, or by a name that looks the same on the screen. */
export const namedLike = ({ name }: { name: string }): Promise<Pick<Person, 'id' | 'name'>[]> =>
  read(['person'], async (reading) => {
    const ids = new Set([
      ...(await reading.index.called(wholeName(name), mostNamesakes)),
      ...(await reading.index.alike(name)),
    ]);
    const people = await Promise.all([...ids].slice(0, mostNamesakes).map((id) => reading.get('person', id)));
    return people.flatMap((person) => (person ? [{ id: person.id, name: person.name }] : []));
  });
