import type { ContactChannel, HoursBlock, Mark, PreferenceValue, Weekday } from '@/utils/people/types';
import type { LineField, ListField, Reading, Told, Unclear } from './types';

export const preference = (value: PreferenceValue): Told => ({ kind: 'preference', value });
export const channel = (one: ContactChannel): Told => preference({ kind: 'channel', channel: one });
export const avoid = (one: ContactChannel): Told => preference({ kind: 'avoid', channel: one });
export const need = (text: string): Told => preference({ kind: 'need', text });
export const work = (blocks: HoursBlock[]): Told => preference({ kind: 'work-hours', blocks });
export const focus = (blocks: HoursBlock[]): Told => preference({ kind: 'focus-hours', blocks });
export const best = (blocks: HoursBlock[]): Told => preference({ kind: 'best-hours', blocks });
export const daysOff = (days: readonly Weekday[]): Told => preference({ kind: 'days-off', days: [...days] });
export const away = (from: string, to: string, text: string): Told => preference({ kind: 'away', from, to, text });
export const zone = (name: string): Told => preference({ kind: 'time-zone', zone: name });
export const line = (field: LineField, text: string): Told => ({ kind: 'line', field, text });
export const item = (field: ListField, text: string): Told => ({ kind: 'item', field, text });
export const marked = (mark: Mark): Told => ({ kind: 'mark', mark });

export const tells = (...told: Told[]): Reading => ({ told });
export const asks = (about: Unclear, answers: Told[]): Reading => ({ ask: { about, answers } });

/** One answer is told; several are asked; none is nothing. A question has at most four. */
export function tellsOrAsks(about: Unclear, answers: Told[]): Reading | undefined {
  if (answers.length === 0) return undefined;
  return answers.length === 1 ? tells(...answers) : asks(about, answers.slice(0, 4));
}
