import { describe, expect, it } from 'vitest';
import { at, cardWith, minuteOf, now } from '@/tests/unit/cards/cards';
import type { CardParts } from '@/utils/people/card';
import type { Weekday } from '@/utils/people/types';
import { charterOf } from './charter';

const week: Weekday[] = [1, 2, 3, 4, 5];
const works = (zone: string, start: string, end: string, more: CardParts = {}) =>
  cardWith({ zone, work: [{ days: week, start, end }], ...more });

const spans = (stretches: readonly { from: number; to: number }[]) =>
  stretches.map(({ from, to }) => `${minuteOf(from)} ${minuteOf(to)}`);

describe('charterOf', () => {
  it('finds the hours that a team shares, in UTC, day by day', () => {
    const charter = charterOf(
      [works('Europe/Berlin', '09:00', '17:00'), works('America/New_York', '08:00', '16:00')],
      now,
    );
    // The 20th of November 2026 is a Friday.
    expect(spans(charter.together)).toEqual([
      '2026-11-20T13:00 2026-11-20T16:00',
      '2026-11-23T13:00 2026-11-23T16:00',
      '2026-11-24T13:00 2026-11-24T16:00',
      '2026-11-25T13:00 2026-11-25T16:00',
      '2026-11-26T13:00 2026-11-26T16:00',
    ]);
    expect(charter.overlap.slice(0, 3).map(({ open }) => open)).toEqual([[0], [0, 1], [1]]);
    expect(charter.rows.map(({ local, offset, counts }) => [local, offset, counts])).toEqual([
      ['10:00', 60, true],
      ['04:00', -300, true],
    ]);
  });

  it('shares no hour in which somebody is in focus', () => {
    const focus = [{ days: week, start: '10:00', end: '11:00' }];
    const charter = charterOf(
      [works('Europe/Berlin', '09:00', '12:00', { focus }), works('Europe/Paris', '09:00', '12:00')],
      now,
    );
    expect(spans(charter.together).slice(0, 2)).toEqual([
      '2026-11-20T08:00 2026-11-20T09:00',
      '2026-11-20T10:00 2026-11-20T11:00',
    ]);
    expect(charter.overlap[1]).toMatchObject({ open: [1], focus: [0] });
  });

  it('follows the clocks when they change within the week', () => {
    const change = at('2026-10-23T12:00:00Z');
    const charter = charterOf(
      [works('Europe/Berlin', '09:00', '12:00'), works('Asia/Kolkata', '12:30', '16:30')],
      change,
    );
    // Berlin goes back an hour on the 25th.
    expect(spans(charter.together).slice(0, 2)).toEqual([
      '2026-10-23T07:00 2026-10-23T10:00',
      '2026-10-26T08:00 2026-10-26T11:00',
    ]);
  });

  it('has no edge where nobody opens or leaves', () => {
    const best = [{ days: week, start: '10:00', end: '11:00' }];
    const { overlap } = charterOf([works('UTC', '09:00', '17:00', { best }), works('UTC', '09:00', '17:00')], now);
    expect(spans(overlap)[0]).toBe('2026-11-20T09:00 2026-11-20T17:00');
  });

  it('joins a night that runs over midnight', () => {
    const night = works('UTC', '22:00', '06:00');
    expect(spans(charterOf([night, night], now).together)[1]).toBe('2026-11-20T22:00 2026-11-21T06:00');
  });

  it('counts nobody of whom zone or hours are not known', () => {
    const silent = [
      cardWith({ name: 'Mira Sol' }),
      cardWith({ zone: 'Asia/Tokyo' }),
      works('Mars/Olympus', '09:00', '17:00'),
    ];
    const charter = charterOf([...silent, works('UTC', '09:00', '10:00'), works('UTC', '09:30', '11:00')], now);
    expect(charter.rows.map(({ counts }) => counts)).toEqual([false, false, false, true, true]);
    expect(charter.rows.map(({ local }) => local)).toEqual([null, '18:00', null, '09:00', '09:00']);
    expect(spans(charter.together)[0]).toBe('2026-11-20T09:30 2026-11-20T10:00');
  });

  it.each([
    ['nobody', []],
    ['one alone', [works('UTC', '09:00', '10:00')]],
    ['people who never meet', [works('UTC', '09:00', '10:00'), works('UTC', '10:00', '11:00')]],
  ])('finds no shared hours for %s', (_who, cards) => {
    expect(charterOf(cards, now).together).toEqual([]);
  });

  it('shows twelve cards and says how many are left', () => {
    const charter = charterOf(
      Array.from({ length: 15 }, () => works('UTC', '09:00', '10:00')),
      now,
    );
    expect([charter.rows.length, charter.left]).toEqual([12, 3]);
    expect(charter.overlap[0]?.open).toHaveLength(12);
  });

  it('agrees with looking at each quarter of an hour', () => {
    const cards = [
      works('Asia/Kolkata', '10:00', '19:00'),
      works('Europe/London', '22:00', '13:00', { focus: [{ days: [2, 4], start: '06:00', end: '07:30' }] }),
      works('Australia/Lord_Howe', '15:15', '02:45'),
    ];
    const { overlap } = charterOf(cards, now);
    const begin = at('2026-11-20T00:00:00Z');
    const isIn = (card: (typeof cards)[number], moment: number, part: 'work' | 'focus') => {
      const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(card.zone ?? 'UTC');
      const clock = there.toPlainTime().toString({ smallestUnit: 'minute' });
      return (card[part] ?? []).some(({ days, start, end }) => {
        const today = days.includes(there.dayOfWeek as Weekday);
        const before = days.includes(there.subtract({ days: 1 }).dayOfWeek as Weekday);
        return start < end
          ? today && clock >= start && clock < end
          : (today && clock >= start) || (before && clock < end);
      });
    };
    for (let moment = begin; moment < begin + 7 * 86_400_000; moment += 15 * 60_000) {
      const inFocus = cards.flatMap((card, place) => (isIn(card, moment, 'focus') ? [place] : []));
      const open = cards.flatMap((card, place) =>
        isIn(card, moment, 'work') && !inFocus.includes(place) ? [place] : [],
      );
      const found = overlap.find(({ from, to }) => from <= moment && moment < to);
      expect([minuteOf(moment), found?.open ?? [], found?.focus ?? []]).toEqual([minuteOf(moment), open, inFocus]);
    }
  });
});
