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

async function whoseIs(reading: Reading, id: string): Promise<{ id: string; name: string } | null> {
  const person = await reading.get('person', id);
  return person && { id, name: person.name };
}

export const fadedPreferences = ({ today, limit }: Query<'fadedPreferences'>): Answer<'fadedPreferences'> =>
  read(['person', 'preference'], async (reading) => {
    const range = IDBKeyRange.upperBound(aYearBefore(today));
    const isMeant = (preference: FadedPreference['preference']) => isFaded(preference, today);
    const found = await reading.firstOf('preference', { index: 'date', range, isMeant, limit: limit + 1 });
    const faded: FadedPreference[] = [];
    for (const preference of found.slice(0, limit)) {
      const person = await whoseIs(reading, preference.person);
      if (person) faded.push({ preference, person });
    }
    return { faded, more: found.length > limit };
  });

export const notesToReview = ({ today, limit }: Query<'notesToReview'>): Answer<'notesToReview'> =>
  read(['person', 'note'], async (reading) => {
    // Instants of that whole day come before the day with a letter behind it.
    const range = IDBKeyRange.upperBound(`${aYearBefore(today)}~`);
    const isMeant = (note: OldNote['note']) => comesUp(note, today);
    const found = await reading.firstOf('note', { index: 'updated', range, isMeant, limit: limit + 1 });
    const notes: OldNote[] = [];
    for (const note of found.slice(0, limit)) {
      const person = await whoseIs(reading, note.person);
      if (person) notes.push({ note, person });
    }
    return { notes, more: found.length > limit };
  });

export async function renewPreference({ id, date }: Query<'renewPreference'>, act: Act): Answer<'renewPreference'> {
  const { undo } = await undoable(['preference'], act, async (writing) => {
    const preference = await writing.get('preference', id);
    if (!preference) throw failed('errors.gone');
    await writing.put('preference', { ...preference, date });
  });
  return { undo };
}
