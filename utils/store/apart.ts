import { failed } from '@/utils/messages/call-failed';
import type { ApartEntry } from '@/utils/messages/protocol';
import type { Apart } from '@/utils/records/apart';
import { type Act, isoOf } from './act';
import { pairOf } from './merge-moves';
import { read, write } from './transact';

/** Two people are not the same, so they are never suggested to be linked again. Removed as other records are. */
export const keepApart = ({ a, b }: { a: string; b: string }, act: Act): Promise<Apart> =>
  write(['person', 'apart'], async (writing) => {
    if (a === b) throw failed('errors.refused');
    if (!(await writing.get('person', a)) || !(await writing.get('person', b))) throw failed('errors.gone');
    const people = pairOf(a, b);
    const known = (await writing.where('apart', 'person', a)).find((apart) => apart.people.includes(b));
    if (known) return known;
    const apart: Apart = { id: act.once, people, at: isoOf(act) };
    await writing.put('apart', apart);
    return apart;
  });

/** Newest first, with their names. */
export const aparts = (): Promise<ApartEntry[]> =>
  read(['person', 'apart'], async (reading) => {
    const nameOf = async (id: string) => ({ id, name: (await reading.get('person', id))?.name ?? '' });
    const all = (await reading.all('apart')).sort((a, b) => (a.at < b.at ? 1 : -1));
    return Promise.all(
      all.map(async ({ id, people: [a, b], at }) => ({ id, a: await nameOf(a), b: await nameOf(b), at })),
    );
  });
