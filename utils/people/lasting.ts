import { aYearBefore } from './still-true';
import type { Mark, Note } from './types';

/** The last day itself still counts. */
export const isOver = (until: string | undefined, today: string): boolean => until !== undefined && until < today;

export const standingMarks = (marks: readonly Mark[] | undefined, today: string): Mark[] =>
  (marks ?? []).filter(({ until }) => !isOver(until, today));

export const standingNotes = <N extends Pick<Note, 'until'>>(notes: readonly N[], today: string): N[] =>
  notes.filter(({ until }) => !isOver(until, today));

/** Written or kept a year ago or longer, and with no day of its own on which it ends: the user is asked about it. */
export const comesUp = ({ until, kept = '', updated }: Note, today: string): boolean =>
  until === undefined && updated.slice(0, 10) <= aYearBefore(today) && kept <= aYearBefore(today);

/** A note that may fade is still there for a while, so that nobody is surprised. */
export const fadeDay = (today: string): string => Temporal.PlainDate.from(today).add({ days: 30 }).toString();

/** The Friday of this week; on one and after it the next. */
export function nextFriday(today: string): string {
  const day = Temporal.PlainDate.from(today);
  return day.add({ days: ((11 - day.dayOfWeek) % 7) + 1 }).toString();
}

/** The last day of work of the week that comes. */
export function endOfNextWeek(today: string): string {
  const day = Temporal.PlainDate.from(today);
  return day.add({ days: 12 - day.dayOfWeek }).toString();
}
