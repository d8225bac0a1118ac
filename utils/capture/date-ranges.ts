import type { DaySpan } from '@/utils/people/types';
import { count, countOf, month, weekday } from './date-words';
import { type DateMeanings, readDate } from './dates';

type Day = Temporal.PlainDate;

/** A day may be read in two ways; so may a range that ends on it. */
function between(first: string, last: string, today: Day): DateMeanings {
  return readDate(first, today).flatMap(({ from }) => {
    const start = Temporal.PlainDate.from(from);
    return readDate(last, start)
      .filter(({ to }) => to >= from)
      .map(({ to }) => ({ from, to }));
  });
}

/** "3-14 dec": the month holds for both, and "14-3 dec" is nothing. */
function withinMonth(first: string, last: string, name: string, today: Day): DateMeanings {
  if (Number(first) > Number(last)) return [];
  return between(`${first} ${name}`, `${last} ${name}`, today);
}

const dash = String.raw` ?(?:[-–—]|to|until|through|thru|bis) ?`;
const number = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`;
const dayFirst = new RegExp(
  `^(?:from )?(?:the )?${number}${dash}(?:the )?${number} (?:of )?(${month}(?: \\d{4})?)$`,
  'u',
);
const monthFirst = new RegExp(`^(?:from )?(${month}) ${number}${dash}${number}$`, 'u');
const lasting = new RegExp(`^for (?:the next )?(${count}) (days?|weeks?|months?)$`, 'u');
const forSome = new RegExp(
  `^(?:from |starting |as of |beginning )?(.{3,20}?) for (${count}) (days?|weeks?|months?)$`,
  'u',
);
const days = new RegExp(`^(${weekday})[-–](${weekday})$`, 'u');
const slashes = /^(?:from )?(\d{1,2})\/(\d{1,2})(?: ?[-–—] ?| to | until )(\d{1,2})\/(\d{1,2})$/u;
const months = new RegExp(`^(?:from )?(${month}) ?[-–] ?(${month})$`, 'u');
const ends = /^(?:from |between )?(.{1,24}?)(?: ?[–—] ?| - | (?:to|until|through|thru|bis|and) |(?<=\.)-)(.{1,24})$/u;

function lastingFrom(many: string, unit: string, today: Day): DaySpan {
  const past = unit.startsWith('month')
    ? today.add({ months: countOf(many) })
    : today.add({ days: countOf(many) * (unit.startsWith('week') ? 7 : 1) });
  return { from: today.toString(), to: past.subtract({ days: 1 }).toString() };
}

/** "20/12 - 3/1": one order of day and month for both. */
function slashedBetween(text: string, today: Day): DateMeanings {
  const [, one, two, three, four] = slashes.exec(text) ?? [];
  const pairs = [
    [`${one}.${two}.`, `${three}.${four}.`],
    [`${two}.${one}.`, `${four}.${three}.`],
  ];
  return pairs.flatMap(([first = '', last = '']) => between(first, last, today));
}

/** A date or a range of dates, without a word such as "until" before it; nothing where it is none. */
export function readDateRange(text: string, today: Day): DateMeanings {
  const inDays = dayFirst.exec(text);
  if (inDays) return withinMonth(inDays[1] ?? '', inDays[2] ?? '', inDays[3] ?? '', today);
  const inMonth = monthFirst.exec(text);
  if (inMonth) return withinMonth(inMonth[2] ?? '', inMonth[3] ?? '', inMonth[1] ?? '', today);
  const fixed = forSome.exec(text);
  if (fixed)
    return readDate(fixed[1] ?? '', today).map(({ from }) =>
      lastingFrom(fixed[2] ?? '', fixed[3] ?? '', Temporal.PlainDate.from(from)),
    );
  const span = lasting.exec(text);
  if (span) return [lastingFrom(span[1] ?? '', span[2] ?? '', today)];
  if (slashes.test(text)) return slashedBetween(text, today);
  const both = days.exec(text) ?? months.exec(text) ?? ends.exec(text);
  if (both) return between(both[1] ?? '', both[2] ?? '', today);
  return readDate(
    text.replace(/^(?:on|in|for|during|over|at)? ?(?:the whole of |all of |the whole month of |all )?/, ''),
    today,
  );
}

const isLong = ({ from, to }: DaySpan) => from !== to;
const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

const isWeekday = new RegExp(`^(?:next |coming |this )?${weekday}$`, 'u');

/**
 * The last days that "until ..." may mean. Until a Friday takes the Friday in; until a Monday most are back on it; and
 * until March is until it begins or until it is over.
 */
export function lastDays(text: string, today: Day): string[] {
  const meanings = readDate(text, today);
  const last = meanings.flatMap((span) => {
    if (isLong(span)) return [dayBefore(span.from), span.to];
    const isMonday = isWeekday.test(text) && Temporal.PlainDate.from(span.to).dayOfWeek === 1;
    return isMonday ? [dayBefore(span.to), span.to] : [span.to];
  });
  return [...new Set(last)].filter((day) => day >= today.toString());
}

/** The last days of an absence from which somebody is back then. */
export function daysBeforeReturn(text: string, today: Day): string[] {
  const bare = text.replace(/^(?:on|from|by|at|around|again|again on) /, '');
  const meanings = readDate(bare, today);
  return (meanings.length > 0 ? meanings : readDate(bare.replace(/^in /, ''), today))
    .map(({ from }) => dayBefore(from))
    .filter((day) => day >= today.toString());
}
