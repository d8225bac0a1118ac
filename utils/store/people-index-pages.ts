import type { SearchEntry, SearchPage } from '@/utils/people/search-types';
import type { Reading } from './access';
import { read } from './transact';

async function entryOf(reading: Reading, id: string): Promise<SearchEntry[]> {
  const person = await reading.get('person', id);
  if (!person) return [];
  const identities = await reading.where('identity', 'person', id);
  const notes = await reading.where('note', 'person', id);
  const { name, aliases, title, team, company, groups = [], strengths = [] } = person;
  const texts = {
    name: [name],
    aliases,
    identities: identities.map(({ value }) => value),
    title: [title],
    team: [team ?? ''],
    company: [company ?? ''],
    groups,
    strengths,
    notes: notes.map(({ text }) => text),
  };
  return [{ id, texts: Object.fromEntries(Object.entries(texts).filter(([, some]) => some.some(Boolean))) }];
}

/** What is searched of people who changed after a turn, the oldest change first; of everybody after none. */
export const searchablePeople = ({ after, limit }: { after: number; limit: number }): Promise<SearchPage> =>
  read(['person', 'identity', 'note'], async (reading) => {
    const changed = await reading.index.since(after, limit);
    const people = await Promise.all(changed.map(({ id }) => entryOf(reading, id)));
    return {
      people: people.flat(),
      gone: changed.filter(({ gone }) => gone !== undefined).map(({ id }) => id),
      turn: changed.at(-1)?.turn ?? after,
      more: changed.length === limit,
    };
  });
