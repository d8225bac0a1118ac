import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { hasClock, parseWhen, writeWhen } from './when';

const read = (text: string) => {
  const found = parseWhen(text);
  return found.ok ? found.blocks.map(({ days, start, end }) => `${days.join('')} ${start}-${end}`).join(', ') : null;
};

describe('when something holds in the week', () => {
  it.each([
    ['before 10', '1234567 00:00-10:00', 'before 10:00'],
    ['after 5', '1234567 17:00-00:00', 'after 17:00'],
    ['After 16:30', '1234567 16:30-00:00', 'after 16:30'],
    ['before 10 or after 4pm', '1234567 00:00-10:00, 1234567 16:00-00:00', 'before 10:00 or after 16:00'],
    ['on Fri', '5 00:00-00:00', 'on Fri'],
    ['Fridays', '5 00:00-00:00', 'on Fri'],
    ['Mon, Wed before 9', '13 00:00-09:00', 'on Mon, Wed before 09:00'],
    ['Mon-Fri 12-13', '12345 12:00-13:00', 'on Mon-Fri 12:00-13:00'],
    ['on Fri; Mon before 10', '5 00:00-00:00, 1 00:00-10:00', 'on Fri or on Mon before 10:00'],
    ['before 10 or on Fri', '1234567 00:00-10:00, 5 00:00-00:00', 'before 10:00 or on Fri'],
    [
      'Mon before 9 or after 5 or on Fri',
      '1 00:00-09:00, 1 17:00-00:00, 5 00:00-00:00',
      'on Mon before 09:00 or after 17:00 or on Fri',
    ],
    ['before 10 on Fri', '5 00:00-10:00', 'on Fri before 10:00'],
    ['after 4pm on weekdays.', '12345 16:00-00:00', 'on Mon-Fri after 16:00'],
    ['before noon, Mon and Tue', '12 00:00-12:00', 'on Mon, Tue before 12:00'],
    ['between 10 and 12', '1234567 10:00-12:00', '10:00-12:00'],
    ['at weekends', '67 00:00-00:00', 'on Sat, Sun'],
    ['daily', '1234567 00:00-00:00', 'on Mon-Sun'],
    ['', '', ''],
  ])('%s', (text, blocks, written) => {
    expect(read(text)).toBe(blocks);
    const found = parseWhen(text);
    expect(found.ok && writeWhen(found.blocks)).toBe(written);
    expect(read(written)).toBe(blocks);
  });

  it.each([
    'when the moon is full',
    'before',
    'before 25',
    'Fri after',
    'Xday',
    'before 10 maybe',
    'before 0',
    'after 24',
  ])('is not read from "%s"', (text) => {
    expect(parseWhen(text)).toMatchObject({ ok: false, problem: { key: 'hours.parse.when' } });
  });

  it('asks which half of the day is meant', () => {
    expect(parseWhen('9-5')).toMatchObject({ ok: false, problem: { key: 'hours.parse.halfDay' } });
  });

  it('has hours of the clock, or days alone', () => {
    const whole: HoursBlock = { days: [5], start: '00:00', end: '00:00' };
    expect([hasClock([whole]), hasClock([whole, { ...whole, end: '10:00' }])]).toEqual([false, true]);
  });

  it('writes what is of all days first, so that it can be read again', () => {
    const blocks: HoursBlock[] = [
      { days: [5], start: '00:00', end: '00:00' },
      { days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '10:00' },
    ];
    expect(writeWhen(blocks)).toBe('before 10:00 or on Fri');
  });

  it('says the same when it is read again, whatever the blocks', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((both) => both.map((one) => String(one).padStart(2, '0')).join(':'));
    const days = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    const block = fc.record({ days, start: time, end: time });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const written = writeWhen(blocks);
        const again = parseWhen(written);
        expect(again.ok && writeWhen(again.blocks)).toBe(written);
      }),
    );
  });
});
