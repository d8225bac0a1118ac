import { beforeAll, describe, expect, it } from 'vitest';
import { makeChance } from '@/tests/long/chance';
import { judgeHours } from '@/tests/long/hours-judged';
import { calendars, judgeTogether } from '@/tests/long/hours-together';
import { type HoursWindow, hoursWindows } from '@/tests/long/hours-windows';

/** A part of `npm run test:long`, which asks more than ten times as many, with all changes of clocks. */
const chance = makeChance(5);

describe('hours against the clock, minute by minute', () => {
  let windows: HoursWindow[] = [];
  beforeAll(() => {
    windows = hoursWindows('one');
  }, 60_000);

  it('agree at 2,000 moments in 19 zones', { timeout: 60_000 }, () => {
    const { wrong, changed, reasons } = judgeHours(chance, windows, 2_000);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(changed).toBeGreaterThan(1_500);
    expect([...reasons.keys()].sort()).toEqual([
      'away',
      'day-off',
      'exception',
      'focus',
      'free-day',
      'holiday',
      'none',
      'out-of-hours',
    ]);
  });
});

describe('good times against every fifth minute of two weeks', () => {
  it('agree for 60 groups', { timeout: 60_000 }, () => {
    const { wrong, two } = judgeTogether(chance, calendars(), 60);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(two).toBeGreaterThan(2);
  });
});
