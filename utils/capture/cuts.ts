import type { HoursBlock, Weekday } from '@/utils/people/types';
import type { Clause } from './clause';
import { allDays, daysOf, workdays } from './day-words';
import { readStretches } from './stretches';
import { focus, work } from './told';
import type { HoursCut, Reading, Told } from './types';
import { usualHours, withBreak, withoutDays } from './work-times';

const lunch =
  /^(?:(?:with|has|takes|a|her|his|their|out|off|for|eats|at) ){0,3}(?:lunch ?break|lunch ?time|lunch|break|pause|siesta)(?: (?:is|from|between|time))?:? (.{2,30})$/u;
const daysOff =
  /^(?:(?:no|not|never|except|without|but not|off|free|out|doesn't work|does not work|not working|never works|isn't working|not in|not there|not available|is off|has off|takes off)(?: (?:on|in|at|work|working|the office))?) (.{3,40})$/u;
const daysOffBehind =
  /^(?:every )?(.{3,40}?)(?: (?:is|are|always|her|his|their|day)){0,3} (?:off|free|day off|days off|not working|not in|never in)$/u;
const halfDays =
  /^(?:works |does |has |takes )?(?:only )?half[- ](?:a )?days?(?: off)?(?: (?:on|every|each))? (.{3,40})$/u;
const halfBehind = /^(.{3,40}?)(?: (?:is|are|only)){0,3} (?:a )?half[- ]days?$/u;
const fourDays = /^(?:works )?(?:a )?(?:4|four)[- ]day week$/u;

/** A Friday off may be this one or each; that is for the dates to ask about. */
const isEach = (text: string) => /s\b|every|each|&|,|and|-/.test(text);

function clockRange(text: string): { start: string; end: string } | undefined {
  const hour = /^(?:at )?(1[1-4]|1)(?::00)?(?: ?(?:h|pm|o'clock))?$/.exec(text)?.[1];
  if (hour) return { start: `${hour === '1' ? 13 : hour}:00`, end: `${hour === '1' ? 14 : Number(hour) + 1}:00` };
  const [way] = readStretches(text);
  const [only, ...more] = way ?? [];
  return only?.start && only.end && more.length === 0 ? { start: only.start, end: only.end } : undefined;
}

/** Statements that count together with the weekly hours: breaks, days off, half days. */
export function readCut({ plain }: Clause): Reading | undefined {
  const break_ = lunch.exec(plain)?.[1];
  const range = break_ === undefined ? undefined : clockRange(break_);
  if (range) return { cut: { kind: 'lunch', ...range } };
  const half = (halfDays.exec(plain) ?? halfBehind.exec(plain))?.[1];
  const halves = half === undefined ? undefined : daysOf(half);
  if (halves) return { cut: { kind: 'half-days', days: halves } };
  const off = (daysOff.exec(plain) ?? daysOffBehind.exec(plain))?.[1];
  const days = off === undefined ? undefined : daysOf(off);
  const surely = /doesn't|does not|never|except|without|^no |but not|not working/.test(plain);
  if (days && off !== undefined && (surely || isEach(off))) return { cut: { kind: 'days-off', days } };
  return fourDays.test(plain) ? { ask: { about: 'hours', answers: usualHours([1, 2, 3, 4]) } } : undefined;
}

const halfBlock = (days: readonly number[], start: string, end: string): HoursBlock => ({
  days: allDays.filter((day) => days.includes(day)),
  start,
  end,
});

const halves = (days: readonly number[]): HoursBlock[] => [
  halfBlock(days, '09:00', '12:00'),
  halfBlock(days, '13:00', '17:00'),
];

/** What a cut makes of hours that are told beside it, or what it asks where none are. */
export function cutHours(cut: HoursCut, blocks: readonly HoursBlock[]): Told[] {
  if (cut.kind === 'half-days') {
    const usual: HoursBlock = { days: [...workdays], start: '09:00', end: '17:00' };
    const others = withoutDays(blocks.length > 0 ? blocks : [usual], cut.days);
    return halves(cut.days).map((half) => work([...others, half]));
  }
  if (cut.kind === 'days-off') {
    const left = workdays.filter((day): day is Weekday => !cut.days.includes(day));
    return blocks.length > 0 ? [work(withoutDays(blocks, cut.days))] : usualHours(left);
  }
  if (blocks.length > 0) return [work(withBreak(blocks, cut.start, cut.end))];
  const { start, end } = cut;
  const day: HoursBlock = { days: [...workdays], start: '09:00', end: '17:00' };
  return [work(withBreak([day], start, end)), focus([{ days: [...workdays], start, end }])];
}
