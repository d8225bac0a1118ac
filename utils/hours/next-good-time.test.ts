import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import type { HoursBlock, PersonHours, Weekday } from '@/utils/people/types';
import { nextGoodTime, openAt } from './next-good-time';

const workdays: Weekday[] = [1, 2, 3, 4, 5];
const block = (start: string, end: string, days: Weekday[] = workdays): HoursBlock => ({ days, start, end });
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const fakeHours = (
  zone: string | null,
  work: HoursBlock[] = [block('09:00', '17:00')],
  focus: HoursBlock[] = [],
): PersonHours => ({ zone, work, focus });

const ana = fakeHours('Europe/Berlin');
const kenji = fakeHours('Asia/Tokyo');
const sam = fakeHours('America/New_York');
const me = fakeHours('Europe/Berlin', [block('08:00', '18:00')]);
/** Friday, 12:02 in Berlin. */
const now = at('2026-11-20T11:02Z');

const cases: [
  what: string,
  people: PersonHours[],
  mine: PersonHours | null,
  expected: [string, number, number] | null,
][] = [
  ['now, on the next five minutes, for one who is open', [ana], null, ['2026-11-20T11:05Z', 1, 1]],
  ['after the weekend for one who is off', [kenji], null, ['2026-11-23T00:00Z', 1, 1]],
  ['within my own hours too', [kenji], me, ['2026-11-23T07:00Z', 1, 1]],
  ['when two are open', [ana, sam], null, ['2026-11-20T14:00Z', 2, 2]],
  ['after focus', [fakeHours('Europe/Berlin', ana.work, [block('10:00', '14:00')])], null, ['2026-11-20T13:00Z', 1, 1]],
  ['when most are open, where all never are', [ana, ana, sam, kenji], null, ['2026-11-20T14:00Z', 3, 4]],
  [
    'for two who are never open together: none',
    [fakeHours('UTC', [block('09:00', '10:00')]), fakeHours('UTC', [block('10:00', '11:00')])],
    null,
    null,
  ],
  ['never outside my hours', [ana], fakeHours('Europe/Berlin', [block('20:00', '22:00')]), null],
  ['of those whose zone is known', [ana, fakeHours(null), fakeHours('Mars/Base')], null, ['2026-11-20T11:05Z', 1, 1]],
  ['of nobody: none', [], me, null],
  ['where no zone is known: none', [fakeHours(null)], me, null],
  ['without regard to my hours while my zone is unknown', [ana], { ...me, zone: null }, ['2026-11-20T11:05Z', 1, 1]],
  [
    'not in the last minutes that rounding leaves behind',
    [fakeHours('UTC', [block('11:00', '11:03'), block('15:00', '16:00')])],
    null,
    ['2026-11-20T15:00Z', 1, 1],
  ],
];

describe('next good time', () => {
  it.each(cases)('%s', (_, people, mine, expected) => {
    const good = nextGoodTime(people, mine, now);
    expect(good && [good.at, good.open, good.of]).toEqual(expected && [at(expected[0]), expected[1], expected[2]]);
  });

  it('takes an ordinary day where nobody told the work hours, and says so', () => {
    const focusOnly = fakeHours('Asia/Tokyo', [], [block('09:00', '10:30')]);
    expect(nextGoodTime([focusOnly, ana], null, now)).toBeNull();
    expect(nextGoodTime([focusOnly], null, now)).toEqual({ at: at('2026-11-23T01:30Z'), open: 1, of: 1, assumed: 1 });
    expect(nextGoodTime([fakeHours('Asia/Tokyo', [])], null, now)).toEqual({
      at: at('2026-11-23T00:00Z'),
      open: 1,
      of: 1,
      assumed: 1,
    });
  });

  it('stays quick for many people', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      fakeHours(index % 2 ? 'Europe/Berlin' : 'Asia/Tokyo', ana.work, [block('10:00', '11:00')]),
    );
    const before = threadTime();
    nextGoodTime(many, me, now);
    expect(threadTime() - before).toBeLessThan(1_000);
  });
});

describe('how many are open', () => {
  it('counts those whose hours were told', () => {
    expect(openAt([ana, kenji, sam, fakeHours('Europe/Berlin', []), fakeHours(null)], now)).toEqual({ open: 1, of: 3 });
    expect(openAt([], now)).toEqual({ open: 0, of: 0 });
  });
});
