import { describe, expect, it } from 'vitest';
import type { HoursBlock } from '@/utils/people/types';
import { fakeFile, fakePreference } from './fake-file';
import { draftOf, formOf } from './person-draft';

const today = '2026-11-21';

const all: HoursBlock['days'] = [1, 2, 3, 4, 5, 6, 7];
const timed = [
  fakePreference({ kind: 'avoid', channel: 'mail' }),
  fakePreference({ kind: 'avoid', channel: 'call', blocks: [{ days: all, start: '00:00', end: '10:00' }] }),
  fakePreference({ kind: 'channel', channel: 'call', blocks: [{ days: [2], start: '14:00', end: '00:00' }] }),
  fakePreference({ kind: 'days-off', days: [4, 5] }),
];

describe('ways at some hours and days off in the form', () => {
  it('stay as they were told, each with its source and date', () => {
    const { preferences } = formOf(draftOf(fakeFile(...timed)), timed, today);
    expect(preferences).toHaveLength(timed.length);
    for (const { value, source, date } of timed) expect(preferences).toContainEqual({ value, source, date });
  });

  it('keep source and date though their hours were told in another order than the form writes them', () => {
    const blocks: HoursBlock[] = [
      { days: [5], start: '00:00', end: '00:00' },
      { days: all, start: '00:00', end: '10:00' },
    ];
    const known = [
      fakePreference({ kind: 'avoid', channel: 'call', blocks }, { source: 'noticed', date: '2026-01-02' }),
      fakePreference({ kind: 'days-off', days: [5, 4] }, { source: 'noticed', date: '2026-01-02' }),
    ];
    const { preferences } = formOf(draftOf(fakeFile(...known)), known, today);
    expect(preferences.map(({ source, date }) => [source, date])).toEqual(Array(2).fill(['noticed', '2026-01-02']));
  });

  it('say beside the line that its hours cannot be read', () => {
    const draft = draftOf(fakeFile(...timed));
    const timedWays = draft.timedWays.map((way, place) => (place === 1 ? { ...way, when: 'at dawn' } : way));
    expect(() => formOf({ ...draft, timedWays }, timed, today)).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ field: 'timed-way-1' }) }),
    );
  });
});
