import type { DaySpan } from '@/utils/people/types';
import { inDateShape } from './date-shapes';
import { readDateSpell } from './date-spells';
import { comingDay, count, countOf, dayIn, month, monthOf, spanOf, weekday, weekdayOf } from './date-words';
import { easterOf } from './feast-days';

type Day = Temporal.PlainDate;

/** What a date may mean: one span, or two where people differ. A span of more days: "March", "next week". */
export type DateMeanings = DaySpan[];

const weekOf = (day: Day): DaySpan => {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return spanOf(monday, monday.add({ days: 6 }));
};
const monthSpan = (first: Day): DaySpan => spanOf(first, first.with({ day: first.daysInMonth }));
const notBefore = (span: DaySpan, today: Day): DaySpan =>
  span.from < today.toString() ? { ...span, from: today.toString() } : span;

/** The first such weekday after today, and again after that; said on the day itself it may mean either. */
function weekdayMeanings(ahead: string | undefined, word: string, today: Day): DateMeanings {
  const wanted = weekdayOf(word);
  const apart = (wanted - today.dayOfWeek + 7) % 7;
  if (apart === 0 && !ahead) return [spanOf(today), spanOf(today.add({ days: 7 }))];
  const coming = today.add({ days: apart === 0 ? 7 : apart });
  if (ahead !== 'next') return [spanOf(coming)];
  // On a weekend "this Friday" is that of the week ahead, so that "next Friday" may be the one after it.
  const isWeekend = today.dayOfWeek > 5 && wanted > 1;
  const inNextWeek = today.add({ days: (isWeekend ? 14 : 7) - today.dayOfWeek + wanted });
  return coming.equals(inNextWeek) ? [spanOf(coming)] : [spanOf(coming), spanOf(inNextWeek)];
}

function namedMonth(word: string, year: string | undefined, today: Day): DateMeanings {
  const number = monthOf(word);
  if (year) return [monthSpan(Temporal.PlainDate.from({ year: Number(year), month: number, day: 1 }))];
  const here = today.with({ day: 1 });
  const first = here.month === number ? here : comingDay(here, number, 1);
  return first ? [notBefore(monthSpan(first), today)] : [];
}

const fullYear = (year: string) => Number(year.length === 2 ? `20${year}` : year);

/** "25/12" has one meaning; "3/12" has two, as Americans put the month first. */
function slashed(first: string, second: string, year: string | undefined, today: Day): DateMeanings {
  const pairs = [
    [second, first],
    [first, second],
  ].map((pair) => pair.map(Number));
  const days = pairs.flatMap(([monthNumber = 0, day = 0]) => {
    const found = year ? dayIn(fullYear(year), monthNumber, day) : comingDay(today, monthNumber, day);
    return found ? [spanOf(found)] : [];
  });
  return days.filter(({ from }, at) => days.findIndex((one) => one.from === from) === at);
}

/** "Fri 4/12": the day of the week may tell which order is meant. */
function onWeekday(name: string | undefined, days: DateMeanings): DateMeanings {
  const right = days.filter(({ from }) => name && Temporal.PlainDate.from(from).dayOfWeek === weekdayOf(name));
  return right.length > 0 ? right : days;
}

function dayAndMonth(day: string, name: string | number, year: string | undefined, today: Day): DateMeanings {
  const number = typeof name === 'number' ? name : monthOf(name);
  const found = year ? dayIn(fullYear(year), number, Number(day)) : comingDay(today, number, Number(day));
  return found ? [spanOf(found)] : [];
}

function dayOfMonth(day: string, today: Day): DateMeanings {
  const months = [today, today.with({ day: 1 }).add({ months: 1 })];
  const days = months.flatMap(({ year, month: number }) => dayIn(year, number, Number(day)) ?? []);
  const coming = days.find((one) => Temporal.PlainDate.compare(one, today) >= 0);
  return coming ? [spanOf(coming)] : [];
}

