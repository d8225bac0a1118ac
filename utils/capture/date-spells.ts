import type { DaySpan } from '@/utils/people/types';
import { comingDay, month, monthOf, spanOf, weekday, weekdayOf } from './date-words';
import { readDayOfWeek, readNthDay } from './days-of-weeks';
import { readFeastDay, thanksgivingOf } from './feast-days';

type Day = Temporal.PlainDate;

const places: Record<string, number> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
};
const counts: Record<string, number> = { two: 2, '2': 2, three: 3, '3': 3 };

/** The month of that name that is not over. */
function monthAhead(name: string, today: Day): Day | undefined {
  const number = monthOf(name);
  const here = today.with({ day: 1 });
  return here.month === number ? here : comingDay(here, number, 1);
}

const weeksOfMonth = new RegExp(
  `^(?:the )?(first|second|third|fourth|last|final|1st|2nd|3rd|4th)(?: (two|three|2|3))? weeks? (?:of|in) (${month})$`,
  'u',
);
const halfOfMonth = new RegExp(`^(?:the )?(first|1st|second|2nd|last) half of (${month})$`, 'u');

/** "The last week of November": its last seven days. */
function readWeeks(text: string, today: Day): DaySpan | undefined {
  const [, which = '', many = '', name = ''] = weeksOfMonth.exec(text) ?? [];
  const first = name === '' ? undefined : monthAhead(name, today);
  if (!first) return undefined;
  const days = 7 * (counts[many] ?? 1);
  const start = places[which] === undefined ? first.daysInMonth - days : 7 * places[which];
  const begin = first.add({ days: start });
  const end = begin.add({ days: days - 1 });
  return Temporal.PlainDate.compare(end, today) < 0 ? undefined : spanOf(begin, end);
}

const someDays = new RegExp(
  `^(?:the )?(first|last) (\\d{1,2}|few|two|three|four|five|six|ten) days (?:of|in) (${month})$`,
  'u',
);
const dayCounts: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };
const earlyIn = new RegExp(`^(?:the )?early(?: in)? (${month})$`, 'u');

/** "The last ten days of December", "early January". */
function readSomeDays(text: string, today: Day): DaySpan | undefined {
  const early = earlyIn.exec(text)?.[1];
  const [, which = 'first', many = early ? '10' : '', name = early ?? ''] = someDays.exec(text) ?? [];
  const days = dayCounts[many] ?? Number(many || 'few');
  const first = Number.isNaN(days) || name === '' ? undefined : monthAhead(name, today);
  if (!first || days < 1 || days > first.daysInMonth) return undefined;
  const begin = which === 'last' ? first.add({ days: first.daysInMonth - days }) : first;
  const end = begin.add({ days: days - 1 });
  return Temporal.PlainDate.compare(end, today) < 0 ? undefined : spanOf(begin, end);
}

function readHalf(text: string, today: Day): DaySpan | undefined {
  const [, which = '', name = ''] = halfOfMonth.exec(text) ?? [];
  const first = name === '' ? undefined : monthAhead(name, today);
  if (!first) return undefined;
  const isFirst = places[which] === 0;
  return isFirst
    ? spanOf(first, first.with({ day: 15 }))
    : spanOf(first.with({ day: 16 }), first.with({ day: first.daysInMonth }));
}

const weekAround = (day: Day): DaySpan => {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return spanOf(monday, monday.add({ days: 6 }));
};

const feasts: [RegExp, (year: number) => Day][] = [
  [/thanksgiving/u, thanksgivingOf],
  [/black friday/u, (year) => thanksgivingOf(year).add({ days: 1 })],
  [/cyber monday/u, (year) => thanksgivingOf(year).add({ days: 4 })],
  [/christmas|x-?mas/u, (year) => Temporal.PlainDate.from({ year, month: 12, day: 25 })],
];
const aloneToo = /^(?:thanksgiving|black friday|cyber monday)$/u;
const feastWeek =
  /^(?:in |over |all )?(?:the )?(?:(\p{L}{4,12}|black friday) week|week of (\p{L}{4,12}|black friday))$/u;

/** "Thanksgiving", "Christmas week". */
function readFeast(text: string, today: Day): DaySpan | undefined {
  const [, front, back] = feastWeek.exec(text) ?? [];
  const name = front ?? back ?? (aloneToo.test(text) ? text : '');
  const dayOf = feasts.find(([form]) => form.test(name))?.[1];
  const days = dayOf && [today.year, today.year + 1].map(dayOf);
  const spans = days?.map((day) => (name === text ? spanOf(day) : weekAround(day)));
  return spans?.find(({ to }) => to >= today.toString());
}

const quarter = /^(?:the )?(?:q([1-4])|(first|second|third|fourth|last) quarter)(?: of)?(?: (20\d\d))?$/u;

function readQuarter(text: string, today: Day): DaySpan | undefined {
  const [found, figure, word = '', year] = quarter.exec(text) ?? [];
  if (found === undefined) return undefined;
  const at = figure === undefined ? (places[word] ?? 3) : Number(figure) - 1;
  const firstIn = (of: number) => Temporal.PlainDate.from({ year: of, month: 3 * at + 1, day: 1 });
  const years = year === undefined ? [today.year, today.year + 1] : [Number(year)];
  const spans = years.map((of) => spanOf(firstIn(of), firstIn(of).add({ months: 3 }).subtract({ days: 1 })));
  return spans.find(({ to }) => to >= today.toString());
}

const twoWeeks =
  /^(?:all |the whole of )?(?:this week (?:and|&|\+) (?:all |the )?next(?: week| one)?|(?:this|the current) (?:and|&|\+) (?:the )?next week)$/u;

const weekLater = new RegExp(
  `^(?:on )?(?:(${weekday}|today|tomorrow) (week|fortnight)|(?:an? )?(week|fortnight) (?:on|from|this|after|come)? ?(${weekday}|today|tomorrow))$`,
  'u',
);
/** "Thursday week", "a week on Monday", "tomorrow fortnight". */
function readWeekLater(text: string, today: Day): DaySpan | undefined {
  const [, front, behind, ahead, back] = weekLater.exec(text) ?? [];
  const name = front ?? back;
  if (name === undefined) return undefined;
  const apart = (weekdayOf(name) - today.dayOfWeek + 7) % 7;
  const days = name === 'today' ? 0 : name === 'tomorrow' ? 1 : apart === 0 ? 7 : apart;
  return spanOf(today.add({ days: days + ((behind ?? ahead) === 'week' ? 7 : 14) }));
}

/** Parts of a month, a quarter and weeks that have a name: "the last week of November", "Q1", "Christmas week". */
export function readDateSpell(text: string, today: Day): DaySpan[] {
  const thisAndNext = twoWeeks.test(text) ? spanOf(today, today.add({ days: 14 - today.dayOfWeek })) : undefined;
  const found =
    thisAndNext ??
    readWeekLater(text, today) ??
    readWeeks(text, today) ??
    readHalf(text, today) ??
    readSomeDays(text, today) ??
    readFeast(text, today) ??
    readFeastDay(text, today) ??
    readDayOfWeek(text, today) ??
    readNthDay(text, today) ??
    readQuarter(text, today);
  if (!found) return [];
  return [found.from < today.toString() ? { ...found, from: today.toString() } : found];
}
