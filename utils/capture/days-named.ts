import type { Clause } from './clause';
import { daysOf, workdays } from './day-words';
import { asks, best, work } from './told';
import type { Reading } from './types';

const named =
  /^(?:on )?(?:mon|tues|wednes|thurs|fri)days(?:(?:,| and| &|, and| or) (?:mon|tues|wednes|thurs|fri)days){0,2}$/u;

/** "Wednesdays and Fridays" alone: those that are worked, those that are not, or the better ones. */
export function readDaysNamed({ plain }: Clause): Reading | undefined {
  const days = named.test(plain) ? daysOf(plain) : undefined;
  if (!days) return undefined;
  const others = workdays.filter((day) => !days.includes(day));
  return {
    ...asks('days', [
      work([{ days, start: '09:00', end: '17:00' }]),
      work([{ days: others, start: '09:00', end: '17:00' }]),
      best([{ days, start: '00:00', end: '00:00' }]),
    ]),
    beside: { kind: 'only-days', days },
    bare: true,
  };
}