function endOf(what: string, today: Day): DateMeanings {
  if (what.startsWith('next')) return relative('next', what.slice(5), today).map(({ to }) => ({ from: to, to }));
  if (what.endsWith('year') || what === 'eoy') return [spanOf(today.with({ month: 12, day: 31 }))];
  if (what.endsWith('month') || what === 'eom') return [spanOf(today.with({ day: today.daysInMonth }))];
  return [spanOf(Temporal.PlainDate.from(weekOf(today).to))];
}

function ahead(number: string, unit: string, today: Day): DateMeanings {
  const many = countOf(number);
  if (unit.startsWith('day')) return [spanOf(today.add({ days: many }))];
  return [spanOf(unit.startsWith('week') ? today.add({ days: 7 * many }) : today.add({ months: many }))];
}

function relative(which: string, unit: string, today: Day): DateMeanings {
  const far = which === 'next' ? 1 : 0;
  if (unit === 'week') return [notBefore(weekOf(today.add({ days: 7 * far })), today)];
  if (unit === 'month') return [notBefore(monthSpan(today.with({ day: 1 }).add({ months: far })), today)];
  const first = today.with({ month: 1, day: 1 }).add({ years: far });
  return [notBefore(spanOf(first, first.with({ month: 12, day: 31 })), today)];
}

/** A week by its number (ISO 8601), the first that is not over. */
function numberedWeek(number: number, today: Day): DateMeanings {
  const weeks = [today.year, today.year + 1].map((year) => {
    const first = Temporal.PlainDate.from({ year, month: 1, day: 4 });
    return weekOf(first.add({ days: 7 * (number - 1) }));
  });
  const coming = number > 0 && number < 54 ? weeks.find(({ to }) => to >= today.toString()) : undefined;
  return coming ? [notBefore(coming, today)] : [];
}

/** A feast of more days: until it begins or until it is over. */
function feast(today: Day, monthNumber: number, day: number, more: number): DateMeanings {
  const first = comingDay(today, monthNumber, day);
  return first ? [spanOf(first, first.add({ days: more }))] : [];
}

/** The Saturday and Sunday ahead, or those of now. */
function weekendOf(today: Day): DaySpan {
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  return notBefore(spanOf(sunday.subtract({ days: 1 }), sunday), today);
}

const wholeYear = (year: number, today: Day): DateMeanings =>
  year < today.year
    ? []
    : [notBefore(spanOf(today.with({ year, month: 1, day: 1 }), today.with({ year, month: 12, day: 31 })), today)];

/** From Good Friday to Easter Monday. */
function easter(today: Day): DateMeanings {
  const days = [today.year, today.year + 1].map(easterOf);
  const coming = days.find((sunday) => Temporal.PlainDate.compare(sunday.add({ days: 1 }), today) >= 0);
  return coming ? [notBefore(spanOf(coming.subtract({ days: 2 }), coming.add({ days: 1 })), today)] : [];
}

