import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { HoursBlock } from '@/utils/people/types';
import { writeCoffee, writeFocusBlocks } from './write-calendar';

const now = '2026-11-22T09:00:00.000Z';
const zones = [
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'America/Santiago',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Jerusalem',
  'Africa/Cairo',
  'Pacific/Chatham',
  'Pacific/Apia',
  'UTC',
];
const blocks: HoursBlock[] = [
  { days: [5, 1], start: '09:00', end: '11:30' },
  { days: [2], start: '22:30', end: '02:00' },
  { days: [7], start: '02:30', end: '03:15' },
];

interface Parts {
  zone: ICAL.Timezone | null;
  events: ICAL.Event[];
}

/** A calendar as another program reads it. */
function read(text: string): Parts {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  return {
    zone: zone ? new ICAL.Timezone(zone) : null,
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
}

/** The instant of a time in the zone that the file itself tells of. */
function instant(time: ICAL.Time, zone: ICAL.Timezone | null): string {
  const shown = time.clone();
  shown.zone = zone ?? ICAL.Timezone.utcTimezone;
  return Temporal.Instant.fromEpochMilliseconds(shown.toUnixTime() * 1_000).toString();
}

/** What the blocks are by Temporal alone, day by day. */
function expected(block: HoursBlock, zone: string, days: number): string[] {
  const first = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  return Array.from({ length: days }, (_, at) => first.add({ days: at }))
    .filter((day) => block.days.some((weekday) => weekday === day.dayOfWeek))
    .map((day) => day.toZonedDateTime({ timeZone: zone, plainTime: block.start }).toInstant().toString());
}

describe('focus blocks as a calendar', () => {
  it.each(zones)('in %s stand at the times that the zone has, for ten years', (zone) => {
    const parts = read(writeFocusBlocks({ id: 'p1', now, summary: 'Focus', blocks: blocks.slice(0, 2), zone }));
    for (const [place, event] of parts.events.entries()) {
      const block = blocks[place] ?? expect.fail('a block too many');
      const times = expected(block, zone, 3_650);
      const iterator = event.iterator();
      expect(times.map(() => instant(iterator.next() ?? expect.fail('too few'), parts.zone))).toEqual(times);
    }
  });

  it('end on the next day when they run over midnight', () => {
    const { events } = read(writeFocusBlocks({ id: 'p1', now, summary: 'Focus', blocks, zone: 'Asia/Tokyo' }));
    expect(events.map((event) => `${event.startDate} ${event.endDate}`)).toEqual([
      '2026-11-23T09:00:00 2026-11-23T11:30:00',
      '2026-11-24T22:30:00 2026-11-25T02:00:00',
      '2026-11-22T02:30:00 2026-11-22T03:15:00',
    ]);
  });

  it('float where no zone is known, and leave out blocks of no day', () => {
    const none = { days: [], start: '09:00', end: '10:00' };
    const text = writeFocusBlocks({ id: 'p1', now, summary: 'Focus', blocks: [none, ...blocks], zone: null });
    expect(text).not.toContain('TZID');
    expect(read(text).events).toHaveLength(3);
    expect(text).toContain('DTSTART:20261123T090000\r\n');
  });

  it('keep what is written in the summary', () => {
    const summary = 'Focus: Anna, "Checkout"; \\ and\nmore 🎧'.repeat(5);
    const [event] = read(writeFocusBlocks({ id: 'p1', now, summary, blocks, zone: null })).events;
    expect(event?.summary).toBe(summary);
  });
});

describe('a coffee as a calendar', () => {
  it.each(['2027-03-28T00:50:00Z', '2027-10-31T00:50:00Z', '2027-07-01T12:00:00Z'])(
    'begins at %s and lasts as long as it should, also where the clock changes',
    (start) => {
      const text = writeCoffee({
        id: 'c1',
        now,
        summary: 'Coffee',
        location: 'Kitchen, 2nd floor',
        start,
        minutes: 20,
      });
      const [event] = read(text).events;
      if (!event) return expect.fail('no event');
      expect(event.duration.toSeconds()).toBe(1_200);
      expect(instant(event.startDate, null)).toBe(start);
      expect([event.summary, event.location]).toEqual(['Coffee', 'Kitchen, 2nd floor']);
    },
  );
});
