import { hoursFrom } from '@/utils/people/preferences';
import type { PersonHours, PreferenceValue } from '@/utils/people/types';
import type { Told } from './hours-draft';

/** The user's own hours as the editor takes those of somebody. */
export function toldOf(hours: PersonHours, today: string): Told[] {
  const { zone, work, focus, best = [], daysOff = [], exceptions = [], away = [], region } = hours;
  const blocks = { 'work-hours': work, 'focus-hours': focus, 'best-hours': best };
  const values: PreferenceValue[] = [
    ...(zone === null ? [] : [{ kind: 'time-zone', zone } as const]),
    ...(['work-hours', 'focus-hours', 'best-hours'] as const).flatMap((kind) =>
      blocks[kind].length > 0 ? [{ kind, blocks: blocks[kind] }] : [],
    ),
    ...(daysOff.length > 0 ? [{ kind: 'days-off', days: daysOff } as const] : []),
    ...exceptions.map((exception): PreferenceValue => ({ kind: 'hours-exception', ...exception })),
    ...away.map((span): PreferenceValue => ({ kind: 'away', text: '', ...span })),
    ...(region === undefined ? [] : [{ kind: 'holidays', region } as const]),
  ];
  return values.map((value) => ({ value, source: 'told', date: today }));
}

/** Null where no more than a zone is told: that is no hours to look for a time in. */
export function hoursIn(told: readonly Told[]): PersonHours | null {
  const isMore = told.some(({ value }) => value.kind !== 'time-zone');
  return isMore ? hoursFrom(told) : null;
}
