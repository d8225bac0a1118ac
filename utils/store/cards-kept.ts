import { ownersOf } from '@/utils/cards/owner';
import { cardsToKeep } from '@/utils/cards/which-to-keep';
import type { CardSubject, NamedOwner } from '@/utils/messages/card-calls';
import type { Card } from '@/utils/people/card';
import type { KeptCard } from '@/utils/records/card';
import type { Reading } from './access';
import { namedLike } from './people-index-find';
import { personStores, readFile } from './person-file';
import { read } from './transact';

export async function readSubject(reading: Reading, person: string): Promise<CardSubject | null> {
  const [file, cards] = await Promise.all([readFile(reading, person), reading.where('card', 'person', person)]);
  return file && { file, cards: cards.map(({ card, key }) => ({ card, key })) };
}

export const cardSubject = ({ person }: { person: string }): Promise<CardSubject | null> =>
  read([...personStores, 'card'], (reading) => readSubject(reading, person));

interface OwnerQuery {
  name: string | null;
  key: string | null;
}

/** Only a name is compared, so a card of nothing else stands in for the whole one. */
const named = (name: string | null): Card => ({ made: '2026-01-01T00:00:00Z', ...(name === null ? {} : { name }) });

export async function cardOwners({ name, key }: OwnerQuery): Promise<NamedOwner[]> {
  const alike = name === null ? [] : await namedLike({ name });
  return read(['person', 'identity', 'card'], async (reading) => {
    const kept = key === null ? [] : (await reading.all('card')).filter((each) => each.key === key);
    const ids = new Set([...kept.map(({ person }) => person), ...alike.map(({ id }) => id)]);
    const found = await Promise.all([...ids].map((id) => reading.get('person', id)));
    const people = found.flatMap((person) => person ?? []);
    const owners = ownersOf({ card: named(name), key }, people, kept);
    return Promise.all(
      owners.map(async (owner) => ({
        ...owner,
        name: people.find(({ id }) => id === owner.person)?.name ?? '',
        identities: (await reading.where('identity', 'person', owner.person)).map(({ value }) => value),
      })),
    );
  });
}

function youngestEach(cards: readonly KeptCard[]): KeptCard[] {
  const byPerson = Map.groupBy(cards, ({ person }) => person);
  const youngest = [...byPerson.values()].flatMap((theirs) => cardsToKeep(theirs).slice(0, 1));
  // Those of one moment in an order that stays.
  return youngest.sort((a, b) => Temporal.Instant.compare(b.card.made, a.card.made) || (a.person < b.person ? -1 : 1));
}

export const keptCards = (): Promise<{ person: string; name: string; card: Card }[]> =>
  read(['card', 'person'], async (reading) => {
    const cards = youngestEach(await reading.all('card'));
    const people = await Promise.all(cards.map(({ person }) => reading.get('person', person)));
    return cards.flatMap(({ person, card }, at) => {
      const name = people[at]?.name;
      return name === undefined ? [] : [{ person, name, card }];
    });
  });
