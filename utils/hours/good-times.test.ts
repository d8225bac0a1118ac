import { describe, expect, it } from 'vitest';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { goodTimes } from './good-times';
import type { KnownHours } from './types';

const workdays: Weekday[] = [1, 2, 3, 4, 5];
const block = (start: string, end: string, days: Weekday[] = workdays): HoursBlock => ({ days, start, end });
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const fakeHours = (
  zone: string | null,
  start = '09:00',
  end = '17:00',
  more: Partial<KnownHours> = {},
): KnownHours => ({
  zone,
  work: [block(start, end)],
  focus: [],
  ...more,
});

const ana = fakeHours('Europe/Berlin');
const ben = fakeHours('Europe/Berlin', '08:00', '16:00');
const cleo = fakeHours('Europe/London');
const me = fakeHours('Europe/Berlin', '08:00', '18:00');
/** Thursday, 14:07 in Berlin. */
const now = at('2026-11-19T13:07Z');

/** `at open/best missing` of each time, on the clock of UTC. */
function timesOf(people: KnownHours[], mine: KnownHours | null = me, from = now): string[] {
  return goodTimes(people, mine, from).times.map(({ at: moment, open, best, missing }) => {
    const clock = Temporal.Instant.fromEpochMilliseconds(moment).toString().slice(5, 16);
    const others = missing.map(({ person, why }) => ` ${person} ${why.kind}`);
    return `${clock} ${open}/${best}${others.join('')}`;
  });
}

describe('good times of several', () => {
  const dan = fakeHours('Europe/Berlin', '09:30', '13:00');

  it('are one soon for most, and one for all', () => {
    expect(timesOf([ana, ben, cleo, dan])).toEqual(['11-19T13:10 3/0 3 out-of-hours', '11-20T09:00 4/0']);
  });

  it('are one where all can be asked at once', () => {
    expect(timesOf([ana, ben, cleo])).toEqual(['11-19T13:10 3/0']);
    expect(timesOf([ana])).toEqual(['11-19T13:10 1/0']);
  });

  it('say who is missing and why', () => {
    const away = { ...dan, away: [{ from: '2026-11-16', to: '2026-12-18' }] };
    const busy = { ...cleo, focus: [block('12:00', '15:00')] };
    expect(goodTimes([ana, ben, away], me, now).times).toEqual([
      {
        at: at('2026-11-19T13:10Z'),
        open: 2,
        best: 0,
        missing: [{ person: 2, why: { kind: 'away', until: '2026-12-18' } }],
      },
    ]);
    expect(timesOf([ana, ana, ben, busy, away])).toEqual(['11-19T13:10 3/0 3 focus 4 away', '11-20T09:00 4/0 4 away']);
  });

  it('wait for more people within the first day, and for best hours only among times of one day with as many', () => {
    const late = fakeHours('Europe/Berlin', '15:00', '20:00');
    const never = fakeHours('Europe/Berlin', '05:00', '06:00');
    expect(timesOf([ana, ben, late, never])).toEqual(['11-19T14:00 3/0 3 out-of-hours']);
    const evening = { ...ana, best: [block('16:00', '17:00')] };
    expect(timesOf([evening])).toEqual(['11-19T15:00 1/1']);
    expect(timesOf([{ ...ana, best: [block('09:00', '12:00')] }])).toEqual(['11-19T13:10 1/0']);
    expect(timesOf([evening, ben])).toEqual(['11-19T13:10 2/0']);
  });

  it('lie on a day of the user, who reads "today"', () => {
    const tokyo = fakeHours('Asia/Tokyo', '09:00', '17:00', { best: [block('16:00', '17:00')] });
    // 16:00 in Tokyo is 02:00 in New York, on another day than 19:00.
    const newYork = fakeHours('America/New_York', '18:00', '03:00');
    expect(timesOf([tokyo], newYork)).toEqual(['11-20T00:00 1/0']);
    expect(timesOf([tokyo], fakeHours('Asia/Tokyo'))).toEqual(['11-20T07:00 1/1']);
  });

  it("keep to the user's own days off", () => {
    expect(timesOf([ana], { ...me, away: [{ from: '2026-11-19', to: '2026-11-20' }] })).toEqual(['11-23T08:00 1/0']);
    expect(timesOf([ana], { ...me, holidays: [{ date: '2026-11-19', name: 'Feast' }] })).toEqual(['11-20T08:00 1/0']);
  });

  it('reach behind a long time off where two weeks hold nothing', () => {
    expect(timesOf([{ ...ana, away: [{ from: '2026-11-16', to: '2026-12-18' }] }])).toEqual(['12-21T08:00 1/0']);
    expect(timesOf([{ ...ana, away: [{ from: '2026-11-16', to: '2027-11-16' }] }])).toEqual([]);
  });

  it('hold across the date line and in zones of three quarters of an hour', () => {
    const chatham = fakeHours('Pacific/Chatham');
    const kiritimati = fakeHours('Pacific/Kiritimati');
    const pagoPago = fakeHours('Pacific/Pago_Pago');
    // Friday at 09:00 is Thursday at 19:15 UTC there, and at 20:00 in Pago Pago it is still Thursday.
    expect(timesOf([chatham], null)).toEqual(['11-19T19:15 1/0']);
    expect(timesOf([kiritimati, pagoPago], null)).toEqual(['11-19T20:00 2/0']);
    expect(timesOf([fakeHours('Asia/Kathmandu')], null)).toEqual(['11-20T03:15 1/0']);
  });

  it('follow the clocks when summer ends on one side of the sea alone', () => {
    const newYork = fakeHours('America/New_York');
    const end = '2026-10-23T20:00Z';
    expect(timesOf([ana, newYork], null, at(end))).toEqual(['10-26T13:00 2/0']);
    expect(timesOf([ana, newYork], null, at('2026-10-30T22:00Z'))).toEqual(['11-02T14:00 2/0']);
  });

  it('tell of whom nothing is known, and for whom an ordinary day was taken', () => {
    const good = goodTimes([fakeHours(null), ana, { zone: 'UTC', work: [], focus: [] }], me, now);
    expect(good).toMatchObject({ of: 2, assumed: [2], unplaced: [0] });
    expect(good.times.map(({ open }) => open)).toEqual([2]);
    expect(goodTimes([fakeHours(null)], me, now)).toEqual({ times: [], of: 0, assumed: [], unplaced: [0] });
  });
});
