import { describe, expect, it } from 'vitest';
import type { HoursBlock } from '@/utils/people/types';
import { opensAt, partOfDay } from './opens-at';
import type { KnownHours } from './types';

const weekdays = (start: string, end: string): HoursBlock => ({ days: [1, 2, 3, 4, 5], start, end });
const berlin: KnownHours = {
  zone: 'Europe/Berlin',
  work: [weekdays('09:00', '12:00'), weekdays('13:00', '17:00')],
  focus: [],
};
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe('opensAt', () => {
  it.each([
    ['now, of somebody open', berlin, '2026-11-23T09:30Z', '2026-11-23T09:30Z'],
    ['behind the break', berlin, '2026-11-23T11:30Z', '2026-11-23T12:00Z'],
    ['on Monday, of a weekend', berlin, '2026-11-21T10:00Z', '2026-11-23T08:00Z'],
    [
      'when the focus ends, not when the day begins',
      { ...berlin, focus: [weekdays('09:00', '10:00')] },
      '2026-11-23T07:00Z',
      '2026-11-23T09:00Z',
    ],
    [
      'behind days off and the holiday after them',
      {
        ...berlin,
        away: [{ from: '2026-12-21', to: '2026-12-24' }],
        holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
      },
      '2026-12-21T09:00Z',
      '2026-12-28T08:00Z',
    ],
  ] satisfies [string, KnownHours, string, string][])('is %s', (_, hours, now, expected) => {
    expect(opensAt(hours, at(now))).toBe(at(expected));
  });

  it.each([
    ['no zone', { ...berlin, zone: null }],
    ['no work hours', { ...berlin, work: [] }],
  ])('is nothing where there is %s', (_, hours) => {
    expect(opensAt(hours, at('2026-11-23T09:30Z'))).toBeNull();
  });
});

describe('partOfDay', () => {
  it.each([
    ['before', '2026-11-23T06:00Z'],
    ['between', '2026-11-23T11:30Z'],
    ['after', '2026-11-23T17:00Z'],
    [null, '2026-11-22T10:00Z'],
  ])('is %s at %s', (part, now) => {
    expect(partOfDay(berlin, at(now))).toBe(part);
  });
});
