import type { KnownHours } from '@/utils/hours/types';
import type { DaySpan, HoursBlock, Weekday } from '@/utils/people/types';
import type { Chance } from './chance';

/** Hours of nobody, drawn by chance, with much of what is hard: nights, two shifts a day, and days unlike the week. */
const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function drawTime(chance: Chance): string {
  const at = chance.next() < 0.5 ? chance.below(96) * 15 : chance.below(1440);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

function drawDays(chance: Chance): Weekday[] {
  const kind = chance.next();
  if (kind < 0.4) return [1, 2, 3, 4, 5];
  if (kind < 0.55) return [...week];
  return week.filter(() => chance.next() < 0.5);
}

/** One block in eight lasts a whole day, from some time on. */
function drawBlock(chance: Chance): HoursBlock {
  const start = drawTime(chance);
  return { days: drawDays(chance), start, end: chance.next() < 0.12 ? start : drawTime(chance) };
}

/** The night shift and the day with a break: what people really have. */
function drawShift(chance: Chance): HoursBlock[] {
  const days = drawDays(chance);
  if (chance.next() < 0.5) return [{ days, start: `2${chance.below(4)}:00`, end: `0${chance.below(9)}:30` }];
  return [
    { days, start: '08:30', end: '12:00' },
    { days, start: '13:15', end: '17:45' },
  ];
}

const drawBlocks = (chance: Chance, most: number): HoursBlock[] =>
  Array.from({ length: chance.below(most + 1) }, () => drawBlock(chance));

function drawSpan(chance: Chance, dates: readonly string[]): DaySpan {
  const first = chance.below(dates.length - 1);
  const last = Math.min(first + chance.below(4), dates.length - 1);
  return { from: dates[first] ?? '', to: dates[last] ?? '' };
}

const some = <T>(chance: Chance, most: number, draw: () => T): T[] =>
  Array.from({ length: chance.below(most + 1) }, draw);

/** `dates` are those of the time looked at, so that what holds on a date is met. */
export function drawHours(chance: Chance, zone: string, dates: readonly string[]): KnownHours {
  const isDated = chance.next() < 0.7;
  const days = isDated ? dates : [];
  const work = chance.next() < 0.4 ? drawShift(chance) : drawBlocks(chance, 3);
  return {
    zone,
    work,
    focus: drawBlocks(chance, 2),
    ...(chance.next() < 0.5 ? { best: drawBlocks(chance, 2) } : {}),
    ...(chance.next() < 0.25 ? { daysOff: week.filter(() => chance.next() < 0.3) } : {}),
    ...(days.length > 0
      ? {
          away: some(chance, 2, () => drawSpan(chance, days)),
          exceptions: some(chance, 3, () => ({ ...drawSpan(chance, days), blocks: drawBlocks(chance, 2) })),
          holidays: some(chance, 2, () => chance.pick(days)).map((date) => ({ date, name: date })),
        }
      : {}),
  };
}
