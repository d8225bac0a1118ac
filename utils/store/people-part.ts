import type { KeptPerson } from '@/utils/transfer/draft-lines';
import { personStores } from './person-file';
import { read } from './transact';

/** What goes into one message. */
const pageSize = 500;

function byPerson<T extends { person: string }>(records: readonly T[]): (person: string) => T[] {
  const grouped = Map.groupBy(records, ({ person }) => person);
  return (person) => grouped.get(person) ?? [];
}

/**
 * A page of all people. What is of them is asked for by the span of their ids: one question a store, where one a person
 * would take minutes for a hundred thousand.
 */
export function peoplePart({
  after,
}: {
  after: string | null;
}): Promise<{ people: KeptPerson[]; next: string | null }> {
  return read(personStores, async (reading) => {
    const people = await reading.shownPage('person', after, pageSize);
    const [first, last] = [people[0], people.at(-1)];
    if (!first || !last) return { people: [], next: null };
    const span = IDBKeyRange.bound(first.id, last.id);
    const [identities, preferences, notes] = await Promise.all([
      reading.where('identity', 'person', span),
      reading.where('preference', 'person', span),
      reading.where('note', 'person', span),
    ]);
    const identitiesOf = byPerson(identities);
    const preferencesOf = byPerson(preferences);
    const notesOf = byPerson(notes);
    const whole = people.map(
      (person): KeptPerson => ({
        person,
        identities: identitiesOf(person.id).map(({ value }) => ({ value })),
        preferences: preferencesOf(person.id),
        notes: notesOf(person.id),
      }),
    );
    return { people: whole, next: people.length < pageSize ? null : last.id };
  });
}
