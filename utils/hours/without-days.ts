import type { HoursBlock } from '@/utils/people/types';

/** Blocks of the week with some of their days left out. */
export function withoutDays(blocks: readonly HoursBlock[], days: readonly number[]): HoursBlock[] {
  return blocks
    .map((block) => ({ ...block, days: block.days.filter((day) => !days.includes(day)) }))
    .filter((block) => block.days.length > 0);
}
