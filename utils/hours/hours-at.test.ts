import { describe, expect, it } from 'vitest';
import type { HoursBlock, PersonHours, Weekday } from '@/utils/people/types';
import { hoursAt } from './hours-at';

const workdays: Weekday[] = [1, 2, 3, 4, 5];
const block = (start: string, end: string, days: Weekday[] = workdays): HoursBlock => ({ days, start, end });
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

const berlin: PersonHours = {
  zone: 'Europe/Berlin',
  work: [block('09:00', '17:00')],
  focus: [block('09:00', '11:00')],
};
const tokyo: PersonHours = { zone: 'Asia/Tokyo', work: [block('09:00', '12:00'), block('13:00', '18:00')], focus: [] };
const night: PersonHours = { zone: 'America/New_York', work: [block('22:00', '06:00', [5])], focus: [] };

describe('hours at a moment', () => {
  const moments: [what: string, hours: PersonHours, now: string, local: string, state: string, until: string][] = [
    ['in focus', berlin, '2026-11-20T08:30Z', '09:30', 'focus', '2026-11-20T10:00Z'],
    ['open behind it', berlin, '2026-11-20T10:00Z', '11:00', 'open', '2026-11-20T16:00Z'],
    ['off from the very minute', berlin, '2026-11-20T16:00Z', '17:00', 'off', '2026-11-23T08:00Z'],
    ['off over the weekend', berlin, '2026-11-21T12:00Z', '13:00', 'off', '2026-11-23T08:00Z'],
    ['by summer time', berlin, '2026-07-20T14:59Z', '16:59', 'open', '2026-07-20T15:00Z'],
    ['off at lunch', tokyo, '2026-11-20T03:30Z', '12:30', 'off', '2026-11-20T04:00Z'],
    ['on the next day already', tokyo, '2026-11-19T23:59Z', '08:59', 'off', '2026-11-20T00:00Z'],
    ['on Friday night', night, '2026-11-21T04:00Z', '23:00', 'open', '2026-11-21T11:00Z'],
    ['on Saturday morning', night, '2026-11-21T10:59Z', '05:59', 'open', '2026-11-21T11:00Z'],
    ['not on Friday morning', night, '2026-11-20T09:00Z', '04:00', 'off', '2026-11-21T03:00Z'],
    // Clocks go back at 06:00Z on 1 November 2026: the shift lasts an hour more.
    [
      'through the hour that comes twice',
      { ...night, work: [block('22:00', '06:00', [6])] },
      '2026-11-01T03:00Z',
      '23:00',
      'open',
      '2026-11-01T11:00Z',
    ],
    // Clocks go forward at 07:00Z on 8 March 2026: it lasts an hour less.
    [
      'through the hour that is left out',
      { ...night, work: [block('22:00', '06:00', [6])] },
      '2026-03-08T04:00Z',
      '23:00',
      'open',
      '2026-03-08T10:00Z',
    ],
    [
      'in focus beside work hours',
      { ...berlin, focus: [block('07:00', '08:00')] },
      '2026-11-20T06:30Z',
      '07:30',
      'focus',
      '2026-11-20T07:00Z',
    ],
  ];

  it.each(moments)('%s', (_, hours, now, local, state, until) => {
    expect(hoursAt(hours, at(now))).toMatchObject({ local, state, zone: hours.zone, until: at(until) });
  });

  const twice: PersonHours = { zone: 'Europe/Berlin', work: [block('02:15', '02:45', [7])], focus: [] };
  const backOverMidnight: PersonHours = { zone: 'America/St_Johns', work: [block('23:15', '23:45', [6])], focus: [] };
  it.each([
    ['before it comes first', twice, '2026-10-25T00:00Z', '02:00', 'off', '2026-10-25T00:15Z'],
    ['when it comes first', twice, '2026-10-25T00:20Z', '02:20', 'open', '2026-10-25T00:45Z'],
    ['between the two', twice, '2026-10-25T00:50Z', '02:50', 'off', '2026-10-25T01:15Z'],
    ['when it comes again', twice, '2026-10-25T01:20Z', '02:20', 'open', '2026-10-25T01:45Z'],
    // There the clocks went back from one minute past midnight until 2011.
    ['on a day that ends twice', backOverMidnight, '2006-10-29T02:30:30Z', '00:00', 'off', '2006-10-29T02:45Z'],
  ])('in a block that the change of clocks brings twice: %s', (_, hours, now, local, state, until) => {
    expect(hoursAt(hours, at(now))).toMatchObject({ local, state, until: at(until) });
  });

  it.each([
    ['only a zone', { zone: 'Asia/Kolkata', work: [], focus: [] }, null, null],
    [
      'always',
      { zone: 'Asia/Kolkata', work: [block('00:00', '00:00', [1, 2, 3, 4, 5, 6, 7])], focus: [] },
      'open',
      null,
    ],
    ['a block without days', { zone: 'Asia/Kolkata', work: [block('09:00', '17:00', [])], focus: [] }, 'off', null],
    [
      'only focus, later',
      { zone: 'Asia/Kolkata', work: [], focus: [block('20:00', '21:00')] },
      null,
      '2026-11-20T14:30Z',
    ],
    [
      'only focus, now',
      { zone: 'Asia/Kolkata', work: [], focus: [block('17:00', '18:00')] },
      'focus',
      '2026-11-20T12:30Z',
    ],
  ] as const)('with %s known, says no more than that', (_, hours, state, until) => {
    const kept = { ...hours, work: [...hours.work], focus: [...hours.focus] };
    expect(hoursAt(kept, at('2026-11-20T12:00Z'))).toMatchObject({
      local: '17:30',
      date: '2026-11-20',
      weekday: 5,
      zone: 'Asia/Kolkata',
      state,
      until: until && at(until),
    });
  });

  it.each([null, '', 'Mars/Base', '+05:30'])('says nothing where the zone is %j', (zone) => {
    expect(hoursAt({ ...berlin, zone }, at('2026-11-20T12:00Z'))).toBeNull();
  });
});
