import { hasLength } from './behind';
import { readDateRange } from './date-ranges';
import { daysOf } from './day-words';
import { away, tellsOrAsks } from './told';
import type { Reading } from './types';

const stateLast = / (off|away|out|ooo|out of office|(?:on )?(?:leave|holiday|holidays|vacation|pto|annual leave))$/u;

/** "24 Dec - 2 Jan off". */
export function readDatesFirst(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [end = '', how = ''] = stateLast.exec(plain) ?? [];
  const dates = plain.slice(0, plain.length - end.length);
  if (end === '' || !hasLength(dates, 6, 30) || !/\d/u.test(dates) || daysOf(dates)) return undefined;
  const why = /^(?:off|away|out|ooo)/u.test(how) ? '' : how.replace(/^on /u, '');
  return tellsOrAsks(
    'days',
    readDateRange(dates, today).map(({ from, to }) => away(from, to, why)),
  );
}

const long =
  /^(?:on |goes on |starts )?((?:mat|pat|maternity|paternity|parental|family|adoption) leave|maternity|sabbatical) (?:starts |begins )?(?:from|as of|in|starting|starts|on) (?=\S)/u;

/** "Maternity leave from January": nobody said how long, so that it is asked. */
export function readLong(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [begun = '', why = ''] = long.exec(plain) ?? [];
  const [start, ...more] = begun === '' ? [] : readDateRange(plain.slice(begun.length), today);
  const isOpen = start && more.length === 0 && !/ (?:to|until|-|for) /u.test(plain.slice(begun.length));
  if (!isOpen) return undefined;
  const first = Temporal.PlainDate.from(start.from);
  const ends = [3, 6, 12].map((months) => first.add({ months }).subtract({ days: 1 }).toString());
  return tellsOrAsks(
    'days',
    ends.map((to) => away(start.from, to, why)),
  );
}
