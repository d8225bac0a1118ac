import type { HoursBlock, Weekday } from '@/utils/people/types';
import { trimSigns } from '@/utils/text/trim-signs';
import type { Words } from '@/utils/words/types';
import { readDays, writeDays } from './weekdays';

export type ReadHours = { ok: true; blocks: HoursBlock[] } | { ok: false; problem: Words };

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const most = 50;

/** 9, 9:30, 9.30, 9h30, 0930, 9am, 9 Uhr. */
const time = String.raw`(?:\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2})(?!\d)(?: ?(?:uhr|h|[ap]\.?m\.?))?(?!\p{L})`;
const range = new RegExp(`(${time}) ?(?:[-–—]|to|until|till|bis) ?(${time})`, 'giu');

interface Clock {
  minute: number;
  half: 'am' | 'pm' | undefined;
}

function readClock(text: string): Clock | undefined {
  const [, hours, minutes] = /^(\d{1,2}(?=\D|$)|\d{2})\D?(\d{2})?/.exec(text) ?? [];
  const half = /([ap])\.?m/i.exec(text)?.[1]?.toLowerCase();
  const hour = Number(hours);
  const past = Number(minutes ?? 0);
  if (past > 59 || (half ? hour < 1 || hour > 12 : hour * 60 + past > 24 * 60)) return undefined;
  if (!half) return { minute: hour * 60 + past, half: undefined };
  return { minute: ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + past, half: half === 'p' ? 'pm' : 'am' };
}

const halfDay = 12 * 60;

/** "9-5pm" begins in the morning, "1-5pm" in the afternoon, and "9am-5" ends in the afternoon. */
function shareHalf(start: Clock, end: Clock): [number, number] {
  const later = (minute: number) => (minute % halfDay) + halfDay;
  if (end.half && !start.half && start.minute <= halfDay) {
    const same = end.half === 'pm' ? later(start.minute) : start.minute % halfDay;
    return [same < end.minute ? same : start.minute % halfDay, end.minute];
  }
  if (start.half && !end.half && end.minute <= halfDay && end.minute <= start.minute)
    return [start.minute, later(end.minute)];
  return [start.minute, end.minute];
}

/** "9-5" in 24 hours would be a night and most of a day: nobody's hours, so it is asked about instead of guessed. */
const isHalfMeant = (start: Clock, end: Clock) =>
  !start.half &&
  !end.half &&
  start.minute >= 60 &&
  start.minute <= halfDay &&
  end.minute >= 60 &&
  end.minute <= start.minute;

const write = (minute: number) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function readRange(text: string, from: string, to: string): Pick<HoursBlock, 'start' | 'end'> | Words {
  const start = readClock(from);
  const end = readClock(to);
  if (!start || start.minute === 24 * 60) return { key: 'hours.parse.time', args: [from.trim()] };
  if (!end) return { key: 'hours.parse.time', args: [to.trim()] };
  if (isHalfMeant(start, end)) {
    const meant = `${write(start.minute)}-${write(end.minute + halfDay)}`;
    return { key: 'hours.parse.halfDay', args: [text.trim(), meant] };
  }
  const [first, last] = shareHalf(start, end);
  return { start: write(first), end: write(last) };
}

/** What stands between two ranges: separators, and perhaps days. Undefined where it is neither. */
function daysIn(gap: string, before: readonly Weekday[]): readonly Weekday[] | undefined {
  const text = trimSigns(gap, /[\s,;:&+]/, /[\s,;:]/).replace(/^(?:and|und)$/iu, '');
  return text === '' ? before : readDays(text);
}

const shown = (text: string) => text.trim().slice(0, 40);

function unread(rest: string): Words | undefined {
  const text = trimSigns(rest, /[\s,;:]/);
  return text === '' ? undefined : { key: 'hours.parse.range', args: [shown(text)] };
}

/**
 * Reads "9-17", "09:00-12:30, 13-17", "Mon-Fri 9-12; Sat 10am-2pm". Days hold until others are named; without any, the
 * five workdays are meant. An empty text is no hours.
 */
export function parseHours(written: string): ReadHours {
  const text = written.replace(/\s+/g, ' ');
  const blocks: HoursBlock[] = [];
  let days = workdays;
  let read = 0;
  for (const match of text.matchAll(range)) {
    const gap = text.slice(read, match.index);
    const named = daysIn(gap, days);
    if (!named) return { ok: false, problem: { key: 'hours.parse.days', args: [shown(gap)] } };
    const [whole, from = '', to = ''] = match;
    const block = readRange(whole, from, to);
    if ('key' in block) return { ok: false, problem: block };
    if (blocks.length === most) return { ok: false, problem: { key: 'hours.parse.many', args: [String(most)] } };
    blocks.push({ days: [...named], ...block });
    days = named;
    read = match.index + whole.length;
  }
  const problem = unread(text.slice(read));
  return problem ? { ok: false, problem } : { ok: true, blocks };
}

/** In the form that `parseHours` reads: "Mon-Fri 09:00-12:00, 13:00-17:00; Sat 10:00-14:00". */
export function writeHours(blocks: readonly HoursBlock[]): string {
  const byDays = new Map<string, string[]>();
  for (const { days, start, end } of blocks) {
    const named = writeDays(days);
    byDays.set(named, [...(byDays.get(named) ?? []), `${start}-${end}`]);
  }
  return [...byDays].map(([days, ranges]) => `${days} ${ranges.join(', ')}`).join('; ');
}
