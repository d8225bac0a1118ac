import { type Charter, charterOf, spansWhere } from '@/utils/cards/charter';
import { formatClock } from '@/utils/hours/format-time';
import { say } from '@/utils/platform/say';
import type { CharterPerson } from './charter-people';

export type Span = Charter['together'][number];

export interface CharterDay extends Span {
  /** Everybody's hours of this day, by the clock of whoever looks. */
  rows: { person: CharterPerson; local: string | null; open: Span[]; focus: Span[] }[];
  together: Span[];
  /** How many people told hours and zone. */
  count: number;
}

/** `day` days from today on, from midnight to midnight of that zone: 23 or 25 hours where its clocks change. */
export function spanOfDay(now: number, zone: string, day: number): Span {
  const start = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().add({ days: day });
  return { from: start.epochMilliseconds, to: start.add({ days: 1 }).epochMilliseconds };
}

export function charterDay(people: readonly CharterPerson[], now: number, span: Span): CharterDay {
  const charter = charterOf(
    people.map(({ card }) => card),
    now,
    span,
  );
  const rows = charter.rows.flatMap(({ local }, at) => {
    const person = people[at];
    const open = spansWhere(charter.overlap, (stretch) => stretch.open.includes(at));
    const focus = spansWhere(charter.overlap, (stretch) => stretch.focus.includes(at));
    return person ? [{ person, local, open, focus }] : [];
  });
  return { ...span, rows, together: charter.together, count: charter.rows.filter(({ counts }) => counts).length };
}

export const daysShown = [0, 1, 2, 3, 4, 5, 6];

/** On a Sunday a page of free days would say little. */
export const firstOpenDay = (people: readonly CharterPerson[], now: number, zone: string): number =>
  daysShown.find((day) => {
    const { rows } = charterDay(people, now, spanOfDay(now, zone, day));
    return rows.some(({ open }) => open.length > 0);
  }) ?? 0;

/** "10:00–18:00, 20:00–22:00". */
export function spansText(spans: readonly Span[], zone: string, language: string): string {
  const clock = (at: number) => formatClock(at, zone, language);
  return spans.map(({ from, to }) => `${clock(from)}\u2013${clock(to)}`).join(', ');
}

/** What a strip shows, in words. */
export function rowText({ local, open, focus }: CharterDay['rows'][number], zone: string, language: string): string {
  if (local === null) return say('cardUi.charter.unknownHours');
  if (open.length + focus.length === 0) return say('cardUi.charter.notThatDay');
  const told = [
    open.length > 0 ? say('cardUi.charter.openAt', spansText(open, zone, language)) : '',
    focus.length > 0 ? say('cardUi.charter.focusAt', spansText(focus, zone, language)) : '',
  ];
  return told.filter(Boolean).join(', ');
}

/** When all are open, or why that is not told. */
export function togetherText({ together, count }: CharterDay, zone: string, language: string): string {
  if (count < 2) return say('cardUi.charter.togetherFew');
  if (together.length === 0) return say('cardUi.charter.togetherNone');
  return say('cardUi.charter.together', spansText(together, zone, language));
}
