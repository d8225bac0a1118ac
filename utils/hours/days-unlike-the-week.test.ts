import { describe, expect, it } from 'vitest';
import type { HoursBlock } from '@/utils/people/types';
import { ana, at, block, feast, nights, untold } from './fake-hours';
import { hoursAt } from './hours-at';
import type { HoursReason, HoursState, KnownHours } from './types';

const offOn = (from: string, to = from) => [{ from, to }];
const other = (from: string, to: string, ...blocks: HoursBlock[]) => ({ from, to, blocks });

type Row = [
  what: string,
  hours: KnownHours,
  now: string,
  state: HoursState | null,
  why: HoursReason | null,
  until: string | null,
];

const rows: Row[] = [
  ['at night', ana, '2026-11-23T20:00Z', 'off', { kind: 'out-of-hours' }, '2026-11-24T09:00Z'],
  ['in focus', ana, '2026-11-23T09:30Z', 'focus', { kind: 'focus' }, '2026-11-23T11:00Z'],
  ['open', ana, '2026-11-23T12:00Z', 'open', null, '2026-11-23T17:00Z'],
  ['at the weekend', ana, '2026-11-22T12:00Z', 'off', { kind: 'free-day' }, '2026-11-23T09:00Z'],
  [
    'on a day off, from its first minute and without focus',
    { ...ana, away: offOn('2026-11-25', '2026-12-08') },
    '2026-11-25T09:30Z',
    'off',
    { kind: 'away', until: '2026-12-08' },
    '2026-12-09T09:00Z',
  ],
  [
    'away for longer than a month',
    { ...ana, away: offOn('2026-11-23', '2027-03-31') },
    '2026-11-24T12:00Z',
    'off',
    { kind: 'away', until: '2027-03-31' },
    '2027-04-01T09:00Z',
  ],
  [
    'away twice, one right behind the other',
    { ...ana, away: [...offOn('2026-11-25', '2026-11-30'), ...offOn('2026-11-23', '2026-11-24')] },
    '2026-11-23T12:00Z',
    'off',
    { kind: 'away', until: '2026-11-30' },
    '2026-12-01T09:00Z',
  ],
  [
    'on a public holiday',
    { ...ana, holidays: [feast] },
    '2026-11-25T12:00Z',
    'off',
    { kind: 'holiday', name: 'Feast of Lanterns' },
    '2026-11-26T09:00Z',
  ],
  [
    'on a public holiday for which other hours were told',
    { ...ana, holidays: [feast], exceptions: [other('2026-11-25', '2026-11-25', block('09:00', '12:00'))] },
    '2026-11-25T11:30Z',
    'open',
    { kind: 'exception', until: '2026-11-25' },
    '2026-11-25T12:00Z',
  ],
  [
    'on a public holiday in a while of other hours',
    { ...ana, holidays: [feast], exceptions: [other('2026-11-20', '2026-11-30', block('09:00', '12:00'))] },
    '2026-11-25T10:00Z',
    'off',
    { kind: 'holiday', name: 'Feast of Lanterns' },
    '2026-11-26T09:00Z',
  ],
  [
    'away over a public holiday',
    { ...ana, holidays: [feast], away: offOn('2026-11-24', '2026-11-25') },
    '2026-11-25T12:00Z',
    'off',
    { kind: 'away', until: '2026-11-25' },
    '2026-11-26T09:00Z',
  ],
  [
    'open until the evening before a day off',
    { ...ana, away: offOn('2026-11-24') },
    '2026-11-23T12:00Z',
    'open',
    null,
    '2026-11-23T17:00Z',
  ],
  [
    'in the night shift that runs into a day off',
    { ...nights, away: offOn('2026-11-24') },
    '2026-11-24T05:00Z',
    'open',
    null,
    '2026-11-24T06:00Z',
  ],
  [
    'in the evening of a day off, on which no night shift begins',
    { ...nights, away: offOn('2026-11-24') },
    '2026-11-24T23:00Z',
    'off',
    { kind: 'away', until: '2026-11-24' },
    '2026-11-25T22:00Z',
  ],
  [
    'in the other hours of a day',
    { ...ana, exceptions: [other('2026-11-25', '2026-11-25', block('18:00', '20:00'))] },
    '2026-11-25T19:00Z',
    'open',
    { kind: 'exception', until: '2026-11-25' },
    '2026-11-25T20:00Z',
  ],
  [
    'outside the other hours, though within the usual ones and their focus',
    { ...ana, exceptions: [other('2026-11-25', '2026-11-25', block('18:00', '20:00'))] },
    '2026-11-25T10:00Z',
    'off',
    { kind: 'exception', until: '2026-11-25' },
    '2026-11-25T18:00Z',
  ],
  [
    'in the focus that other hours leave',
    { ...ana, exceptions: [other('2026-11-23', '2026-11-27', block('10:00', '12:00'))] },
    '2026-11-25T10:30Z',
    'focus',
    { kind: 'focus' },
    '2026-11-25T11:00Z',
  ],
  [
    'on a day without hours',
    { ...ana, exceptions: [other('2026-11-25', '2026-11-26')] },
    '2026-11-25T10:30Z',
    'off',
    { kind: 'exception', until: '2026-11-26' },
    '2026-11-27T09:00Z',
  ],
  [
    'on one day within a week of other hours, said of that day alone',
    {
      ...ana,
      exceptions: [other('2026-11-25', '2026-11-25'), other('2026-11-23', '2026-11-27', block('06:00', '20:00'))],
    },
    '2026-11-25T12:00Z',
    'off',
    { kind: 'exception', until: '2026-11-25' },
    '2026-11-26T06:00Z',
  ],
  [
    'in the usual night shift that runs into a day of other hours',
    { ...nights, exceptions: [other('2026-11-24', '2026-11-24', block('12:00', '14:00'))] },
    '2026-11-24T05:00Z',
    'open',
    null,
    '2026-11-24T06:00Z',
  ],
  [
    'in a night shift of other hours that runs into a usual day',
    { ...ana, exceptions: [other('2026-11-23', '2026-11-23', block('20:00', '02:00'))] },
    '2026-11-24T01:00Z',
    'open',
    { kind: 'exception', until: '2026-11-23' },
    '2026-11-24T02:00Z',
  ],
  [
    'off where only days off are known',
    { ...untold, away: offOn('2026-11-23') },
    '2026-11-23T12:00Z',
    'off',
    { kind: 'away', until: '2026-11-23' },
    '2026-11-24T00:00Z',
  ],
  [
    'nothing before them',
    { ...untold, away: offOn('2027-01-04') },
    '2026-11-23T12:00Z',
    null,
    null,
    '2027-01-04T00:00Z',
  ],
  [
    'away without end, as far as a year goes',
    { ...ana, away: offOn('2026-11-01', '9999-12-31') },
    '2026-11-23T12:00Z',
    'off',
    { kind: 'away', until: '9999-12-31' },
    null,
  ],
];

