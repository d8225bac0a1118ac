import { describe, expect, it } from 'vitest';
import { ana, at, block, feast, nights, untold } from './fake-hours';
import { goodTimes } from './good-times';
import { hoursAt } from './hours-at';
import { opensAt } from './opens-at';
import type { HoursReason, HoursState, KnownHours } from './types';

const short = (from: string, to: string) => [{ from, to, blocks: [block('09:00', '12:00')] }];

type Row = [
  what: string,
  hours: KnownHours,
  now: string,
  state: HoursState | null,
  why: HoursReason['kind'] | null,
  until: string | null,
];

const rows: Row[] = [
  ['without its focus', { ...ana, daysOff: [3] }, '2026-11-25T09:30Z', 'off', 'day-off', '2026-11-26T09:00Z'],
  ['and the weekend', { ...ana, daysOff: [5] }, '2026-11-26T20:00Z', 'off', 'out-of-hours', '2026-11-30T09:00Z'],
  [
    'into which a night shift runs',
    { ...nights, daysOff: [2] },
    '2026-11-24T05:00Z',
    'open',
    null,
    '2026-11-24T06:00Z',
  ],
  [
    'for which hours were told',
    { ...ana, daysOff: [3], exceptions: short('2026-11-25', '2026-11-25') },
    '2026-11-25T11:30Z',
    'open',
    'exception',
    '2026-11-25T12:00Z',
  ],
  [
    'in a while of other hours',
    { ...ana, daysOff: [3], exceptions: short('2026-11-20', '2026-11-30') },
    '2026-11-25T10:00Z',
    'off',
    'day-off',
    '2026-11-26T09:00Z',
  ],
  [
    'that is a holiday too',
    { ...ana, daysOff: [3], holidays: [feast] },
    '2026-11-25T12:00Z',
    'off',
    'holiday',
    '2026-11-26T09:00Z',
  ],
  [
    'within time away',
    { ...ana, daysOff: [3], away: [{ from: '2026-11-24', to: '2026-11-25' }] },
    '2026-11-25T12:00Z',
    'off',
    'away',
    '2026-11-26T09:00Z',
  ],
  [
    'where nothing else is known',
    { ...untold, daysOff: [5] },
    '2026-11-27T12:00Z',
    'off',
    'day-off',
    '2026-11-28T00:00Z',
  ],
  [
    'that comes, with nothing known before it',
    { ...untold, daysOff: [5] },
    '2026-11-26T12:00Z',
    null,
    null,
    '2026-11-27T00:00Z',
  ],
  ['each day', { ...ana, daysOff: [1, 2, 3, 4, 5, 6, 7] }, '2026-11-25T12:00Z', 'off', 'day-off', null],
];

describe('a day that is off every week', () => {
  it.each(rows)('%s', (_, hours, now, state, why, until) => {
    const there = hoursAt(hours, at(now));
    expect([there?.state, there?.why?.kind ?? null, there?.until]).toEqual([state, why, until && at(until)]);
  });

  it('is passed over by the next opening', () => {
    expect(opensAt({ ...ana, daysOff: [4] }, at('2026-11-25T18:00Z'))).toBe(at('2026-11-27T11:00Z'));
    expect(opensAt({ ...untold, daysOff: [4] }, at('2026-11-25T18:00Z'))).toBeNull();
  });

  it('is no day for a good time, though nobody told the hours', () => {
    const { times, assumed } = goodTimes([{ ...untold, daysOff: [3, 4] }], null, at('2026-11-25T08:00Z'));
    expect(times.map((time) => time.at)).toEqual([at('2026-11-27T09:00Z')]);
    expect(assumed).toEqual([0]);
  });
});
