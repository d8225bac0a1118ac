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

/** Times lie on whole five minutes, so they are looked for as often: for many it takes a while. */
const step = 5 * 60_000;

const nameOf = ({ participant, file }: ParticipantCard): string =>
  file?.person.name ?? participant.name ?? participant.address ?? '';

function withNames(cards: readonly ParticipantCard[]): { name: string; hours: PersonHours }[] {
  const names = shortNames(cards.map(nameOf));
  return cards.map((card, at) => ({ name: names[at] ?? '', hours: card.file ? hoursOf(card.file) : untold }));
}

export const zonesOf = (people: readonly Person[]): string[] => people.flatMap(({ known }) => zoneOf(known) ?? []);

/** What is told anew each minute, of times that were looked for. */
function together(people: Person[], good: GoodTimes, zone: string, now: number): Together {
  const later = good.times.filter(({ at }) => at > now);
  const changes = clockChanges([...zonesOf(people), zone], now, later.at(-1)?.at ?? now);
  const present = openAt(
    people.map(({ known }) => known),
    now,
  );
  return { ...good, people, present, later, changes };
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
  const stepped = createMemo(() => Math.floor(now() / step) * step);
  const reckoned = createMemo(() => {
    const [all, own] = [people(), mine()];
    const hours = all?.map(({ known }) => known);
    return all && hours && own && { people: all, good: goodTimes(hours, own[0]?.known ?? null, stepped()) };
  });
  return createMemo(() => {
    const found = reckoned();
    return found && together(found.people, found.good, myZone(settings()), now());
  });
}
