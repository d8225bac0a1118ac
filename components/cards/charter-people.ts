import { cardOf, cardPartOrder } from '@/utils/cards/my-card';
import { partsOf } from '@/utils/cards/noted';
import type { MyCardShown } from '@/utils/messages/card-calls';
import { callBackground } from '@/utils/messages/client';
import type { Card } from '@/utils/people/card';

/** Somebody on the team page. */
export interface CharterPerson {
  /** `mine`, or the id of a person. */
  id: string;
  name: string;
  card: Card;
  from: 'me' | 'card' | 'notes';
}

export const mostPeople = 12;
const mine = 'mine';
/** In the address, where everybody was taken off. */
const nobody = '-';

/** Whom the address names; undefined: it names none, so whoever gave a card is shown. */
export const idsIn = (rest: string): string[] | undefined =>
  rest === '' ? undefined : rest.split(',').filter((id) => id !== '' && id !== nobody);

export const restOf = (ids: readonly string[]): string => ids.join(',') || nobody;

function fromMe({ parts, shown }: MyCardShown, now: number): CharterPerson | undefined {
  const card = cardOf(parts, shown, now);
  const isEmpty = Object.keys(card).length === 1;
  return isEmpty ? undefined : { id: mine, name: card.name ?? '', card, from: 'me' };
}

/** What the user noted of somebody without a card; only whom they add is shown so. */
async function fromNotes(id: string, now: number): Promise<CharterPerson | undefined> {
  const file = await callBackground('personFile', { id });
  if (!file) return undefined;
  const { person, preferences } = file;
  const parts = partsOf(
    preferences.map(({ value }) => value),
    person,
  );
  return { id, name: person.name, card: cardOf(parts, cardPartOrder, now), from: 'notes' };
}

/** In the order of the address; the user first where it names nobody. */
export async function charterPeople(rest: string, now: number): Promise<CharterPerson[]> {
  const [own, kept] = await Promise.all([callBackground('myCard', {}), callBackground('keptCards', {})]);
  const me = fromMe(own, now);
  const given = kept.map(({ person, name, card }): CharterPerson => ({ id: person, name, card, from: 'card' }));
  const ready = me ? [me, ...given] : given;
  const ids = idsIn(rest) ?? ready.map(({ id }) => id);
  const people = ids
    .slice(0, mostPeople)
    .map((id) => ready.find((person) => person.id === id) ?? (id === mine ? undefined : fromNotes(id, now)));
  return (await Promise.all(people)).flatMap((person) => person ?? []);
}
