import type { HoursBlock, Weekday } from '@/utils/people/types';
import type { Clause } from './clause';
import { daysOf } from './day-words';
import { asks, work } from './told';
import type { Reading } from './types';
import { usual } from './work-times';

const lead =
  /^(?:works? )?(?:(?:part[- ]?time|\d{1,2} ?(?:hrs?|hours?|h) ?(?:a|per|\/) ?week|(?:\d|two|three|four) days (?:a|per) week)[:,]? )?/u;
const full = /^(?:on )?(.{2,24}?):? (?:full(?: days?)?|all day|(?:the )?whole days?)$/u;
const half =
  /^(?:on )?(.{2,24}?):? (?:only )?(mornings?|afternoons?|until (?:noon|midday|12(?::00)?|lunch))(?: only)?$/u;

type Part = { days: Weekday[]; which: 'full' | 'morning' | 'afternoon' };

function partOf(text: string): Part | undefined {
  const whole = daysOf(full.exec(text)?.[1] ?? '');
  if (whole) return { days: whole, which: 'full' };
  const [, names = '', part = ''] = half.exec(text) ?? [];
  const days = daysOf(names);
  return days && { days, which: /^[mu]/u.test(part) ? 'morning' : 'afternoon' };
}

const blockOf = ({ days, which }: Part, start: string, end: string): HoursBlock => ({
  days,
  start: which === 'afternoon' ? '13:00' : start,
  end: which === 'morning' ? '12:00' : end,
});

/** "Mon/Tue full, Wed morning": which days, at hours that nobody told, so they are asked about. */
export function readFullDays({ plain }: Clause): Reading | undefined {
  if (plain.length > 80) return undefined;
  const parts = plain
    .replace(lead, '')
    .split(/, (?:and )?| and /u)
    .map(partOf);
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length || !known.some(({ which }) => which === 'full')) return undefined;
  return asks(
    'hours',
    usual.map(([start, end]) => work(known.map((part) => blockOf(part, start, end)))),
  );
}
