import type { HoursBlock } from '@/utils/people/types';

const overlap = (one: HoursBlock, other: HoursBlock) => one.start < other.end && other.start < one.end;

/** "9-17, Fri 9-13": hours of days by name hold instead of what was said of more days before and overlaps them. */
export function withoutNamedAfter(blocks: readonly HoursBlock[]): HoursBlock[] {
  return blocks.flatMap((one, at) => {
    const named = blocks
      .slice(at + 1)
      .filter((other) => other.days.length < one.days.length && overlap(one, other))
      .flatMap((other) => other.days);
    const days = one.days.filter((day) => !named.includes(day));
    return days.length > 0 ? [{ ...one, days }] : [];
  });
}
