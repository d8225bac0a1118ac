import type { DaySpan } from '@/utils/people/types';
import { dayIn, spanOf } from './date-words';

type Day = Temporal.PlainDate;

/** The fourth Thursday of November. */
export function thanksgivingOf(year: number): Day {
  const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
  return first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 21 });
}

/** Gregorian Easter Sunday (J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

const afterEaster = (days: number) => (year: number) => easterOf(year).add({ days });
const onDay = (month: number, day: number) => (year: number) => dayIn(year, month, day) ?? easterOf(year);

/** Days of each year by their names. */
const feasts: readonly [RegExp, (year: number) => Day][] = [
  [/^(?:maundy|holy) thursday$/u, afterEaster(-3)],
  [/^good friday$/u, afterEaster(-2)],
  [/^easter sunday$/u, afterEaster(0)],
  [/^easter monday$/u, afterEaster(1)],
  [/^ascension(?: day| thursday)?$/u, afterEaster(39)],
  [/^(?:whit sunday|pentecost)$/u, afterEaster(49)],
  [/^(?:whit|pentecost) monday$/u, afterEaster(50)],
  [/^corpus christi$/u, afterEaster(60)],
  [/^(?:carnival|rose|shrove) monday$/u, afterEaster(-48)],
  [/^(?:shrove|pancake) tuesday|mardi gras$/u, afterEaster(-47)],
  [/^ash wednesday$/u, afterEaster(-46)],
  [/^(?:the )?(?:epiphany|three kings(?:['’]? day)?)$/u, onDay(1, 6)],
  [/^valentine['’]?s(?: day)?$/u, onDay(2, 14)],
  [/^(?:st|saint) patrick['’]?s(?: day)?$/u, onDay(3, 17)],
  [/^(?:may day|labou?r day in europe)$/u, onDay(5, 1)],
  [/^halloween$/u, onDay(10, 31)],
  [/^all saints['’]?(?: day)?$/u, onDay(11, 1)],
  [/^(?:st|saint) nicholas(?: day)?$/u, onDay(12, 6)],
  [/^thanksgiving day$/u, thanksgivingOf],
];

const weekBeside = /^(?:in |for )?(?:the )?week (before|after|of) (\p{L}.{4,18})$/u;
const bases: readonly [RegExp, (year: number) => Day][] = [
  [/^(?:christmas|xmas|x-mas)$/u, onDay(12, 25)],
  [/^easter$/u, afterEaster(0)],
  [/^new year['’]?s?$/u, onDay(1, 1)],
  [/^thanksgiving$/u, thanksgivingOf],
  ...feasts,
];
const apart: Record<string, number> = { before: -7, of: 0, after: 7 };

const mondayOf = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 });

/** "The week after Easter"; behind Christmas it is the one that begins then. */
function weekOf(which: string, day: Day): DaySpan {
  const monday = mondayOf(day).add({ days: apart[which] ?? 0 });
  return spanOf(monday, monday.add({ days: 6 }));
}

/** Days and weeks that a feast names: "Good Friday", "the week before Christmas", "Thanksgiving weekend". */
export function readFeastDay(text: string, today: Day): DaySpan | undefined {
  const years = [today.year, today.year + 1];
  const [, which, name = ''] = weekBeside.exec(text) ?? [];
  const dayOf = (which === undefined ? feasts : bases).find(([form]) =>
    form.test(which === undefined ? text : name),
  )?.[1];
  if (/^(?:the )?thanksgiving weekend$/u.test(text))
    return years
      .map((year) => spanOf(thanksgivingOf(year), thanksgivingOf(year).add({ days: 3 })))
      .find(({ to }) => to >= today.toString());
  const spans = dayOf
    ? years.map((year) => (which === undefined ? spanOf(dayOf(year)) : weekOf(which, dayOf(year))))
    : [];
  return spans.find(({ to }) => to >= today.toString());
}
