import type { HoursBlock, Weekday } from '@/utils/people/types';
import { allDays, otherDays } from './day-words';
import { openBlocks, type Stretch } from './stretches';

const midnight = '00:00';
const endOfDay = '24:00';

/** Blocks for a way: at an open end they go on to the end of the day. */
export const weekBlocks = (way: readonly Stretch[], days?: readonly Weekday[]): HoursBlock[] =>
  openBlocks(days ? way.map((one) => ({ ...one, days })) : way);

type Run = [start: string, end: string];

/** Of one day; what runs over midnight is taken for both ends of it. */
const runsOf = ({ start, end }: HoursBlock): Run[] => {
  const last = end === midnight ? endOfDay : end;
  return start < last
    ? [[start, last]]
    : [
        [start, endOfDay],
        [midnight, last],
      ];
};

/** The rest of a day. */
function gapsOf(runs: readonly Run[]): Run[] {
  let from = midnight;
  const gaps: Run[] = [];
  for (const [start, end] of [...runs].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (start > from) gaps.push([from, start]);
    if (end > from) from = end;
  }
  return from < endOfDay ? [...gaps, [from, endOfDay]] : gaps;
}

/** All hours of the week but these: of their days the rest, and the other days where only some are named. */
export function othersThan(blocks: readonly HoursBlock[]): HoursBlock[] {
  const named = allDays.filter((day) => blocks.some(({ days }) => days.includes(day)));
  const byGaps = new Map<string, { days: Weekday[]; gaps: Run[] }>();
  for (const day of named) {
    const gaps = gapsOf(blocks.filter(({ days }) => days.includes(day)).flatMap(runsOf));
    const same = byGaps.get(gaps.join());
    byGaps.set(gaps.join(), { days: [...(same?.days ?? []), day], gaps });
  }
  const inDays = [...byGaps.values()].flatMap(({ days, gaps }) =>
    gaps.map(([start, end]): HoursBlock => ({ days: [...days], start, end: end === endOfDay ? midnight : end })),
  );
  const others = otherDays(named);
  return others.length > 0 ? [...inDays, { days: others, start: midnight, end: midnight }] : inDays;
}
