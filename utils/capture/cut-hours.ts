import { withoutDays } from '@/utils/hours/without-days';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { allDays, otherDays, workdays } from './day-words';
import { daysOff, focus, work } from './told';
import type { HoursCut, Told } from './types';
import { usual, usualHours, withBreak } from './work-times';

const halfBlock = (days: readonly number[], start: string, end: string): HoursBlock => ({
  days: allDays.filter((day) => days.includes(day)),
  start,
  end,
});

const halves = (days: readonly number[]): HoursBlock[] => [
  halfBlock(days, '09:00', '12:00'),
  halfBlock(days, '13:00', '17:00'),
];

type Blocks = readonly HoursBlock[];

const daysIn = (blocks: Blocks): Weekday[] =>
  allDays.filter((day) => blocks.some(({ days }) => days.some((one) => one === day)));
const onDays = (blocks: Blocks, days: readonly Weekday[]): Told =>
  work(blocks.map((block) => ({ ...block, days: [...days] })));
const isSame = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

function cutHalves(days: readonly number[], blocks: Blocks): Told[] {
  const whole: HoursBlock = { days: [...workdays], start: '09:00', end: '17:00' };
  const others = withoutDays(blocks.length > 0 ? blocks : [whole], days);
  return halves(days).map((half) => work([...others, half]));
}

/** Days named beside hours are those of the hours; where other days were named too, it is asked. Else the rest is off. */
function cutOnlyDays(days: readonly Weekday[], blocks: Blocks): Told[] {
  const others = otherDays(days);
  if (blocks.length === 0) return others.length > 0 ? [daysOff(others)] : usualHours(days);
  const before = daysIn(blocks);
  if (isSame(before, days)) return [work([...blocks])];
  return isSame(before, workdays) ? [onDays(blocks, days)] : [onDays(blocks, days), work([...blocks])];
}

/** The end of the week, its beginning, or of one day the middle. */
const likelyOff = (many: number): Weekday[][] => [
  workdays.slice(many),
  workdays.slice(0, workdays.length - many),
  ...(many === 4 ? [workdays.slice(2, 3)] : []),
];

/** So many days: which is asked, unless the days that are named are as many. */
function cutCount(many: number, blocks: Blocks): Told[] {
  const first = workdays.slice(0, many);
  if (blocks.length === 0) return likelyOff(many).map(daysOff);
  const days = daysIn(blocks);
  if (days.length === many) return [work([...blocks])];
  return isSame(days, workdays)
    ? [onDays(blocks, first), onDays(blocks, workdays.slice(-many))]
    : [work([...blocks]), onDays(blocks, first)];
}

type PartOff = Extract<HoursCut, { kind: 'part-off' }>;

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** What is left of a day: from a clock that was said, or else from noon. */
function edgeAt({ start, end, days }: HoursBlock, isMorning: boolean, at: string | undefined, blocks: Blocks) {
  // Around a break only the outer end is moved outwards: "9-12 and 13-16, Fridays until 18".
  const isOuter = (other: HoursBlock) => (isMorning ? other.start < start : other.end > end);
  const isInner = blocks.some((other) => isOuter(other) && other.days.some((day) => days.includes(day)));
  const isMoved = at !== undefined && !isInner;
  if (isMorning) return { start: isMoved ? at : later(start, at ?? '13:00') };
  return { end: isMoved ? at : earlier(end, at ?? '12:00') };
}

function withoutPart(blocks: Blocks, { days, part, at }: PartOff): HoursBlock[] {
  const isMorning = part === 'morning';
  const parts = blocks.flatMap((block) => {
    const on = block.days.filter((day) => days.includes(day));
    const cut = { ...block, days: on, ...edgeAt(block, isMorning, at, blocks) };
    return on.length > 0 && cut.start < cut.end ? [cut] : [];
  });
  return [...withoutDays(blocks, days), ...parts];
}

function cutPart(cut: PartOff, blocks: Blocks): Told[] {
  if (blocks.length > 0) return [work(withoutPart(blocks, cut))];
  return usual.map(([start, end]) => work(withoutPart([{ days: [...workdays], start, end }], cut)));
}

function cutBreak(start: string, end: string, blocks: Blocks): Told[] {
  if (blocks.length > 0) return [work(withBreak(blocks, start, end))];
  const day: HoursBlock = { days: [...workdays], start: '09:00', end: '17:00' };
  return [work(withBreak([day], start, end)), focus([{ days: [...workdays], start, end }])];
}

const cutDaysOff = (days: readonly Weekday[], blocks: Blocks): Told[] =>
  blocks.length > 0 ? [work(withoutDays(blocks, days))] : [daysOff(days)];

/** What a cut makes of hours that are told beside it; where none are, which days are off, or what it asks. */
export function cutHours(cut: HoursCut, blocks: Blocks): Told[] {
  switch (cut.kind) {
    case 'half-days':
      return cutHalves(cut.days, blocks);
    case 'days-off':
      return cutDaysOff(cut.days, blocks);
    case 'only-days':
      return cutOnlyDays(cut.days, blocks);
    case 'day-count':
      return cutCount(cut.many, blocks);
    case 'part-off':
      return cutPart(cut, blocks);
    case 'lunch':
      return cutBreak(cut.start, cut.end, blocks);
  }
}
