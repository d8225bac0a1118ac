import { describe, expect, it } from 'vitest';
import { comesUp, endOfNextWeek, fadeDay, isOver, nextFriday, standingMarks, standingNotes } from './lasting';
import type { Note } from './types';

/** A Sunday. */
const today = '2026-11-22';

describe('what lasts for a while', () => {
  it.each<[string, string | undefined, boolean]>([
    ['stays without a day', undefined, false],
    ['stays on its last day', today, false],
    ['is over on the next', '2026-11-21', true],
    ['stays before it', '2026-11-23', false],
  ])('%s', (_, until, over) => {
    expect(isOver(until, today)).toBe(over);
    expect(standingNotes([until === undefined ? {} : { until }], today)).toHaveLength(over ? 0 : 1);
  });

  it('leaves marks that stand', () => {
    const marks = [
      { text: 'swamped', until: '2026-11-27' },
      { text: 'new here', until: '2026-11-20' },
    ];
    expect(standingMarks(marks, today)).toEqual([marks[0]]);
    expect(standingMarks(undefined, today)).toEqual([]);
  });

  it.each([
    ['2026-11-22', '2026-11-27', '2026-11-27'],
    ['2026-11-23', '2026-11-27', '2026-12-04'],
    ['2026-11-26', '2026-11-27', '2026-12-04'],
    ['2026-11-27', '2026-12-04', '2026-12-04'],
    ['2026-11-28', '2026-12-04', '2026-12-04'],
  ])('on %s Friday is %s and the end of next week %s', (day, friday, next) => {
    expect([nextFriday(day), endOfNextWeek(day)]).toEqual([friday, next]);
  });

  it('gives a note thirty days to fade', () => {
    expect(fadeDay('2026-12-15')).toBe('2027-01-14');
  });
});

describe('the yearly round', () => {
  const note = (change: Partial<Note>): Note => ({
    id: 'n1',
    person: 'p1',
    text: 'Moves house',
    created: '2023-01-01T08:00:00.000Z',
    updated: '2023-01-01T08:00:00.000Z',
    ...change,
  });
  it.each<[string, Partial<Note>, boolean]>([
    ['asks about an old note', {}, true],
    ['asks after a year to the day', { updated: '2025-11-22T23:00:00.000Z' }, true],
    ['leaves a younger one', { updated: '2025-11-23T01:00:00.000Z' }, false],
    ['leaves one kept within the year', { kept: '2026-01-01' }, false],
    ['asks again a year after it was kept', { kept: '2025-11-22' }, true],
    ['leaves one that ends by itself', { until: '2026-12-01' }, false],
  ])('%s', (_, change, expected) => {
    expect(comesUp(note(change), today)).toBe(expected);
  });
});
