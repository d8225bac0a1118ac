import { before } from './behind';
import type { Clause } from './clause';
import { readDate } from './dates';
import { daysOf, workdays } from './day-words';
import { dayBlocks, openBlocks, readStretches } from './stretches';
import { asks, away, best, line, tells, work } from './told';
import type { CaptureGiven, Reading } from './types';

const figures = /^(\d{1,2}) ?[-–] ?(\d{1,2})$/u;
const evenings = /^evenings?$/u;
const badDays = / (?:are|is) (?:bad|hard|difficult|no good|impossible|tricky|not good|not great|the worst)$/u;

const point =
  /^(?:(?:around|about|at|roughly) )?(\d{1,2})(?::00)? ?([ap]m)?(?:ish)? (?:(?:is|works) )?(?:the )?(?:best|good|well|fine|ideal|great|perfect)(?: time)?(?: for (?:her|him|them))?$|^(?:best|good|ideal|perfect|great|best time|good time|available|free|reachable)(?: (?:is|at|around|about)){1,2} (\d{1,2})(?::00)? ?([ap]m)?(?:ish)?$/u;
const hour = (many: number) => `${String(many % 24).padStart(2, '0')}:00`;

/** Which hours of the day a figure may mean. */
export function hoursMeant(at: number, side: string | undefined): number[] {
  if (side !== undefined || at > 11) return [side === 'pm' && at < 12 ? at + 12 : at];
  if (at < 5) return [at + 12];
  return at > 8 ? [at] : [at, at + 12];
}

/** "Around 11 works well", "7 is best", which may be of the morning or of the evening. */
function readPoint(plain: string): Reading | undefined {
  const [, first, half, last, otherHalf] = point.exec(plain) ?? [];
  const at = Number(first ?? last ?? 0);
  if (at < 1 || at > 20) return undefined;
  const days = [...workdays];
  const hours = hoursMeant(at, half ?? otherHalf);
  const answers = hours.map((one) => best([{ days, start: hour(one), end: hour(one + 1) }]));
  const open = hours.map((one) => best([{ days, start: hour(one), end: '00:00' }]));
  return asks('hours', hours.length > 1 ? answers : [...answers, ...open]);
}

const leaveFrom = /^leave (?:from|as of|starting)(?: the)? (\d{1,2})$/u;
/** "Leave from 4": they go home at four, or are away from the fourth. */
function readLeave(plain: string, today: string): Reading | undefined {
  const at = Number(leaveFrom.exec(plain)?.[1] ?? 0);
  const [first] = at === 0 ? [] : readDate(`the ${at}th`, Temporal.PlainDate.from(today));
  if (!first) return undefined;
  const [end] = at < 12 ? hoursMeant(at, at > 4 ? 'pm' : undefined) : [at];
  const days = away(first.from, first.to, 'leave');
  return end === undefined || end > 23
    ? asks('meaning', [days])
    : asks('meaning', [work([{ days: [...workdays], start: '09:00', end: hour(end) }]), days]);
}

function readFew({ plain, spelt }: Clause): Reading | undefined {
  // The job that is written so, or the half of the day.
  if (/^pm$/iu.test(spelt))
    return asks('meaning', [line('title', 'PM'), best([{ days: [...workdays], start: '13:00', end: '17:00' }])]);
  const pointed = /ish\b/u.test(spelt) ? undefined : readPoint(plain);
  if (pointed) return pointed;
  const bad = daysOf(before(badDays, plain, 3, 40) ?? '');
  const left = bad ? workdays.filter((day) => !bad.includes(day)) : [];
  if (left.length > 0) return tells(best([{ days: left, start: '00:00', end: '00:00' }]));
  const [, from = '', to = ''] = figures.exec(plain) ?? [];
  const isSlot = from !== '' && Number(to) - Number(from) === 1;
  if (!isSlot && !evenings.test(plain)) return undefined;
  const [way] = readStretches(plain);
  return way && { ...asks('hours', [work(dayBlocks(way)), best(openBlocks(way))]), ...(isSlot ? {} : { bare: true }) };
}

/** Words so few that they may be of work or of when it goes best: "3-4", "evenings"; and days that are bad. */
export const readBareHours = (clause: Clause, { today }: CaptureGiven): Reading | undefined =>
  readLeave(clause.plain, today) ?? readFew(clause);
