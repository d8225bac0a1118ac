import { describe, expect, it } from 'vitest';
import { weekBars } from './week-bars';

describe('weekBars', () => {
  it('draws each block on each of its days', () => {
    expect(weekBars([{ days: [1, 3], start: '09:00', end: '12:30' }])).toEqual([
      { day: 1, from: 540, to: 750 },
      { day: 3, from: 540, to: 750 },
    ]);
  });
  it('draws what runs over midnight on both days, round the end of the week too', () => {
    expect(weekBars([{ days: [7], start: '22:00', end: '06:00' }])).toEqual([
      { day: 7, from: 1320, to: 1440 },
      { day: 1, from: 0, to: 360 },
    ]);
  });
  it('draws nothing that begins on a day off, and what runs into it', () => {
    expect(weekBars([{ days: [4, 5], start: '22:00', end: '06:00' }], [5])).toEqual([
      { day: 4, from: 1320, to: 1440 },
      { day: 5, from: 0, to: 360 },
    ]);
  });
  it('draws a block that ends where it begins as a whole day', () => {
    expect(weekBars([{ days: [2], start: '00:00', end: '00:00' }])).toEqual([{ day: 2, from: 0, to: 1440 }]);
  });
});
