import { hoursAt } from '@/utils/hours/hours-at';
import type { Card } from '@/utils/people/card';
import { hoursFrom } from '@/utils/people/preferences';
import type { PersonHours } from '@/utils/people/types';
import { mostCards } from './armour';
import { toldBy } from './facts';
import { type OverlapStretch, overlapOf } from './overlap';

export interface CharterRow {
  card: Card;
  /** `HH:MM` on their clock now; null: their zone is not on the card, or not known here. */
  local: string | null;
  /** From UTC in minutes now; null as above. */
  offset: number | null;
  /** Whether they count in the overlap: zone and working hours are on the card. */
  counts: boolean;
}

/** How a team can be reached, on one page. */
export interface Charter {
  /** In the order given, the first twelve. */
  rows: CharterRow[];
  /** Cards beyond twelve. */
  left: number;
  /** Of the span that was asked for; people by the place of their row. */
  overlap: OverlapStretch[];
  /** Where all who count are open; empty where they never are, or where fewer than two count. */
  together: Pick<OverlapStretch, 'from' | 'to'>[];
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** The hours on a card; null where there are none. */
export const hoursOfCard = (card: Card): PersonHours | null => hoursFrom(toldBy(card));

function rowOf(card: Card, now: number): CharterRow {
  const hours = hoursOfCard(card);
  const there = hours && hoursAt(hours, now);
  if (!there) return { card, local: null, offset: null, counts: false };
  const clock = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(there.zone);
  return { card, local: there.local, offset: clock.offsetNanoseconds / 6e10, counts: (hours?.work.length ?? 0) > 0 };
}

/** Neighbours that are as wished are one stretch together. */
export function spansWhere(
  overlap: readonly OverlapStretch[],
  isWished: (stretch: OverlapStretch) => boolean,
): Charter['together'] {
  const spans: Charter['together'] = [];
  for (const { from, to } of overlap.filter(isWished)) {
    const last = spans.at(-1);
    if (last?.to === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}

/** Seven days from midnight UTC of today on. */
function weekFrom(now: number): Pick<OverlapStretch, 'from' | 'to'> {
  const from = Math.floor(now / day) * day;
  return { from, to: from + 7 * day };
}

/** A team's cards side by side, the user's own among them, with the hours that they share. */
export function charterOf(cards: readonly Card[], now: number, { from, to } = weekFrom(now)): Charter {
  const shown = cards.slice(0, mostCards);
  const rows = shown.map((card) => rowOf(card, now));
  const count = rows.filter(({ counts }) => counts).length;
  const overlap = overlapOf(shown.map(hoursOfCard), from, to);
  return {
    rows,
    left: cards.length - shown.length,
    overlap,
    together: count > 1 ? spansWhere(overlap, ({ open }) => open.length === count) : [],
  };
}
