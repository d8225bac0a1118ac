import { describe, expect, it } from 'vitest';
import type { HoursBlock, PreferenceValue } from '@/utils/people/types';
import { timedWayProblem, timedWaysIn, timedWaysOf } from './timed-ways-draft';

const all: HoursBlock['days'] = [1, 2, 3, 4, 5, 6, 7];
const noCalls: PreferenceValue = {
  kind: 'avoid',
  channel: 'call',
  blocks: [
    { days: all, start: '00:00', end: '10:00' },
    { days: [5], start: '00:00', end: '00:00' },
  ],
};
const inPerson: PreferenceValue = {
  kind: 'channel',
  channel: 'in-person',
  blocks: [{ days: [2], start: '13:00', end: '15:00' }],
};

describe('ways at some hours in a form', () => {
  it('are the same once they were in the form, and those that always hold are not among them', () => {
    const told = [noCalls, inPerson, { kind: 'avoid', channel: 'mail' } as const].map((value) => ({ value }));
    const drawn = timedWaysOf(told);
    expect(drawn).toEqual([
      { way: 'avoid call', when: 'before 10:00 or on Fri' },
      { way: 'channel in-person', when: 'on Tue 13:00-15:00' },
    ]);
    expect(timedWaysIn(drawn)).toEqual([noCalls, inPerson]);
  });

  it('are one where a way stands on two lines', () => {
    const lines = [
      { way: 'avoid call', when: 'before 10' },
      { way: 'avoid call', when: 'on Fri' },
    ] as const;
    expect(timedWaysIn(lines)).toEqual([noCalls]);
  });

  it('say nothing without a time, and what is wrong with one that cannot be read', () => {
    const empty = { way: 'avoid call', when: ' ' } as const;
    const odd = { way: 'avoid call', when: 'at dawn' } as const;
    expect(timedWaysIn([empty, odd])).toEqual([]);
    expect(timedWayProblem(empty)).toBeUndefined();
    expect(timedWayProblem(odd)).toMatchObject({ key: 'hours.parse.when' });
  });
});
