import type { DaySpan } from '@/utils/people/types';
import { around, behind, hasLength } from './behind';
import { inDateShape } from './date-shapes';
import { count, countOf, month, weekday, weekdayOf } from './date-words';
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

/** "Monday and Tuesday" are a range, "Monday and Wednesday" are none. */
const sideBySide = (first: string, last: string, today: Day): DateMeanings =>
  between(first, last, today).filter(
    ({ from, to }) => Temporal.PlainDate.from(from).add({ days: 1 }).toString() === to,
  );

/** "3-14 dec": the month holds for both, and "14-3 dec" is nothing. */
function withinMonth(first: string, last: string, name: string, today: Day): DateMeanings {
  if (Number(first) > Number(last)) return [];
  return between(`${first} ${name}`, `${last} ${name}`, today);
}

const dash = ' ?(?:[-–—]|to|until|through|thru|bis) ?';
const number = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`;
const dayFirst = new RegExp(
  `^(?:from )?(?:the )?${number}${dash}(?:the )?${number} (?:of )?(${month}(?: \\d{4})?)$`,
  'u',
);
const daysOfMonth = new RegExp(
  `^(?:on )?(?:the )?${number} (?:and|&) (?:the )?${number} (?:of )?(${month}(?: \\d{4})?)$`,
  'u',
);
const dotted = /^(?:from )?(\d{1,2})\. ?[-–] ?(\d{1,2})\.(\d{1,2})\.?$/u;
const dottedBoth = /^(?:from )?(\d{1,2})\.(\d{1,2})\.? ?[-–—] ?(\d{1,2})\.(\d{1,2})\.?$/u;
const monthFirst = new RegExp(`^(?:from )?(${month}) ${number}${dash}${number}$`, 'u');
const numberedWeeks = /^(?:kw|cw|calendar weeks?|weeks?|wks?) ?(\d{1,2}) ?(?:[-–+&/]|to|and) ?(?:kw ?)?(\d{1,2})$/u;
const lasting = new RegExp(`^(?:for )?(?:(?:the )?next )?(${count}) (days?|weeks?|months?)$`, 'u');
const forSome = new RegExp(
  `^(?:from |starting |as of |beginning )?(.{3,20}?) for (${count}) (days?|weeks?|months?)$`,
  'u',
);
const days = new RegExp(`^(${weekday})[-–](${weekday})$`, 'u');
const slashes =
  /^(?:from )?(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d\d)?(?: ?[-–—] ?| to | until | through | thru )(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d\d)?$/u;
const months = new RegExp(`^(?:from )?(${month}) ?[-–] ?(${month})$`, 'u');
const ends = / ?[–—] ?| - | (?:to|until|through|thru|bis) |(?<=\.)-/gu;
const sides = / (?:and|&|\+) /gu;
const ofWeek = new RegExp(
  `^(${weekday}) ?(?:[-–]|to|until|through) ?(${weekday}),? (?:of |in )?(this week|next week|the week after next)$`,
  'u',
);
const nextDays = new RegExp(`^(?:on )?(this|next|coming) (${weekday}) ?(?:[-–]|to|until|through) ?(${weekday})$`, 'u');
const bothOfWeek = new RegExp(
  `^(?:on )?(${weekday}) ?(?:and|&|\\+) ?(${weekday}),? (?:of |in )?(this week|next week|the week after next)$`,
  'u',
);
const someFrom = new RegExp(
  `^(?:for )?(${count}) (days?|weeks?|months?) (?:from|starting|beginning|as of) (.{3,20})$`,
  'u',
);

function lastingFrom(many: string, unit: string, today: Day): DaySpan {
  const past = unit.startsWith('month')
    ? today.add({ months: countOf(many) })
    : today.add({ days: countOf(many) * (unit.startsWith('week') ? 7 : 1) });
  return { from: today.toString(), to: past.subtract({ days: 1 }).toString() };
}

/** "20/12 - 3/1": one order of day and month for both. */
function slashedBetween([one, two, three, four]: string[], today: Day): DateMeanings {
  const pairs = [
    [`${one}.${two}.`, `${three}.${four}.`],
    [`${two}.${one}.`, `${four}.${three}.`],
  ];
  return pairs.flatMap(([first = '', last = '']) => between(first, last, today));
}

/** "Tue-Thu next week". */
const weeksAhead = ['this week', 'next week', 'the week after next'];
function withinWeek(first: string, last: string, which: string, today: Day): DateMeanings {
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: weeksAhead.indexOf(which) });
  const [from, to] = [first, last].map((name) => monday.add({ days: weekdayOf(name) - 1 }).toString());
  return from && to && from <= to && to >= today.toString() ? [{ from, to }] : [];
}

type Ranges = [RegExp, (parts: string[], today: Day) => DateMeanings];

/** The first form that fits says what is meant. */
const forms: Ranges[] = [
  [dotted, ([first = '', last = '', name = ''], today) => between(`${first}.${name}.`, `${last}.${name}.`, today)],
  [
    dottedBoth,
    ([one = '', two = '', three = '', four = ''], today) => between(`${one}.${two}.`, `${three}.${four}.`, today),
  ],
  [ofWeek, ([first = '', last = '', which = ''], today) => withinWeek(first, last, which, today)],
  [
    someFrom,
    ([many = '', unit = '', start = ''], today) =>
      readDate(start, today).map(({ from }) => lastingFrom(many, unit, Temporal.PlainDate.from(from))),
  ],
  [nextDays, ([which = '', first = '', last = ''], today) => between(`${which} ${first}`, last, today)],
  [
    bothOfWeek,
    ([first = '', last = '', which = ''], today) =>
      weekdayOf(last) - weekdayOf(first) === 1 ? withinWeek(first, last, which, today) : [],
  ],
  [dayFirst, ([first = '', last = '', name = ''], today) => withinMonth(first, last, name, today)],
  [monthFirst, ([name = '', first = '', last = ''], today) => withinMonth(first, last, name, today)],
  [
    forSome,
    ([start = '', many = '', unit = ''], today) =>
      readDate(start, today).map(({ from }) => lastingFrom(many, unit, Temporal.PlainDate.from(from))),
  ],
  [lasting, ([many = '', unit = ''], today) => [lastingFrom(many, unit, today)]],
  [slashes, (parts, today) => slashedBetween(parts, today)],
  [days, ([first = '', last = ''], today) => between(first, last, today)],
  [numberedWeeks, ([first = '', last = ''], today) => between(`kw ${first}`, `kw ${last}`, today)],
  [months, ([first = '', last = ''], today) => between(first, last, today)],
  [
    daysOfMonth,
    ([first = '', last = '', name = ''], today) => sideBySide(`${first} ${name}`, `${last} ${name}`, today),
  ],
];

/** "From 3 to 5 May", "between Monday and Friday", "Monday and Tuesday". */
function parted(text: string, today: Day): DateMeanings | undefined {
  const isShort = ({ front, back }: { front: string; back: string }) =>
    hasLength(front, 1, 24) && hasLength(back, 1, 24);
  const within = around(behind(/^between /u, text, 3, 60) ?? '', sides).find(isShort);
  if (within) return between(within.front, within.back, today);
  const range = around(text.replace(/^from /u, ''), ends).find(isShort);
  if (range) return between(range.front, range.back, today);
  const both = around(text.replace(/^on /u, ''), sides).find(isShort);
  return both && sideBySide(both.front, both.back, today);
}

const weekOfDays = new RegExp(`^${weekday} ?(?:[-–]|to|until) ?${weekday} week$`, 'u');

/** A date or a range of dates, without a word such as "until" before it; nothing where it is none. */
export function readDateRange(written: string, today: Day): DateMeanings {
  const text = inDateShape(
    written.replace(/(?<!day |today |tomorrow |in )\b(?:a )?fortnight\b(?! of)/u, 'two weeks'),
    today,
  );
  // "Sun to Thu week" is how long a week is there.
  if (weekOfDays.test(text)) return [];
  for (const [form, read] of forms) {
    const parts = form.exec(text);
    if (parts) return read(parts.slice(1), today);
  }
  const several = parted(text, today);
  if (several && several.length > 0) return several;
  const bare = text.replace(/^(?:on|in|for|during|over|at)? ?(?:the whole of |all of |the whole month of |all )?/, '');
  return readDate(bare, today);
}

const isLong = ({ from, to }: DaySpan) => from !== to;
const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

const isWeekday = new RegExp(`^(?:next |coming |this )?${weekday}(?: week| fortnight)?$`, 'u');

/** Before these the eve is the last day. */
const feasts: readonly [RegExp, string][] = [
  [/^(?:the )?(?:christmas|x-?mas)(?: break| holidays?)?$/u, 'christmas eve'],
  [/^(?:the )?new year'?s?$/u, '31 dec'],
];

const isOver = / (?:is|are) (?:done|over|finished|through|past)$/u;

/**
 * The last days that "until ..." may mean. Until a Friday takes the Friday in; until a Monday most are back on it; and
 * until March is until it begins or until it is over.
 */
export function lastDays(text: string, today: Day): string[] {
  const bare = text.replace(isOver, '');
  const feast = feasts.find(([form]) => form.test(bare))?.[1];
  const after = behind(/^after /u, bare, 3);
  if (after !== undefined) return readDate(after, today).map(({ to }) => to);
  const meanings = readDate(feast ?? bare, today);
  const last = meanings.flatMap((span) => {
    if (isLong(span)) return [dayBefore(span.from), span.to];
    const isMonday = isWeekday.test(text) && Temporal.PlainDate.from(span.to).dayOfWeek === 1;
    return isMonday ? [dayBefore(span.to), span.to] : [span.to];
  });
  return [...new Set(last)].filter((day) => day >= today.toString());
}

/** Back in it is back on its first day at the earliest. */
const newYear = /^(?:in )?(?:the )?new year(?:'?s)?$/u;

/** The last days of an absence from which somebody is back then. */
export function daysBeforeReturn(text: string, today: Day): string[] {
  const after = behind(/^after /u, text, 1);
  if (after) return readDate(after, today).map(({ to }) => to);
  const bare = text
    .replace(/ (?:at the )?(?:earliest|latest|soonest)$/u, '')
    .replace(/^(?:on|from|by|at|around|again|again on) /, '')
    .replace(newYear, '1 january');
  const meanings = readDate(bare, today);
  return (meanings.length > 0 ? meanings : readDate(bare.replace(/^in /, ''), today))
    .map(({ from }) => dayBefore(from))
    .filter((day) => day >= today.toString());
}
