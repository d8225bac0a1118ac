import { before } from './behind';
import type { Clause } from './clause';
import { daysOf, workdays } from './day-words';
import { dayBlocks, openBlocks, readStretches } from './stretches';
import { asks, best, line, tells, work } from './told';
import type { Reading } from './types';

const figures = /^(\d{1,2}) ?[-–] ?(\d{1,2})$/u;
const evenings = /^evenings?$/u;
const badDays = / (?:are|is) (?:bad|hard|difficult|no good|impossible|tricky|not good|not great|the worst)$/u;

/** Words so few that they may be of work or of when it goes best: "3-4", "evenings"; and days that are bad. */
export function readBareHours({ plain, spelt }: Clause): Reading | undefined {
  // The job that is written so, or the half of the day.
  if (spelt === 'PM')
    return asks('meaning', [line('title', spelt), best([{ days: [...workdays], start: '13:00', end: '17:00' }])]);
  const bad = daysOf(before(badDays, plain, 5, 40) ?? '');
  const left = bad ? workdays.filter((day) => !bad.includes(day)) : [];
  if (left.length > 0) return tells(best([{ days: left, start: '00:00', end: '00:00' }]));
  const [, from = '', to = ''] = figures.exec(plain) ?? [];
  const isSlot = from !== '' && Number(to) - Number(from) === 1;
  if (!isSlot && !evenings.test(plain)) return undefined;
  const [way] = readStretches(plain);
  return way && { ...asks('hours', [work(dayBlocks(way)), best(openBlocks(way))]), ...(isSlot ? {} : { bare: true }) };
}
