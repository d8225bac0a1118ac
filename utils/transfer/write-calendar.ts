import ICAL from 'ical.js';
import type { HoursBlock } from '@/utils/people/types';
import { type CalendarPart, type CalendarProperty, zonePart } from './calendar-zone';

/** What every file needs to know of when it is made. */
interface Made {
  /** Instant, ISO. */
  now: string;
}

export interface FocusFile extends Made {
  /** Names the person's events, so that a newer file takes the place of an older one. */
  id: string;
  summary: string;
  blocks: readonly HoursBlock[];
  /** Null: not told. Then the times float: they are meant wherever the calendar is. */
  zone: string | null;
}

export interface CoffeeFile extends Made {
  id: string;
  summary: string;
  description?: string;
  location?: string;
  /** Instant, ISO. */
  start: string;
  minutes: number;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const stamp = (instant: string): string => Temporal.Instant.from(instant).toString({ smallestUnit: 'second' });

const text = (name: string, value: string | undefined): CalendarProperty[] =>
  value ? [[name, {}, 'text', value]] : [];

const at = (name: string, time: Temporal.PlainDateTime, zone: string | null): CalendarProperty => [
  name,
  zone ? { tzid: zone } : {},
  'date-time',
  time.toString({ smallestUnit: 'second' }),
];

function calendar(parts: CalendarPart[]): string {
  const head: CalendarProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Attune//Attune//EN'],
    // Nobody is asked to anything: what is in it is to be put into the reader's own calendar.
    ['method', {}, 'text', 'PUBLISH'],
  ];
  return `${ICAL.stringify(['vcalendar', head, parts])}\r\n`;
}

/** The first day on or after `day` on which a block begins. */
function firstDay({ days }: HoursBlock, day: Temporal.PlainDate): Temporal.PlainDate {
  const waits = days.map((weekday) => (weekday - day.dayOfWeek + 7) % 7);
  return day.add({ days: Math.min(...waits) });
}

function focusEvent(file: FocusFile, block: HoursBlock, place: number, day: Temporal.PlainDate): CalendarPart {
  const first = firstDay(block, day);
  const start = first.toPlainDateTime(Temporal.PlainTime.from(block.start));
  // An end at or before the start is of the next day.
  const end = first.add({ days: block.end <= block.start ? 1 : 0 }).toPlainDateTime(Temporal.PlainTime.from(block.end));
  const byday = [...block.days].sort((a, b) => a - b).map((weekday) => weekdays[weekday - 1] ?? '');
  return [
    'vevent',
    [
      ['uid', {}, 'text', `${file.id}-focus-${place}@attune.invalid`],
      ['dtstamp', {}, 'date-time', stamp(file.now)],
      at('dtstart', start, file.zone),
      at('dtend', end, file.zone),
      ['rrule', {}, 'recur', { freq: 'WEEKLY', byday }],
      ...text('summary', file.summary),
      // Somebody else's focus is no reason to be busy.
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    [],
  ];
}

const zoneOf = ({ zone }: FocusFile): string => zone ?? 'UTC';

const dayOf = (file: FocusFile): Temporal.PlainDate =>
  Temporal.Instant.from(file.now).toZonedDateTimeISO(zoneOf(file)).toPlainDate();

/** Focus blocks of one or many, weekly from this day on, in each person's own zone where it is known. */
export function writeFocusBlocks(...files: FocusFile[]): string {
  const zones = new Map(files.flatMap((file) => (file.zone ? [[file.zone, dayOf(file)] as const] : [])));
  const events = files.flatMap((file) => {
    const blocks = file.blocks.filter(({ days }) => days.length > 0);
    return blocks.map((block, place) => focusEvent(file, block, place, dayOf(file)));
  });
  return calendar([...[...zones].map(([zone, day]) => zonePart(zone, day)), ...events]);
}

/** One coffee, as instants: a calendar shows them in its own zone, and in the hour that a clock change repeats as well. */
export function writeCoffee(file: CoffeeFile): string {
  const end = Temporal.Instant.from(file.start).add({ minutes: file.minutes }).toString();
  const event: CalendarPart = [
    'vevent',
    [
      ['uid', {}, 'text', `${file.id}@attune.invalid`],
      ['dtstamp', {}, 'date-time', stamp(file.now)],
      ['dtstart', {}, 'date-time', stamp(file.start)],
      ['dtend', {}, 'date-time', stamp(end)],
      ...text('summary', file.summary),
      ...text('description', file.description),
      ...text('location', file.location),
    ],
    [],
  ];
  return calendar([event]);
}
