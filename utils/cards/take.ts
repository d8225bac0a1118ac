import type { Card } from '@/utils/people/card';
import type { PersonDetails, Preference } from '@/utils/people/types';
import { type CardChange, type CardValue, dayOfCard, type KeptOfPerson } from './changes';
import { detailParts, listParts, placeOf } from './facts';

/** In the shape in which a form gives a person to be saved; details are the changed ones alone. */
export interface TakenCard {
  name: string | null;
  aliases: string[];
  details: PersonDetails;
  /** All of them, those that the card leaves alone too. */
  preferences: Pick<Preference, 'value' | 'source' | 'date'>[];
  /** How many lines were taken. */
  taken: number;
}

const textOf = (value: CardValue | null): string | undefined => (value?.kind === 'detail' ? value.text : undefined);

function takenNames(changes: readonly CardChange[], kept: KeptOfPerson | null): Pick<TakenCard, 'name' | 'aliases'> {
  const name = textOf(changes.find(({ part }) => part === 'name')?.after ?? null);
  const old = kept?.person;
  if (name === undefined) return { name: old?.name ?? null, aliases: old?.aliases ?? [] };
  const aliases = old ? [old.name, ...old.aliases] : [];
  return { name, aliases: [...new Set(aliases)].filter((alias) => alias !== name) };
}

function takenDetails(changes: readonly CardChange[], kept: KeptOfPerson | null): PersonDetails {
  const texts = (part: CardChange['part']) =>
    changes.flatMap((change) => (change.part === part ? (textOf(change.after) ?? []) : []));
  const single = detailParts.flatMap((part) => texts(part).map((text) => [part, text]));
  const lists = listParts.flatMap((part) => {
    const added = texts(part);
    return added.length > 0 ? [[part, [...(kept?.person[part] ?? []), ...added]]] : [];
  });
  return Object.fromEntries([...single, ...lists]);
}

function takenPreferences(changes: readonly CardChange[], kept: KeptOfPerson | null, date: string) {
  const ofChange = new Map(
    changes.flatMap((change) => {
      const value = change.before ?? change.after;
      return value && value.kind !== 'detail' ? [[placeOf(value), change] as const] : [];
    }),
  );
  const fromCard = ({ after, before, change }: CardChange): TakenCard['preferences'] => {
    const value = change === 'confirm' ? before : after;
    return value && value.kind !== 'detail' ? [{ value, source: 'card', date }] : [];
  };
  const stayed = (kept?.preferences ?? []).flatMap(({ value, source, date: since }) => {
    const change = ofChange.get(placeOf(value));
    return change ? fromCard(change) : [{ value, source, date: since }];
  });
  const added = changes.filter(({ before }) => before === null).flatMap(fromCard);
  return [...stayed, ...added];
}

/** What is kept of the person once the chosen lines are taken, each from the card and of its day. */
export function takeCard(
  changes: readonly CardChange[],
  card: Card,
  kept: KeptOfPerson | null,
  now: number,
): TakenCard {
  const chosen = changes.filter((change) => change.chosen);
  return {
    ...takenNames(chosen, kept),
    details: takenDetails(chosen, kept),
    preferences: takenPreferences(chosen, kept, dayOfCard(card, now)),
    taken: chosen.length,
  };
}
