import { daysIn } from '@/utils/capture/day-words';
import { asks, daysOff } from '@/utils/capture/told';
import type { Reading } from '@/utils/capture/types';

const ofOnce =
  /\d|\b(?:this|next|coming|week|today|tomorrow|tonight|until|from|through|to|back|both|then|again|reachable)\b| ?[-–] ?/u;
const notThere = /\b(?:not|never|isn't|absent|off)\b/u;
const several = /,| and | & | or |\//u;

/** "Not in on Thursday and Friday" may be of every week. */
export function orEachWeek(reading: Reading | undefined, plain: string): Reading | undefined {
  const [only, ...more] = reading?.told ?? [];
  if (only?.kind !== 'preference' || only.value.kind !== 'away' || only.value.text !== '') return reading;
  const days = daysIn(plain);
  const mayBeEach =
    days.length > 1 && days.length < 5 && several.test(plain) && notThere.test(plain) && !ofOnce.test(plain);
  return mayBeEach && more.length === 0 ? asks('days', [only, daysOff(days)]) : reading;
}
