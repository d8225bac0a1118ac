import type { HoursBlock, Weekday } from '@/utils/people/types';
import { minutesPerDay, runOf } from './day-plan';
import { withoutDays } from './without-days';

/** A block as a picture of the week shows it: on one day, in minutes of that day. */
export interface WeekBar {
  day: Weekday;
  from: number;
  to: number;
}

const dayAfter: Record<Weekday, Weekday> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 7, 7: 1 };

/** A night shift is two bars: to midnight, and from midnight on. None begins on a day off. */
export const weekBars = (blocks: readonly HoursBlock[], daysOff: readonly Weekday[] = []): WeekBar[] =>
  withoutDays(blocks, daysOff).flatMap((block) => {
    const [from, to] = runOf(block);
    return block.days.flatMap((day) => [
      { day, from, to: Math.min(to, minutesPerDay) },
      ...(to > minutesPerDay ? [{ day: dayAfter[day], from: 0, to: to - minutesPerDay }] : []),
    ]);
  });
