import { hasLength } from './behind';
import type { Clause } from './clause';
import { daysIn, daysOf } from './day-words';
import type { Reading } from './types';

const names = '(?:on |every |each )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const ahead = new RegExp(`^(${names}(?:(?:,| and|, and| &) ${names}){0,2}),? (?=\\p{L})`, 'u');
/** That there is no work then, behind what is done instead. */
const off =
  /(?:,| and| -)? ?\b(?:so|hence|therefore|thus|which means|meaning|that's why) (?:(?:she|he|they)(?:'s| is|'re| are)? |is |that )?(?:not working|isn't working|not at work|doesn't work|does not work|no work|not in|never in|off|out|not there|not around|unavailable)(?: (?:and|or|nor) (?:is )?(?:not |un)?(?:reachable|available|contactable|there|online|in))?(?: (?:that day|then|at all|those days|on those days))?$/u;
const isEach = /days\b|every|each/u;

/** "Fridays she's at college, so not working": days off, and why. */
export function readReasonedOff({ plain }: Clause): Reading | undefined {
  if (!hasLength(plain, 16, 120)) return undefined;
  const named = ahead.exec(plain)?.[1] ?? '';
  const end = named === '' ? undefined : off.exec(plain);
  const days = end ? daysOf(named) : undefined;
  const why = end ? plain.slice(named.length, end.index) : '';
  const isOne = !/[\d;.?!]/u.test(why) && daysIn(why).length === 0 && hasLength(why, 4, 70);
  return days && isOne && isEach.test(named) ? { cut: { kind: 'days-off', days } } : undefined;
}
