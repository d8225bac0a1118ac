import type { PersonFile } from '@/utils/messages/protocol';
import type { PersonFacts, SearchEntry, SearchField, SearchPage } from '@/utils/people/search-types';
import type { Reading } from './access';
import { read } from './transact';

/** What a person is found by, but for what was noted of them. */
export function textsWithoutNotes({ person, identities }: PersonFile): Partial<Record<SearchField, string[]>> {
  const { name, aliases, title, team = '', company = '', groups = [], strengths = [] } = person;
  const { howMet = '', underPressure = '' } = person;
  const { commonGround = [], goals = [], askedOfThem = [], needsHelpWith = [] } = person;
  return {
    name: [name],
    aliases,
    identities: identities.map(({ value }) => value),
    title: [title],
    team: [team],
    company: [company],
    groups,
    strengths,
    more: [howMet, ...commonGround, ...needsHelpWith, ...goals, ...askedOfThem, underPressure].filter(Boolean),
  };
}

export const entryFrom = (id: string, texts: Partial<Record<SearchField, string[]>>): SearchEntry => ({
  id,
  texts: Object.fromEntries(Object.entries(texts).filter(([, some]) => some.some(Boolean))),
});

const told = (facts: { [K in keyof PersonFacts]: PersonFacts[K] | undefined }): PersonFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));

async function entryOf(reading: Reading, file: PersonFile): Promise<SearchEntry> {
  const { id, role, side, relation, marks, sample } = file.person;
  const photos = await reading.ids('photo', 'person', IDBKeyRange.only(id), 1);
  const facts = told({
    role: role ?? undefined,
    side,
    relation,
    marks: marks?.length ? marks : undefined,
    sample: sample || undefined,
    lastContact: file.moments[0]?.at,
    hasPhoto: photos.length > 0 || undefined,
  });
  return { ...entryFrom(id, { ...textsWithoutNotes(file), notes: file.notes.map(({ text }) => text) }), facts };
}

/** Who changed after a turn, each as `entry` makes of them. */
export async function changedPeople(
  reading: Reading,
  { after, limit }: { after: number; limit: number },
  entry: (file: PersonFile) => Promise<SearchEntry>,
): Promise<SearchPage> {
  const changed = await reading.index.since(after, limit);
  const files = await reading.index.files(changed.map(({ id }) => id));
  return {
    people: await Promise.all(files.map(entry)),
    gone: changed.filter(({ gone }) => gone !== undefined).map(({ id }) => id),
    turn: changed.at(-1)?.turn ?? after,
    more: changed.length === limit,
    of: (await reading.index.state()).salt,
  };
}

/** What is searched of people who changed after a turn, the oldest change first; of everybody after none. */
export const searchablePeople = (query: { after: number; limit: number }): Promise<SearchPage> =>
  read(['person', 'photo'], (reading) => changedPeople(reading, query, (file) => entryOf(reading, file)));
