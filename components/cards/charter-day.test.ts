import { describe, expect, it, vi } from 'vitest';
import { cardWith, minuteOf } from '@/tests/unit/cards/cards';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { charterDay, firstOpenDay, rowText, spanOfDay, spansText, togetherText } from './charter-day';
import type { CharterPerson } from './charter-people';
import { marksOf } from './charter-strip';

vi.mock('@/utils/platform/say', () => ({ say: (key: string, ...args: string[]) => [key, ...args].join(' ') }));

const week: Weekday[] = [1, 2, 3, 4, 5];
/** A Friday. */
const now = Date.parse('2026-11-20T09:00:00Z');

function person(name: string, zone: string, start: string, end: string, focus?: HoursBlock[]): CharterPerson {
  const card = cardWith({ name, zone, work: [{ days: week, start, end }], ...(focus ? { focus } : {}) });
  return { id: name, name, card, from: 'card' };
}
const mira = person('Mira', 'Europe/Lisbon', '09:00', '17:00');
const jo = person('Jo', 'America/New_York', '08:00', '16:00');

describe('a day of the team page', () => {
  it.each([
    ['Europe/Berlin', '2026-11-19T23:00', '2026-11-20T23:00'],
    ['America/Los_Angeles', '2026-11-20T08:00', '2026-11-21T08:00'],
    ['Asia/Kolkata', '2026-11-19T18:30', '2026-11-20T18:30'],
  ])('runs from midnight to midnight in %s', (zone, from, to) => {
    const span = spanOfDay(now, zone, 0);
    expect([minuteOf(span.from), minuteOf(span.to)]).toEqual([from, to]);
  });

  it('has 25 hours where the clocks go back', () => {
    const { from, to } = spanOfDay(Date.parse('2026-10-24T12:00:00Z'), 'Europe/Berlin', 1);
    expect((to - from) / 3_600_000).toBe(25);
    expect(marksOf({ from, to }, 'Europe/Berlin', 6)).toHaveLength(5);
  });

  it('tells when all are open, by the clock of whoever looks', () => {
    const day = charterDay([mira, jo], now, spanOfDay(now, 'Europe/Berlin', 0));
    expect(togetherText(day, 'Europe/Berlin', 'en')).toBe('cardUi.charter.together 14:00–18:00');
    expect(day.rows.map(({ open }) => spansText(open, 'Europe/Berlin', 'en'))).toEqual(['10:00–18:00', '14:00–22:00']);
  });

  it.each([
    ['nobody told hours', [{ ...mira, card: cardWith({ name: 'Mira' }) }], 'cardUi.charter.togetherFew'],
    ['one alone did', [mira], 'cardUi.charter.togetherFew'],
    ['they never meet', [mira, person('Kit', 'Australia/Sydney', '09:00', '12:00')], 'cardUi.charter.togetherNone'],
  ])('says so where %s', (_, people, words) => {
    expect(togetherText(charterDay(people, now, spanOfDay(now, 'UTC', 0)), 'UTC', 'en')).toBe(words);
  });

  it('tells of each when they are open and in focus, and what is not known', () => {
    const busy = person('Ana', 'UTC', '09:00', '12:00', [{ days: week, start: '09:00', end: '10:00' }]);
    const unknown = { ...mira, card: cardWith({ name: 'Mira' }) };
    const texts = (at: number) =>
      charterDay([busy, unknown], at, spanOfDay(at, 'UTC', 0)).rows.map((row) => rowText(row, 'UTC', 'en'));
    expect(texts(now)).toEqual([
      'cardUi.charter.openAt 10:00–12:00, cardUi.charter.focusAt 09:00–10:00',
      'cardUi.charter.unknownHours',
    ]);
    expect(texts(now + 24 * 3_600_000)[0]).toBe('cardUi.charter.notThatDay');
  });

  it('begins with a day on which somebody is open', () => {
    const saturday = now + 24 * 3_600_000;
    expect(firstOpenDay([mira], now, 'UTC')).toBe(0);
    expect(firstOpenDay([mira], saturday, 'UTC')).toBe(2);
    expect(firstOpenDay([], saturday, 'UTC')).toBe(0);
  });
});
