import type { Participant } from '@/utils/conversation/types';
import type { ParticipantCard, PersonFile } from '@/utils/messages/protocol';
import { identityKey } from '@/utils/people/identity';
import { isKeptAway, otherSide, sideOf } from '@/utils/people/sides';
import type { Side } from '@/utils/people/types';
import type { StoreName } from '@/utils/records/types';
import type { Reading } from './access';
import { fileFrom } from './file-from';
import { namesakesOf } from './namesakes';
import { readSettings } from './settings';
import { read } from './transact';

export const personStores: StoreName[] = ['person', 'identity', 'preference', 'note', 'moment'];

/** As records stand now, also within what is writing them. */
export async function readFile(reading: Reading, id: string): Promise<PersonFile | null> {
  // All asked at once: each way to the disk and back takes longer than what is read there.
  const [person, identities, preferences, notes, moments] = await Promise.all([
    reading.get('person', id),
    reading.where('identity', 'person', id),
    reading.where('preference', 'person', id),
    reading.where('note', 'person', id),
    reading.where('moment', 'person', id),
  ]);
  return person && fileFrom({ person, identities, preferences, notes, moments });
}

export const personFile = ({ id }: { id: string }): Promise<PersonFile | null> =>
  read(personStores, (reading) => reading.index.file(id));

/** Whom a participant is by address and site id. Nobody, where the two are of different people. */
export async function personOf(reading: Reading, { address, id }: Participant): Promise<string | null> {
  const keys = [address, id].flatMap((raw) => (raw ? [identityKey(raw)] : []));
  const found = await Promise.all(keys.map((key) => reading.where('identity', 'key', key)));
  const people = new Set(found.flat().map(({ person }) => person));
  const [person] = people;
  return people.size === 1 && person !== undefined ? person : null;
}

/** As `personOf`, with all that is kept of them; not within what is writing it. */
export async function fileOf(reading: Reading, { address, id }: Participant): Promise<PersonFile | null> {
  const keys = [address, id].flatMap((raw) => (raw ? [identityKey(raw)] : []));
  const files = (await Promise.all(keys.map((key) => reading.index.fileBy(key)))).filter((file) => file !== null);
  return new Set(files.map(({ person }) => person.id)).size === 1 ? (files[0] ?? null) : null;
}

async function cardFor(
  reading: Reading,
  participant: Participant,
  here: Promise<Side | null>,
): Promise<ParticipantCard> {
  const file = await fileOf(reading, participant);
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
    const side = sideHere(reading, accounts);
    const cards = await Promise.all(participants.map((participant) => cardFor(reading, participant, side)));
    const here = await side;
    return here === null ? cards : cards.map((card) => withAway(card, here));
  });
