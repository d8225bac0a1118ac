import { describe, expect, it } from 'vitest';
import { formatClock, formatTime } from './format-time';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const now = at('2026-11-20T11:00Z');

describe('a moment in words', () => {
  it.each([
    ['2026-11-20T13:10Z', 'en-GB', 'today 14:10'],
    ['2026-11-20T23:30Z', 'en-GB', 'tomorrow 00:30'],
    ['2026-11-21T08:00Z', 'en-US', 'tomorrow 09:00'],
    ['2026-11-23T08:00Z', 'en-GB', 'Mon 09:00'],
    ['2026-11-26T08:00Z', 'en-GB', 'Thu 09:00'],
    ['2026-11-27T08:00Z', 'en-GB', '27 Nov 09:00'],
    ['2026-11-19T08:00Z', 'en-GB', 'yesterday 09:00'],
    ['2026-11-16T08:00Z', 'en-GB', '16 Nov 09:00'],
    ['2027-11-16T08:00Z', 'en-GB', '16 Nov 2027 09:00'],
    ['2026-11-21T08:00Z', 'de', 'morgen 09:00'],
    ['2026-11-23T08:00Z', 'de', 'Mo 09:00'],
    ['2026-11-20T08:00Z', 'es', 'hoy 09:00'],
  ])('%s in %s: %s', (moment, locale, words) => {
    expect(formatTime(at(moment), now, 'Europe/Berlin', locale)).toBe(words);
  });

  it('goes by the day of the zone it is told for', () => {
    expect(formatTime(at('2026-11-20T10:30Z'), now, 'Pacific/Auckland', 'en')).toBe('yesterday 23:30');
    expect(formatClock(now, 'Asia/Kathmandu', 'en')).toBe('16:45');
    expect(formatClock(at('2026-11-20T00:00Z'), 'UTC', 'en-US')).toBe('00:00');
  });

  it('counts days by the calendar on the day that clocks change', () => {
    expect(formatTime(at('2026-03-29T21:30Z'), at('2026-03-28T23:30Z'), 'Europe/Berlin', 'en')).toBe('today 23:30');
    expect(formatTime(at('2026-03-29T22:30Z'), at('2026-03-28T23:30Z'), 'Europe/Berlin', 'en')).toBe('tomorrow 00:30');
  });
});
