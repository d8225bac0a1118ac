import { describe, expect, it } from 'vitest';
import { type Keeping, keepingOf, untilOf } from './note-keeping';

describe('how long a note stays', () => {
  it.each<[Keeping['lasts'], string, string]>([
    ['stays', '2026-12-01', ''],
    ['week', '', '2026-11-29'],
    ['month', '', '2026-12-22'],
    ['quarter', '', '2027-02-22'],
    ['until', '2026-12-01', '2026-12-01'],
    ['until', '', ''],
  ])('%s', (lasts, day, expected) => {
    expect(untilOf({ mayShow: 'mine', lasts, day }, '2026-11-22')).toBe(expected);
  });

  it('is shown as it was kept, and a new note is for the user alone', () => {
    expect(keepingOf(undefined)).toEqual({ mayShow: 'mine', lasts: 'stays', day: '' });
    expect(keepingOf({ mayShow: true, until: '2026-12-01' })).toEqual({
      mayShow: 'show',
      lasts: 'until',
      day: '2026-12-01',
    });
  });
});
