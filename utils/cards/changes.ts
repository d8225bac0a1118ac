import type { Card, CardPart } from '@/utils/people/card';
import { likenessOf } from '@/utils/people/lookalike';
import type { Person, Preference, PreferenceSource, PreferenceValue } from '@/utils/people/types';
import { foldName } from '@/utils/text/fold';
import { detailParts, isSame, listParts, partOfKind, placeOf, type ToldPreference, toldBy } from './facts';

export type CardValue = PreferenceValue | { kind: 'detail'; text: string };

/** One line of the difference between a card and what is kept; the user takes it or leaves it. */
export interface CardChange {
  /** Its own within this difference. */
  id: string;
  part: CardPart;
  /** `confirm`: the card says again what is kept. `withdraw`: an earlier card said it and this one no longer does. */
  change: 'add' | 'replace' | 'confirm' | 'withdraw';
  before: CardValue | null;
  after: CardValue | null;
  /** Where and when `before` is known from; details have no source. */
  known: { source: PreferenceSource; date: string } | null;
  /** What the user most likely wants; each line can be chosen otherwise. */
  chosen: boolean;
  /** The name is drawn like the one that is kept, but in other letters. */
  lookalike?: true;
}

/** What is kept of the person; null: nobody yet. */
export interface KeptOfPerson {
  person: Person;
  preferences: readonly Pick<Preference, 'value' | 'source' | 'date'>[];
  /** Of the last accepted card; null: none. */
  lastMade: string | null;
}

type Kept = KeptOfPerson['preferences'][number];

/** The day a card counts from: its own, or today where it is dated later. */
export function dayOfCard({ made }: Card, now: number): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toString().slice(0, 10);
  const [day = today] = [made.slice(0, 10), today].sort();
  return day;
}

function nameChange(name: string, person: Person | undefined): Omit<CardChange, 'id'>[] {
  const after = { kind: 'detail' as const, text: name };
  if (!person) return [{ part: 'name', change: 'add', before: null, after, known: null, chosen: true }];
  if ([person.name, ...person.aliases].includes(name)) return [];
  const likeness = likenessOf(name, person.name);
  // A card with another name may be somebody else's, so that is never taken unasked.
  return [
    {
      part: 'name',
      change: 'replace',
      before: { kind: 'detail', text: person.name },
      after,
      known: null,
      chosen: false,
      ...(likeness === 'lookalike' ? { lookalike: true } : {}),
    },
  ];
}

function detailChanges(card: Card, person: Person | undefined): Omit<CardChange, 'id'>[] {
  return detailParts.flatMap((part) => {
    const [text, old] = [card[part], person?.[part]];
    if (text === undefined || text === old) return [];
    const before = old === undefined ? null : { kind: 'detail' as const, text: old };
    const change = before ? ('replace' as const) : ('add' as const);
    return [{ part, change, before, after: { kind: 'detail' as const, text }, known: null, chosen: true }];
  });
}

/** What is missing on the card may have been seen by the user, so it stays. */
function listChanges(card: Card, person: Person | undefined): Omit<CardChange, 'id'>[] {
  return listParts.flatMap((part) => {
    const old = new Set((person?.[part] ?? []).map(foldName));
    const added = (card[part] ?? []).filter((text) => !old.has(foldName(text)));
    return added.map((text) => {
      const after = { kind: 'detail' as const, text };
      return { part, change: 'add' as const, before: null, after, known: null, chosen: true };
    });
  });
}

function preferenceChange(
  { part, value }: ToldPreference,
  kept: Kept | undefined,
  day: string,
): Omit<CardChange, 'id'>[] {
  if (!kept) return [{ part, change: 'add', before: null, after: value, known: null, chosen: true }];
  const known = { source: kept.source, date: kept.date };
  const isAgain = isSame(kept.value, value);
  if (isAgain && kept.date >= day) return [];
  // What was told or seen after the card was made is likely truer than the card.
  const chosen = isAgain || kept.source === 'card' || kept.date <= day;
  return [{ part, change: isAgain ? 'confirm' : 'replace', before: kept.value, after: value, known, chosen }];
}

function withdrawn(kept: Kept, card: Card, places: ReadonlySet<string>): Omit<CardChange, 'id'>[] {
  const part = partOfKind[kept.value.kind];
  // A part that was left out says nothing.
  if (!part || card[part] === undefined || kept.source !== 'card' || places.has(placeOf(kept.value))) return [];
  const known = { source: kept.source, date: kept.date };
  return [{ part, change: 'withdraw', before: kept.value, after: null, known, chosen: true }];
}

/** Line by line what a card would change. Nothing is chosen at first where an accepted card is younger than this one. */
export function cardChanges(card: Card, kept: KeptOfPerson | null, now: number): CardChange[] {
  const told = toldBy(card);
  const byPlace = new Map(kept?.preferences.map((each) => [placeOf(each.value), each]));
  const places = new Set(told.map(({ value }) => placeOf(value)));
  const day = dayOfCard(card, now);
  const isOlder = kept?.lastMade != null && Temporal.Instant.compare(card.made, kept.lastMade) < 0;
  const changes = [
    ...(card.name === undefined ? [] : nameChange(card.name, kept?.person)),
    ...detailChanges(card, kept?.person),
    ...told.flatMap((each) => preferenceChange(each, byPlace.get(placeOf(each.value)), day)),
    ...(kept?.preferences ?? []).flatMap((each) => withdrawn(each, card, places)),
    ...listChanges(card, kept?.person),
  ];
  return changes.map((change, at) => ({ id: `c${at}`, ...change, chosen: change.chosen && !isOlder }));
}
