import { describe, expect, it } from 'vitest';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { holdsAt, isWithin } from './within';

const all: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const block = (start: string, end: string, days: Weekday[] = all): HoursBlock => ({ days, start, end });
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const berlin = { zone: 'Europe/Berlin' };

/** Monday is 23 November 2026; Berlin is an hour before UTC. */
describe('hours of the week at a moment', () => {
  it.each<[string, HoursBlock, string, boolean]>([
    ['before its end', block('00:00', '10:00'), '2026-11-23T08:59Z', true],
    ['at its end', block('00:00', '10:00'), '2026-11-23T09:00Z', false],
    ['at its start', block('17:00', '00:00'), '2026-11-23T16:00Z', true],
    ['on another day', block('00:00', '10:00', [2]), '2026-11-23T08:00Z', false],
    ['all day', block('00:00', '00:00', [1]), '2026-11-23T22:59Z', true],
    ['after all day', block('00:00', '00:00', [1]), '2026-11-23T23:00Z', false],
    ['over midnight, before it', block('22:00', '06:00', [1]), '2026-11-23T22:00Z', true],
    ['over midnight, behind it', block('22:00', '06:00', [1]), '2026-11-24T04:59Z', true],
    ['over midnight, on the morning of its own day', block('22:00', '06:00', [1]), '2026-11-23T04:00Z', false],
    ['in the hour that comes twice, at first', block('02:00', '03:00'), '2026-10-25T00:30Z', true],
    ['in the hour that comes twice, once more', block('02:00', '03:00'), '2026-10-25T01:30Z', true],
    ['behind the hour that is left out', block('00:00', '03:00'), '2026-03-29T01:00Z', false],
  ])('%s', (_, one, now, found) => {
    expect(isWithin([one], berlin, at(now))).toBe(found);
  });

  it('are never where the zone is unknown', () => {
    const always = [block('00:00', '00:00')];
    expect([isWithin(always, null, 0), isWithin(always, { zone: null }, 0)]).toEqual([false, false]);
    expect(isWithin(always, { zone: 'Nowhere/City' }, 0)).toBe(false);
  });

  it('bind a way only where it has some', () => {
    const now = at('2026-11-23T12:00Z');
    expect(holdsAt({}, null, now)).toBe(true);
    expect(holdsAt({ blocks: [block('00:00', '10:00')] }, berlin, now)).toBe(false);
    expect(holdsAt({ blocks: [block('12:00', '14:00')] }, berlin, now)).toBe(true);
  });
});
