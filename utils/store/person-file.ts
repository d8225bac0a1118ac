import type { Participant } from '@/utils/conversation/types';
import type { ParticipantCard, PersonFile } from '@/utils/messages/protocol';
import { identityKey } from '@/utils/people/identity';
import type { Identity } from '@/utils/people/types';
import type { KeyedIdentity } from '@/utils/records/identity';
import type { StoreName } from '@/utils/records/types';
import type { Reading } from './access';
import { namesakesOf } from './namesakes';
import { read } from './transact';

export const personStores: StoreName[] = ['person', 'identity', 'preference', 'note', 'moment'];

const withoutKey = ({ key: _key, ...identity }: KeyedIdentity): Identity => identity;

const newestFirst = <T>(records: T[], at: (record: T) => string): T[] =>
  records.sort((a, b) => (at(a) < at(b) ? 1 : -1));

export async function readFile(reading: Reading, id: string): Promise<PersonFile | null> {
  const person = await reading.get('person', id);
  if (!person) return null;
  const notes = await reading.where('note', 'person', id);
  const moments = await reading.where('moment', 'person', id);
  return {
    person,
    identities: (await reading.where('identity', 'person', id)).map(withoutKey),
    preferences: await reading.where('preference', 'person', id),
    notes: newestFirst(notes, ({ created }) => created),
    moments: newestFirst(moments, ({ at }) => at),
  };
}

export const personFile = ({ id }: { id: string }): Promise<PersonFile | null> =>
  read(personStores, (reading) => readFile(reading, id));

/** Whom a participant is by address and site id. Nobody, where the two are of different people. */
export async function personOf(reading: Reading, { address, id }: Participant): Promise<string | null> {
  const keys = [address, id].flatMap((raw) => (raw ? [identityKey(raw)] : []));
  const found = await Promise.all(keys.map((key) => reading.where('identity', 'key', key)));
  const people = new Set(found.flat().map(({ person }) => person));
  const [person] = people;
  return people.size === 1 && person !== undefined ? person : null;
}

export const cardsFor = ({ participants }: { participants: Participant[] }): Promise<ParticipantCard[]> =>
  read(personStores, async (reading) => {
    const cards: ParticipantCard[] = [];
    for (const participant of participants) {
      const id = await personOf(reading, participant);
      const file = id ? await readFile(reading, id) : null;
      cards.push({ participant, file, alike: file ? [] : await namesakesOf(reading, participant) });
    }
    return cards;
  });
