import { describe, expect, it } from 'vitest';
import { clockChanges } from './clock-changes';
import { proposalLine } from './proposal';

const at = Temporal.Instant.from('2026-11-26T05:10Z').epochMilliseconds;
const base = { at, mine: 'Europe/Berlin', language: 'en' };

describe('proposalLine', () => {
  it.each([
    ['one clock alone where all show the same', base, ['Europe/Paris'], 'How about Thu Nov 26, 06:10?'],
    ['their clock and mine', base, ['Asia/Tokyo'], 'How about Thu Nov 26, 14:10 your time (Tokyo) / 06:10 mine?'],
    [
      'each clock once, and the day where it is another',
      base,
      ['Asia/Tokyo', 'America/New_York', 'Asia/Seoul', 'Europe/Paris', 'America/Los_Angeles'],
      'How about Thu Nov 26, 14:10 (Tokyo) / 00:10 (New York) / Wed 21:10 (Los Angeles) / 06:10 mine?',
    ],
    [
      'the draft’s language',
      { ...base, language: 'de' },
      ['Asia/Tokyo'],
      'Wie wäre es am Do 26. Nov., 14:10 (Tokyo) / 06:10 bei mir?',
    ],
    ['English where the language has no words here', { ...base, language: 'fi' }, [], 'How about Thu Nov 26, 06:10?'],
  ])('tells %s', (_, given, theirs, line) => {
    expect(proposalLine({ ...given, theirs })).toBe(line);
  });
});

describe('clockChanges', () => {
  const october = Temporal.Instant.from('2026-10-23T12:00Z').epochMilliseconds;
  it('are told of zones whose clocks change on the way to a time, once each', () => {
    const zones = ['Europe/Berlin', 'Asia/Tokyo', 'Europe/Berlin', 'America/New_York'];
    expect(clockChanges(zones, october, Temporal.Instant.from('2026-10-26T09:00Z').epochMilliseconds)).toEqual([
      { zone: 'Europe/Berlin', at: Temporal.Instant.from('2026-10-25T01:00Z').epochMilliseconds },
    ]);
  });
  it('are none where the time is before the change', () => {
    expect(
      clockChanges(['Europe/Berlin'], october, Temporal.Instant.from('2026-10-24T09:00Z').epochMilliseconds),
    ).toEqual([]);
  });
});
