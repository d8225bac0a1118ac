import { type Accessor, createMemo } from 'solid-js';
import { useApp } from '@/components/live/app';
import { hoursOf, untold } from '@/components/people/person-hours';
import { type ClockChange, clockChanges } from '@/utils/hours/clock-changes';
import { type GoodTimes, goodTimes, type OfferedTime } from '@/utils/hours/good-times';
import { openAt } from '@/utils/hours/next-good-time';
import { zoneOf } from '@/utils/hours/wall-clock';
import type { ParticipantCard } from '@/utils/messages/protocol';
import type { PersonHours } from '@/utils/people/types';
import { createKnown, type Known } from './known-hours';
import { myZone } from './my-zone';
import { shortNames } from './short-names';

export type Person = Known<{ name: string; hours: PersonHours }>;

export interface Together extends GoodTimes {
  people: Person[];
  /** The present, of those whose hours are known: who is open, out of how many. */
  present: { open: number; of: number };
  /** `times` but for what is now. */
  later: OfferedTime[];
  changes: ClockChange[];
}

const soon = 5 * 60_000;

const nameOf = ({ participant, file }: ParticipantCard): string =>
  file?.person.name ?? participant.name ?? participant.address ?? '';

export function withNames(cards: readonly ParticipantCard[]): { name: string; hours: PersonHours }[] {
  const names = shortNames(cards.map(nameOf));
  return cards.map((card, at) => ({ name: names[at] ?? '', hours: card.file ? hoursOf(card.file) : untold }));
}

export const zonesOf = (people: readonly Person[]): string[] => people.flatMap(({ known }) => zoneOf(known) ?? []);

function reckon(people: Person[], mine: PersonHours | null, zone: string, now: number): Together {
  const hours = people.map(({ known }) => known);
  const good = goodTimes(hours, mine, now);
  const later = good.times.filter(({ at }) => at - now >= soon);
  const last = later.at(-1)?.at ?? now;
  const changes = clockChanges([...zonesOf(people), zone], now, last);
  return { ...good, people, present: openAt(hours, now), later, changes };
}

/** How it stands with all of them, and when it would be better; undefined until the holidays are there. */
export function createTogether(cards: Accessor<readonly ParticipantCard[]>): Accessor<Together | undefined> {
  const { now, settings } = useApp();
  const people = createKnown(createMemo(() => withNames(cards())));
  const mine = createKnown(
    createMemo(() => {
      const hours = settings().myHours;
      return hours ? [{ hours }] : [];
    }),
  );
  return createMemo(() => {
    const [all, own] = [people(), mine()];
    return all && own ? reckon(all, own[0]?.known ?? null, myZone(settings()), now()) : undefined;
  });
}
