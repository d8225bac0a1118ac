import type { Participant } from '@/utils/conversation/types';
import type { ParticipantCard, PersonFile } from '@/utils/messages/protocol';
import { identityKey } from '@/utils/people/identity';
import { isKeptAway, otherSide, sideOf } from '@/utils/people/sides';
import type { Identity, Side } from '@/utils/people/types';
import type { KeyedIdentity } from '@/utils/records/identity';
import type { StoreName } from '@/utils/records/types';
import type { Reading } from './access';
import { namesakesOf } from './namesakes';
import { readSettings } from './settings';
import { read } from './transact';

export const personStores: StoreName[] = ['person', 'identity', 'preference', 'note', 'moment'];

const withoutKey = ({ key: _key, ...identity }: KeyedIdentity): Identity => identity;

const newestFirst = <T>(records: T[], at: (record: T) => string): T[] =>
  records.sort((a, b) => (at(a) < at(b) ? 1 : -1));

export async function readFile(reading: Reading, id: string): Promise<PersonFile | null> {
  // All asked at once: each way to the disk and back takes longer than what is read there.
  const [person, identities, preferences, notes, moments] = await Promise.all([
    reading.get('person', id),
    reading.where('identity', 'person', id),
    reading.where('preference', 'person', id),
    reading.where('note', 'person', id),
    reading.where('moment', 'person', id),
  ]);
  if (!person) return null;
  return {
    person,
    identities: identities.map(withoutKey),
    preferences,
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

async function cardFor(reading: Reading, participant: Participant, here: Side | null): Promise<ParticipantCard> {
  const id = await personOf(reading, participant);
  const file = id ? await readFile(reading, id) : null;
  return { participant, file, alike: file ? [] : await namesakesOf(reading, participant, here) };
}

/** For whom the account is that a page shows. */
export const sideHere = async (reading: Reading, accounts: readonly string[]): Promise<Side | null> =>
  accounts.length > 0 ? sideOf(accounts, (await readSettings(reading)).sides) : null;

const withAway = (card: ParticipantCard, here: Side): ParticipantCard =>
  card.file && isKeptAway(card.file.person, here) ? { ...card, away: otherSide(here) } : card;

export interface PageQuery {
  participants: Participant[];
  accounts?: string[];
}

export const cardsFor = ({ participants, accounts = [] }: PageQuery): Promise<ParticipantCard[]> =>
  read([...personStores, 'setting'], async (reading) => {
    const here = await sideHere(reading, accounts);
    const cards = await Promise.all(participants.map((participant) => cardFor(reading, participant, here)));
    return here === null ? cards : cards.map((card) => withAway(card, here));
  });