describe('days unlike the week', () => {
  it.each(rows)('%s', (_, hours, now, state, why, until) => {
    expect(hoursAt(hours, at(now))).toMatchObject({ state, why, until: until && at(until) });
  });

  it('are days of their own zone', () => {
    const away = offOn('2026-11-25');
    const there = (zone: string, now: string) => hoursAt({ ...ana, zone, focus: [], away }, at(now))?.why?.kind;
    expect(there('Pacific/Kiritimati', '2026-11-24T09:59Z')).toBe('out-of-hours');
    expect(there('Pacific/Kiritimati', '2026-11-24T10:00Z')).toBe('away');
    expect(there('Pacific/Kiritimati', '2026-11-25T10:00Z')).toBe('out-of-hours');
    expect(there('Pacific/Pago_Pago', '2026-11-25T10:59Z')).toBe('out-of-hours');
    expect(there('Pacific/Pago_Pago', '2026-11-25T11:00Z')).toBe('away');
  });

  it('bear dates that no calendar has, as a file may hold them', () => {
    const odd = [
      ...offOn('2026-11-20', '2026-11-31'),
      ...offOn('2026-12-01', '2026-12-02'),
      ...offOn('2026-12-09', '2026-12-01'),
    ];
    expect(hoursAt({ ...ana, away: odd }, at('2026-11-30T12:00Z'))?.why).toEqual({ kind: 'away', until: '2026-12-02' });
    const exceptions = [other('2026-02-01', '2026-11-31'), other('2026-11-30', '2026-11-30', block('09:00', '10:00'))];
    expect(hoursAt({ ...ana, exceptions }, at('2026-11-30T12:00Z'))?.state).toBe('off');
  });
});
