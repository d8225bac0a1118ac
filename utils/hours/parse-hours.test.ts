import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import type { Weekday } from '@/utils/people/types';
import { parseHours, writeHours } from './parse-hours';
import { readDays } from './weekdays';

/** Blocks in short: `12345 09:00-17:00`. */
const short = (text: string) => {
  const read = parseHours(text);
  if (!read.ok) return `${read.problem.key.split('.').at(-1)}: ${read.problem.args?.join(' | ')}`;
  return read.blocks.map(({ days, start, end }) => `${days.join('')} ${start}-${end}`).join('; ');
};

describe('reading hours', () => {
  it.each([
    ['09:00-17:00', '12345 09:00-17:00'],
    ['9-17', '12345 09:00-17:00'],
    ['9 – 17:30', '12345 09:00-17:30'],
    ['9.30-17.15', '12345 09:30-17:15'],
    ['0900-1730', '12345 09:00-17:30'],
    ['9h30-17h', '12345 09:30-17:00'],
    ['9 to 17', '12345 09:00-17:00'],
    ['9 bis 17 Uhr', '12345 09:00-17:00'],
    ['9-12, 13-17', '12345 09:00-12:00; 12345 13:00-17:00'],
    ['9-12 and 13-17', '12345 09:00-12:00; 12345 13:00-17:00'],
    ['9am-5pm', '12345 09:00-17:00'],
    ['9 a.m. - 5 p.m.', '12345 09:00-17:00'],
    ['9-5pm', '12345 09:00-17:00'],
    ['1-5pm', '12345 13:00-17:00'],
    ['12-1pm', '12345 12:00-13:00'],
    ['9am-5', '12345 09:00-17:00'],
    ['12am-12pm', '12345 00:00-12:00'],
    ['Mon-Fri 9-17', '12345 09:00-17:00'],
    ['mon to thu: 9-17', '1234 09:00-17:00'],
    ['Mo-Fr 9-17 Uhr', '12345 09:00-17:00'],
    ['Mon, Wed and Fri 9-12', '135 09:00-12:00'],
    ['Mon & Tue 9-12', '12 09:00-12:00'],
    ['Mon-Fri 9-12, 13-17; Sat 10-14', '12345 09:00-12:00; 12345 13:00-17:00; 6 10:00-14:00'],
    ['Mon 9-12, Tue 13-17', '1 09:00-12:00; 2 13:00-17:00'],
    ['Mon 9-12\nTue 13-17', '1 09:00-12:00; 2 13:00-17:00'],
    ['Fri-Mon 10-12', '1567 10:00-12:00'],
    ['daily 22-6', '1234567 22:00-06:00'],
    ['weekend 10-12', '67 10:00-12:00'],
    ['Tuesdays 10-12', '2 10:00-12:00'],
    ['Dienstag 10-12', '2 10:00-12:00'],
    ['Do 10-12', '4 10:00-12:00'],
    ['9-24', '12345 09:00-00:00'],
    ['0-24', '12345 00:00-00:00'],
    ['00:00-00:00', '12345 00:00-00:00'],
    ['', ''],
    [' ; ', ''],
  ])('%j', (text, blocks) => {
    expect(short(text)).toBe(blocks);
  });

  it.each([
    ['25-26', 'time: 25'],
    ['9:75-17', 'time: 9:75'],
    ['9-24:30', 'time: 24:30'],
    ['24-9', 'time: 24'],
    ['13pm-14', 'time: 13pm'],
    ['0am-5', 'time: 0am'],
    ['9', 'range: 9'],
    ['9-', 'range: 9-'],
    ['mornings', 'range: mornings'],
    ['9-17 or so', 'range: or so'],
    ['Mon-Fri', 'range: Mon-Fri'],
    ['Moonday 9-17', 'days: Moonday'],
    ['Mon-Fri-Sun 9-17', 'days: Mon-Fri-Sun'],
    ['Mon- 9-17', 'days: Mon-'],
    ['M 9-17', 'days: M'],
    ['9-5', 'halfDay: 9-5 | 09:00-17:00'],
    ['9:30-5:15', 'halfDay: 9:30-5:15 | 09:30-17:15'],
    ['10-6, 20-22', 'halfDay: 10-6 | 10:00-18:00'],
    ['9-9', 'halfDay: 9-9 | 09:00-21:00'],
    ['9-10 '.repeat(51), 'many: 50'],
  ])('asks about %j', (text, problem) => {
    expect(short(text)).toBe(problem);
  });

  it('reads back what it writes', () => {
    const days = fc
      .uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 })
      .map((some) => some.sort((a, b) => a - b));
    const two = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
    const time = (hours: number[]) =>
      fc.tuple(fc.constantFrom(...hours), two(59)).map(([hour, past]) => `${String(hour).padStart(2, '0')}:${past}`);
    const block = fc.record({ days, start: time([6, 7, 8, 22, 23]), end: time([13, 14, 17, 20]) });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const read = parseHours(writeHours(blocks));
        expect(read.ok && writeHours(read.blocks)).toBe(writeHours(blocks));
        expect(read.ok && read.blocks).toHaveLength(blocks.length);
        if (read.ok) expect(read.blocks).toEqual(expect.arrayContaining(blocks));
      }),
    );
  });

  it.each([
    [
      [
        { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
        { days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' },
      ],
      'Mon-Fri 09:00-12:00, 13:00-17:00',
    ],
    [[{ days: [6, 7], start: '10:00', end: '12:00' }], 'Sat, Sun 10:00-12:00'],
    [[{ days: [1, 3, 4, 5], start: '10:00', end: '12:00' }], 'Mon, Wed-Fri 10:00-12:00'],
    [[], ''],
  ] as const)('writes in short', (blocks, text) => {
    expect(writeHours(blocks.map((block) => ({ ...block, days: [...block.days] })))).toBe(text);
  });

  it('stays quick on hostile text', () => {
    const before = threadTime();
    for (const piece of ['9', '9-', '9-10', 'Mon,', 'Mon-', ' ', '- ', '9am ']) parseHours(piece.repeat(20_000));
    expect(threadTime() - before).toBeLessThan(1_000);
  });

  it('knows no day in words that only begin like one', () => {
    for (const word of ['money', 'sunny', 'x', '', 'month', 'sand']) expect(readDays(word)).toBeUndefined();
  });
});
