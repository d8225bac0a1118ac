import { hoursAt } from '@/utils/hours/hours-at';
import type { HoursReason, KnownHours } from '@/utils/hours/types';
import type { Chance } from './chance';
import { daysOf, foundBy, minute, weekdayOf } from './hours-clock';
import { drawHours } from './hours-drawn';
import type { HoursWindow } from './hours-windows';

export interface Judged {
  cases: number;
  /** Cases in which the end of a state was seen, and not only that it lies beyond what was looked at. */
  changed: number;
  /** How often each reason was given. */
  reasons: Map<string, number>;
  wrong: string[];
}

export function reasonText(why: HoursReason | null): string | null {
  if (!why) return null;
  if (why.kind === 'holiday') return `holiday ${why.name}`;
  return 'until' in why ? `${why.kind} ${why.until}` : why.kind;
}

interface Expected {
  text: string;
  /** Undefined: not before the end of the window. */
  until: number | undefined;
  reason: string | null;
}

function expectedAt(hours: KnownHours, { from, shown }: HoursWindow, now: number): Expected {
  const told = daysOf(hours);
  const at = Math.floor((now - from) / minute);
  const find = (index: number) => foundBy(told, shown[index] ?? { date: '', time: '' });
  const { state, why } = find(at);
  let change = at + 1;
  while (change < shown.length && find(change).state === state) change += 1;
  const { date, time } = shown[at] ?? { date: '', time: '' };
  const text = [date, weekdayOf(date), time, state, why].join(' ');
  return { text, until: change < shown.length ? from + change * minute : undefined, reason: why };
}

function judgeOne(hours: KnownHours, window: HoursWindow, now: number): Expected & { wrong?: string } {
  const expected = expectedAt(hours, window, now);
  const found = hoursAt(hours, now);
  const text = found && [found.date, found.weekday, found.local, found.state, reasonText(found.why)].join(' ');
  const until = found?.until ?? Number.POSITIVE_INFINITY;
  const end = window.from + window.shown.length * minute;
  const isRight = text === expected.text && (expected.until === undefined ? until >= end : until === expected.until);
  if (isRight) return expected;
  const told = `${expected.text}, until ${expected.until}`;
  return { ...expected, wrong: `${JSON.stringify(hours)} at ${now}: ${told}; found ${text}, until ${found?.until}` };
}

/** Many moments of many people, one window after the other. */
export function judgeHours(chance: Chance, windows: readonly HoursWindow[], cases: number): Judged {
  const judged: Judged = { cases, changed: 0, reasons: new Map(), wrong: [] };
  for (let index = 0; index < cases; index += 1) {
    const window = windows[index % windows.length] ?? chance.pick(windows);
    const hours = drawHours(chance, window.zone, window.dates);
    const now = window.from + chance.below(8 * 24 * 60 * 60) * 1000;
    const { until, reason, wrong } = judgeOne(hours, window, now);
    if (until !== undefined) judged.changed += 1;
    const kind = reason?.split(' ')[0] ?? 'none';
    judged.reasons.set(kind, (judged.reasons.get(kind) ?? 0) + 1);
    if (wrong) judged.wrong.push(wrong);
  }
  return judged;
}