const form = (body: string) => new RegExp(`^(?:${body})$`, 'u');
const ordinal = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`;

type Read = (parts: (string | undefined)[], today: Day) => DateMeanings;
const forms: [RegExp, Read][] = [
  [form('(?:today|tonight)'), (_, today) => [spanOf(today)]],
  [form('(?:tomorrow|tommorow|tommorrow|tomorow|tmrw|tmr)'), (_, today) => [spanOf(today.add({ days: 1 }))]],
  [form('(?:christmas|xmas|x-mas) eve'), (_, today) => dayAndMonth('24', 12, undefined, today)],
  [form('boxing day'), (_, today) => dayAndMonth('26', 12, undefined, today)],
  [form('(?:christmas|xmas|x-mas)(?: day)?'), (_, today) => feast(today, 12, 24, 2)],
  [form("(?:the )?new year(?:'?s)?(?: eve| day)?|nye"), (_, today) => feast(today, 12, 31, 1)],
  [form('(?:the )?day after tomorrow'), (_, today) => [spanOf(today.add({ days: 2 }))]],
  [
    form(String.raw`(\d{4})-(\d{2})-(\d{2})`),
    ([year, number, day = ''], today) => dayAndMonth(day, Number(number), year, today),
  ],
  [
    form(`(?:(?:the )?(?:following )|(this|next|coming) )?(${weekday})`),
    ([which, word = ''], today) => weekdayMeanings(which, word, today),
  ],
  [
    form(String.raw`(?:the )?(?:${weekday},? )?(?:the )?${ordinal} ?(?:of )?(${month}),?(?: (\d{4}))?`),
    ([day = '', name = '', year], today) => dayAndMonth(day, name, year, today),
  ],
  [
    form(String.raw`(?:${weekday},? )?(${month}) (?:the )?${ordinal}(?:,? (\d{4}))?`),
    ([name = '', day = '', year], today) => dayAndMonth(day, name, year, today),
  ],
  [
    form(String.raw`(?:${weekday},? )?(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4}|\d{2})?`),
    ([day = '', number, year], today) => dayAndMonth(day, Number(number), year, today),
  ],
  [
    form(String.raw`(?:(${weekday}),? )?(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?`),
    ([name, first = '', second = '', year], today) => onWeekday(name, slashed(first, second, year, today)),
  ],
  [
    form(String.raw`the (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)`),
    ([one, other], today) => dayOfMonth(one ?? other ?? '', today),
  ],
  [form(String.raw`(?:${weekday},? )(?:the )?(\d{1,2})(?:st|nd|rd|th)`), ([day = ''], today) => dayOfMonth(day, today)],
  [
    form('(?:the )?(?:w/c|wc|week (?:of|commencing|beginning|starting)|week of the) (?:the )?(.{2,16})'),
    ([day = ''], today) => readDate(day, today).map(({ from }) => weekOf(Temporal.PlainDate.from(from))),
  ],
  [
    form(String.raw`(?:kw|cw|calendar week|week|wk) ?(\d{1,2})`),
    ([number = ''], today) => numberedWeek(Number(number), today),
  ],
  [form('(?:the )?week after next'), (_, today) => [weekOf(today.add({ days: 14 }))]],
  [form('(?:over )?(?:the |this |next |coming )?(?:whole )?weekend'), (_, today) => [weekendOf(today)]],
  [
    form('(?:the )?(?:rest|remainder) of (?:the |this )(week|month|year)'),
    ([unit = ''], today) => relative('this', unit, today),
  ],
  [form('(?:the )?easter(?: weekend)?'), (_, today) => easter(today)],
  [form(String.raw`(20\d\d)`), ([year], today) => wholeYear(Number(year), today)],
  [
    form('(?:the )?(?:whole |all )?(this|next) (week|month|year)'),
    ([which = '', unit = ''], today) => relative(which, unit, today),
  ],
  [
    form('(?:the )?end of (?:the |this )?((?:next )?(?:week|month|year))|(eow|eom|eoy)'),
    ([what, short], today) => endOf(what ?? short ?? '', today),
  ],
  [
    form(`(?:the )?(?:mid(?: of)?|middle of)[ -](${month})`),
    ([name = ''], today) => dayAndMonth('15', name, undefined, today),
  ],
  [
    form(`(?:the )?(?:start|beginning) of (${month})`),
    ([name = ''], today) => dayAndMonth('1', name, undefined, today),
  ],
  [
    form(`(?:the )?(?:late |end of )(${month})`),
    ([name = ''], today) => namedMonth(name, undefined, today).map(({ to }) => ({ from: to, to })),
  ],
  [form(`in (${count}) (days?|weeks?|months?)`), ([many = '', unit = ''], today) => ahead(many, unit, today)],
  [form(String.raw`(${month})(?: (\d{4}))?`), ([name = '', year], today) => namedMonth(name, year, today)],
];

/** Reads a date in small letters, all of it; nothing where it is none. */
export function readDate(written: string, today: Temporal.PlainDate): DateMeanings {
  const text = inDateShape(written, today);
  for (const [pattern, read] of forms) {
    const parts = pattern.exec(text);
    if (parts) return read(parts.slice(1), today);
  }
  return readDateSpell(text, today);
}
