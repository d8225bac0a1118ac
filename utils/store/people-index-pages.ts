import type { PersonFacts, SearchEntry, SearchField, SearchPage } from '@/utils/people/search-types';
import type { Person } from '@/utils/people/types';
import type { Reading } from './access';
import { read } from './transact';

/** What a person is found by, but for what stands in other records. */
export function ownTexts(person: Person): Partial<Record<SearchField, string[]>> {
  const { name, aliases, title, team = '', company = '', groups = [], strengths = [] } = person;
  const {
    howMet = '',
    underPressure = '',
    commonGround = [],
    goals = [],
    askedOfThem = [],
    needsHelpWith = [],
  } = person;
  const more = [howMet, ...commonGround, ...needsHelpWith, ...goals, ...askedOfThem, underPressure].filter(Boolean);
  return { name: [name], aliases, title: [title], team: [team], company: [company], groups, strengths, more };
}

export const entryFrom = (id: string, texts: Partial<Record<SearchField, string[]>>): SearchEntry => ({
  id,
  texts: Object.fromEntries(Object.entries(texts).filter(([, some]) => some.some(Boolean))),
});

const told = (facts: { [K in keyof PersonFacts]: PersonFacts[K] | undefined }): PersonFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));

async function entryOf(reading: Reading, id: string): Promise<SearchEntry[]> {
  const [person, identities, notes, moments, photos] = await Promise.all([
    reading.get('person', id),
    reading.where('identity', 'person', id),
    reading.where('note', 'person', id),
    reading.where('moment', 'person', id),
    reading.ids('photo', 'person', IDBKeyRange.only(id), 1),
  ]);
  if (!person) return [];
  const texts = {
    ...ownTexts(person),
    identities: identities.map(({ value }) => value),
    notes: notes.map(({ text }) => text),
  };
  const { role, side, relation, marks, sample } = person;
  const facts = told({
    role: role ?? undefined,
    side,
    relation,
    marks: marks?.length ? marks : undefined,
    sample: sample || undefined,
    lastContact: moments
      .map(({ at }) => at)
      .sort()
      .at(-1),
    hasPhoto: photos.length > 0 || undefined,
  });
  return [{ ...entryFrom(id, texts), facts }];
}

/** Who changed after a turn, each as `entry` makes of them. */
export async function changedPeople(
  reading: Reading,
  { after, limit }: { after: number; limit: number },
  entry: (reading: Reading, id: string) => Promise<SearchEntry[]>,
): Promise<SearchPage> {
  const changed = await reading.index.since(after, limit);
  const people = await Promise.all(changed.map(({ id }) => entry(reading, id)));
  return {
    people: people.flat(),
    gone: changed.filter(({ gone }) => gone !== undefined).map(({ id }) => id),
    turn: changed.at(-1)?.turn ?? after,
    more: changed.length === limit,
    of: (await reading.index.state()).salt,
  };
}

/** What is searched of people who changed after a turn, the oldest change first; of everybody after none. */
export const searchablePeople = (query: { after: number; limit: number }): Promise<SearchPage> =>
  read(['person', 'identity', 'note', 'moment', 'photo'], (reading) => changedPeople(reading, query, entryOf));
