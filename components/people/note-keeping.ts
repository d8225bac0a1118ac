import type { Note } from '@/utils/people/types';

/** How long a note stays, as the form offers it. */
export const lastings = ['stays', 'week', 'month', 'quarter', 'until'] as const;

/** For whom a note is and how long it stays, while it is written. */
export interface Keeping {
  mayShow: 'mine' | 'show';
  lasts: (typeof lastings)[number];
  /** ISO date, or empty. */
  day: string;
}

export const keepingOf = (note: Pick<Note, 'mayShow' | 'until'> | undefined): Keeping => ({
  mayShow: note?.mayShow ? 'show' : 'mine',
  lasts: note?.until === undefined ? 'stays' : 'until',
  day: note?.until ?? '',
});

const spans = { week: { days: 7 }, month: { months: 1 }, quarter: { months: 3 } } as const;

/** Its last day; empty where it stays. */
export function untilOf({ lasts, day }: Keeping, today: string): string {
  if (lasts === 'stays') return '';
  if (lasts === 'until') return day;
  return Temporal.PlainDate.from(today).add(spans[lasts]).toString();
}

/** As a call takes it; a new note that stays says nothing of it. */
export const aboutOf = (keeping: Keeping, today: string): { mayShow: boolean; until: string } => ({
  mayShow: keeping.mayShow === 'show',
  until: untilOf(keeping, today),
});
