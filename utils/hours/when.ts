import type { HoursBlock, Weekday } from '@/utils/people/types';
import { trimSigns } from '@/utils/text/trim-signs';
import type { Words } from '@/utils/words/types';
import { parseHours, type ReadHours } from './parse-hours';
import { readDays, writeDays } from './weekdays';

const allDays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const midnight = '00:00';

/** A bare figure below seven behind a word is of the afternoon: nobody says "after 5" of the night. */
function clockOf(text: string): string | undefined {
  const read = parseHours(`${/^[1-6](?:[:.]\d\d)?$/.test(text) ? `${text}pm` : text}-23:59`);
  return read.ok ? read.blocks[0]?.start : undefined;
}

type Times = Pick<HoursBlock, 'start' | 'end'>;

const exact = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/;

function openTimes(word: string, at: string): Times | undefined {
  const time = clockOf(at);
  // Before or after midnight would be never, or always.
  if (time === undefined || time === midnight) return undefined;
  return /^(?:before|until|till)$/u.test(word) ? { start: midnight, end: time } : { start: time, end: midnight };
}

/** "before 10", "after 4pm", "12-13", "between 12 and 13". */
function timesOf(text: string): Times | undefined {
  const [, word, at = ''] = /^(before|until|till|after|from|since) (\S+(?: ?[ap]\.?m\.?)?)$/u.exec(text) ?? [];
  if (word !== undefined) return openTimes(word, at);
  // As it was written by us, though it be through the night, which of a person's typing would be asked.
  const [, start, end] = exact.exec(text) ?? [];
  if (start !== undefined && end !== undefined) return { start, end };
  const read = parseHours(text);
  const [only, ...more] = read.ok ? read.blocks : [];
  return only && more.length === 0 ? { start: only.start, end: only.end } : undefined;
}

const firstTime = /\b(?:before|until|till|after|from|since)\b|\d/u;
const signs = /[\s,:]/;
const betweenTimes = /\b(?:between|from) (\S+(?: ?[ap]\.?m\.?)?) (?:and|to|until|till) (?=\d)/gu;
const lastDigit = /\d\D*$/u;
const daysBehind = /(?:,| on) (?=(?:every )?\p{L})/u;

/** "before 10 on Fri" is "Fri before 10". */
function daysFirst(text: string): string {
  const at = text.search(lastDigit);
  const found = at < 0 ? null : daysBehind.exec(text.slice(at));
  if (!found || text.includes(';', at)) return text;
  const end = at + found.index;
  return `${text.slice(end + found[0].length)} ${text.slice(0, end)}`;
}

/** One run of days with its times: "on Fri", "Mon-Fri before 10, after 16:00". */
function partOf(part: string): HoursBlock[] | undefined {
  const text = daysFirst(part.replace(/\bnoon\b/g, '12:00').replace(betweenTimes, '$1-')).replace(
    /^(?:only )?(?:(?:on|at) )?(?:every )?(?=\p{L})/u,
    '',
  );
  const at = text.search(firstTime);
  const named = trimSigns(at < 0 ? text : text.slice(0, at), signs);
  const days = named === '' ? [...allDays] : readDays(named);
  if (!days) return undefined;
  if (at < 0) return [{ days, start: midnight, end: midnight }];
  const found = text.slice(at).split(/, ?(?:and |or )?| (?:and|or|&) /u);
  const times = found.map((one) => timesOf(trimSigns(one, signs)));
  return times.some((one) => one === undefined)
    ? undefined
    : times.flatMap((one) => (one ? [{ days: [...days], ...one }] : []));
}

/** Half of a day that is not named is told as in other hours. */
function problemOf(part: string): Words {
  const asHours = parseHours(part);
  const isHalf = !asHours.ok && asHours.problem.key === 'hours.parse.halfDay';
  return isHalf ? asHours.problem : { key: 'hours.parse.when', args: [part.slice(0, 40)] };
}

const nextPart = /;| or (?=on \p{L})/u;

/**
 * Reads when something holds in the week: "before 10 or on Fri", "Mon, Wed after 16:00", "after 4 on Mon", "12-13".
 * Without days it is of all. An empty text is no hours.
 */
export function parseWhen(written: string): ReadHours {
  const parts = written
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .split(nextPart)
    .map((part) => trimSigns(part, /[\s,.]/))
    .filter(Boolean);
  const blocks: HoursBlock[] = [];
  for (const part of parts) {
    const read = partOf(part);
    if (!read) return { ok: false, problem: problemOf(part) };
    blocks.push(...read);
  }
  return { ok: true, blocks };
}

function writeTimes({ start, end }: Times): string {
  if (start === midnight) return end === midnight ? '' : `before ${end}`;
  return end === midnight ? `after ${start}` : `${start}-${end}`;
}

/** In the form that `parseWhen` reads: "before 10:00 or after 16:00 or on Fri". What is of all days stands first. */
export function writeWhen(blocks: readonly HoursBlock[]): string {
  const byDays = new Map<string, string[]>();
  for (const block of blocks) {
    const days = new Set(block.days).size === allDays.length ? '' : writeDays(block.days);
    byDays.set(days, [...(byDays.get(days) ?? []), writeTimes(block)]);
  }
  const ofAll = [...byDays].filter(([days]) => days === '');
  const parts = [...ofAll, ...[...byDays].filter(([days]) => days !== '')].map(([days, times]) => {
    if (times.includes('')) return `on ${days || writeDays(allDays)}`;
    return [days && `on ${days}`, times.join(' or ')].filter(Boolean).join(' ');
  });
  return parts.join(' or ');
}

/** Whether it has hours of the clock, and not days alone. */
export const hasClock = (blocks: readonly HoursBlock[]): boolean =>
  blocks.some(({ start, end }) => start !== midnight || end !== midnight);
