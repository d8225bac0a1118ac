import type { Clause } from './clause';
import { daysOf, otherDays } from './day-words';
import { asks, best, daysOff } from './told';
import type { Reading } from './types';

const named =
  /^(?:on )?(?:mon|tues|wednes|thurs|fri)days(?:(?:,| and| &|, and| or) (?:mon|tues|wednes|thurs|fri)days){0,2}$/u;

/** "Wednesdays and Fridays" alone: those that are worked, those that are not, or the better ones. */
export function readDaysNamed({ plain }: Clause): Reading | undefined {
  const days = named.test(plain) ? daysOf(plain) : undefined;
  if (!days) return undefined;
  return {
    ...asks('days', [daysOff(otherDays(days)), daysOff(days), best([{ days, start: '00:00', end: '00:00' }])]),
    beside: { kind: 'only-days', days },
    bare: true,
  };
}
