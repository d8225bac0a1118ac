import { describe, expect, it } from 'vitest';
import { hoursFrom, preferencePlace, valuesOf } from './preferences';
import type { HoursBlock, PreferenceValue } from './types';

const blocks: HoursBlock[] = [{ days: [1, 2], start: '09:00', end: '17:00' }];
const later: HoursBlock[] = [{ days: [3], start: '22:00', end: '06:00' }];
const told = (...values: PreferenceValue[]) => values.map((value) => ({ value }));

describe('the place of a preference', () => {
  const away = { from: '2026-12-24', to: '2026-12-31' };
  it.each<[string, PreferenceValue, PreferenceValue]>([
    ['two zones', { kind: 'time-zone', zone: 'Asia/Tokyo' }, { kind: 'time-zone', zone: 'Europe/Berlin' }],
    ['two channels for anything', { kind: 'channel', channel: 'chat' }, { kind: 'channel', channel: 'mail' }],
    [
      'two channels for one purpose',
      { kind: 'channel', channel: 'chat', purpose: 'urgent' },
      { kind: 'channel', channel: 'call', purpose: 'urgent' },
    ],
    [
      'a channel to avoid, always or at some hours',
      { kind: 'avoid', channel: 'call' },
      { kind: 'avoid', channel: 'call', blocks },
    ],
    ['days off of the week', { kind: 'days-off', days: [5] }, { kind: 'days-off', days: [3] }],
    ['work hours', { kind: 'work-hours', blocks }, { kind: 'work-hours', blocks: later }],
    ['the same days away', { kind: 'away', text: 'skiing', ...away }, { kind: 'away', text: '', ...away }],
    [
      'an exception for the same days',
      { kind: 'hours-exception', blocks, ...away },
      { kind: 'hours-exception', blocks: [], ...away },
    ],
    ['two regions', { kind: 'holidays', region: 'DE' }, { kind: 'holidays', region: 'DE-BY' }],
    ['two wishes for thanks', { kind: 'thanks', text: '', how: 'in-public' }, { kind: 'thanks', text: 'a card' }],
    ['the same need', { kind: 'need', text: 'an agenda' }, { kind: 'need', text: 'an agenda' }],
  ])('is one for %s', (_, one, other) => {
    expect(preferencePlace(one)).toBe(preferencePlace(other));
  });

  it.each<[string, PreferenceValue, PreferenceValue]>([
    ['two needs', { kind: 'need', text: 'an agenda' }, { kind: 'need', text: 'early warning' }],
    ['two purposes', { kind: 'channel', channel: 'chat', purpose: 'quick' }, { kind: 'channel', channel: 'chat' }],
    ['channels to avoid', { kind: 'avoid', channel: 'call' }, { kind: 'avoid', channel: 'chat' }],
    ['a channel to use and to avoid', { kind: 'avoid', channel: 'call' }, { kind: 'channel', channel: 'call' }],
    [
      'two channels at some hours',
      { kind: 'channel', channel: 'chat', blocks },
      { kind: 'channel', channel: 'call', blocks },
    ],
    [
      'a channel for anything, and the same at some hours',
      { kind: 'channel', channel: 'chat' },
      { kind: 'channel', channel: 'chat', blocks },
    ],
    ['work and focus', { kind: 'work-hours', blocks }, { kind: 'focus-hours', blocks }],
    ['days away and other hours', { kind: 'away', text: '', ...away }, { kind: 'hours-exception', blocks, ...away }],
    [
      'days away that end later',
      { kind: 'away', text: '', ...away },
      { kind: 'away', text: '', ...away, to: '2027-01-01' },
    ],
    ['feedback and thanks', { kind: 'feedback', text: 'softly' }, { kind: 'thanks', text: 'softly' }],
  ])('is another for %s', (_, one, other) => {
    expect(preferencePlace(one)).not.toBe(preferencePlace(other));
  });
});

describe('the hours side of preferences', () => {
  it('is nothing where nobody told any of it', () => {
    expect(hoursFrom([])).toBeNull();
    expect(hoursFrom(told({ kind: 'need', text: 'an agenda' }, { kind: 'channel', channel: 'chat' }))).toBeNull();
  });

  it('has empty places for zone and hours, and no others', () => {
    expect(hoursFrom(told({ kind: 'work-hours', blocks }))).toEqual({ zone: null, work: blocks, focus: [] });
    expect(hoursFrom(told({ kind: 'time-zone', zone: 'Asia/Tokyo' }))).toEqual({
      zone: 'Asia/Tokyo',
      work: [],
      focus: [],
    });
  });

  it.each<[string, PreferenceValue, object]>([
    ['days off of the week', { kind: 'days-off', days: [3, 5] }, { daysOff: [3, 5] }],
    ['better hours', { kind: 'best-hours', blocks }, { best: blocks }],
    [
      'other hours for a while',
      { kind: 'hours-exception', from: '2026-12-01', to: '2026-12-03', blocks },
      { exceptions: [{ from: '2026-12-01', to: '2026-12-03', blocks }] },
    ],
    [
      'days off, without what they are for',
      { kind: 'away', from: '2026-12-01', to: '2026-12-03', text: 'skiing' },
      { away: [{ from: '2026-12-01', to: '2026-12-03' }] },
    ],
    ['a region', { kind: 'holidays', region: 'DE-BY' }, { region: 'DE-BY' }],
  ])('is told by %s alone', (_, value, part) => {
    expect(hoursFrom(told(value))).toEqual({ zone: null, work: [], focus: [], ...part });
  });

  it('takes each value of a kind in its order', () => {
    const both = told({ kind: 'work-hours', blocks }, { kind: 'work-hours', blocks: later });
    expect(valuesOf(both, 'work-hours')).toHaveLength(2);
    expect(hoursFrom(both)?.work).toEqual([...blocks, ...later]);
  });
});
