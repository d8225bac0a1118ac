import { failed } from '@/utils/messages/call-failed';
import type { FadedPreference, OldNote, ReviewCalls } from '@/utils/messages/review-calls';
import { comesUp } from '@/utils/people/lasting';
import { aYearBefore, isFaded } from '@/utils/people/still-true';
import type { Reading } from './access';
import type { Act } from './act';
import { undoable } from './bin';
import { read } from './transact';

type Query<K extends keyof ReviewCalls> = Parameters<ReviewCalls[K]>[0];
type Answer<K extends keyof ReviewCalls> = Promise<ReturnType<ReviewCalls[K]>>;

type Whose = OldNote['person'];

/** Records with whose they are; all asked at once. */
async function withPeople<T extends { person: string }>(reading: Reading, records: T[]): Promise<[T, Whose][]> {
  const people = await Promise.all(records.map(({ person }) => reading.get('person', person)));
  return records.flatMap((record, at): [T, Whose][] => {
    const person = people[at];
    return person ? [[record, { id: person.id, name: person.name }]] : [];
  });
}

export const fadedPreferences = ({ today, limit }: Query<'fadedPreferences'>): Answer<'fadedPreferences'> =>
  read(['person', 'preference'], async (reading) => {
    const range = IDBKeyRange.upperBound(aYearBefore(today));
    const isMeant = (preference: FadedPreference['preference']) => isFaded(preference, today);
    const found = await reading.firstOf('preference', { index: 'date', range, isMeant, limit: limit + 1 });
    const shown = await withPeople(reading, found.slice(0, limit));
    return { faded: shown.map(([preference, person]) => ({ preference, person })), more: found.length > limit };
  });

export const notesToReview = ({ today, limit }: Query<'notesToReview'>): Answer<'notesToReview'> =>
  read(['person', 'note'], async (reading) => {
    // Instants of that whole day come before the day with a tilde behind it.
    const range = IDBKeyRange.upperBound(`${aYearBefore(today)}~`);
    const isMeant = (note: OldNote['note']) => comesUp(note, today);
    const found = await reading.firstOf('note', { index: 'updated', range, isMeant, limit: limit + 1 });
    const shown = await withPeople(reading, found.slice(0, limit));
    return { notes: shown.map(([note, person]) => ({ note, person })), more: found.length > limit };
  });

export async function renewPreference({ id, date }: Query<'renewPreference'>, act: Act): Answer<'renewPreference'> {
  const { undo } = await undoable(['preference'], act, async (writing) => {
    const preference = await writing.get('preference', id);
    if (!preference) throw failed('errors.gone');
    await writing.put('preference', { ...preference, date });
  });
  return { undo };
}
