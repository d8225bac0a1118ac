import { failed } from '@/utils/messages/call-failed';
import type { PhotoCalls } from '@/utils/messages/photo-calls';
import type { Photo } from '@/utils/people/photo';
import type { Reading } from './access';
import { type Act, isoOf } from './act';
import { undoable } from './bin';
import { read } from './transact';

/** Their own; of somebody who was merged of two, else that of the other. */
async function photoOf(reading: Reading, person: string): Promise<Photo | undefined> {
  const photos = await reading.where('photo', 'person', person);
  return photos.find(({ id }) => id === person) ?? photos[0];
}

export const photosOf = ({ ids }: Parameters<PhotoCalls['photosOf']>[0]): Promise<Pick<Photo, 'person' | 'data'>[]> =>
  read(['photo'], async (reading) => {
    const photos = await Promise.all([...new Set(ids)].map((id) => photoOf(reading, id)));
    return photos.flatMap((photo) => (photo ? [{ person: photo.person, data: photo.data }] : []));
  });

export async function savePhoto({ person, data }: Pick<Photo, 'person' | 'data'>, act: Act): Promise<{ undo: string }> {
  const { undo } = await undoable(['person', 'photo'], act, async (writing) => {
    if (!(await writing.get('person', person))) throw failed('errors.gone');
    await writing.put('photo', { id: person, person, data, added: isoOf(act) });
  });
  return { undo };
}

/** All that there are: that of another who went into them would else take its place. */
export async function removePhoto({ person }: { person: string }, act: Act): Promise<{ undo: string }> {
  const { undo } = await undoable(['photo'], act, async (writing) => {
    for (const { id } of await writing.where('photo', 'person', person)) await writing.remove('photo', id);
  });
  return { undo };
}
