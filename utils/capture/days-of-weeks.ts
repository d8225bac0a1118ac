import type { DaySpan } from '@/utils/people/types';
import { comingDay, month, monthOf, spanOf, weekday, weekdayOf } from './date-words';

type Day = Temporal.PlainDate;

const whichWeek =
  '(?:of |in )?(?:the )?(this week|next week|(?:the )?following week|(?:the )?coming week|week after next)';
const dayFirst = new RegExp(`^(?:on )?(?:the )?(${weekday}),? ${whichWeek}$`, 'u');
const weekFirst = new RegExp(`^(this week|next week),? (?:on )?(${weekday})$`, 'u');
const afterNext = new RegExp(`^(?:on )?(?:the )?(${weekday}) after next$`, 'u');

/** "Thursday next week", "next week Wednesday", "the Monday after next". */
export function readDayOfWeek(text: string, today: Day): DaySpan | undefined {
  const [, first, which] = dayFirst.exec(text) ?? [];
  const [, ahead, last] = weekFirst.exec(text) ?? [];
  const beyond = afterNext.exec(text)?.[1];
  const name = first ?? last ?? beyond;
  if (name === undefined) return undefined;
  const week = which ?? ahead ?? '';
  const far = week === 'this week' ? 0 : week.endsWith('after next') ? 2 : 1;
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const coming = today.add({ days: ((weekdayOf(name) - today.dayOfWeek + 6) % 7) + 1 });
  const day = beyond ? coming.add({ weeks: 1 }) : monday.add({ days: 7 * far + weekdayOf(name) - 1 });
  return Temporal.PlainDate.compare(day, today) < 0 ? undefined : spanOf(day);
}

const nths: Record<string, number> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
};
const nthDay = new RegExp(
  `^(?:on )?(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (${weekday}) (?:of|in) (${month})$`,
  'u',
);

/** "The first Monday in December". */
export function readNthDay(text: string, today: Day): DaySpan | undefined {
  const [, which = '', name = '', of = ''] = nthDay.exec(text) ?? [];
  if (of === '') return undefined;
  const here = today.with({ day: 1 });
  const start = here.month === monthOf(of) ? here : comingDay(here, monthOf(of), 1);
  if (!start) return undefined;
  const at = start.add({ days: (weekdayOf(name) - start.dayOfWeek + 7) % 7 });
  const end = start.with({ day: start.daysInMonth });
  const day =
    nths[which] === undefined
      ? end.subtract({ days: (end.dayOfWeek - weekdayOf(name) + 7) % 7 })
      : at.add({ days: 7 * (nths[which] ?? 0) });
  return Temporal.PlainDate.compare(day, today) < 0 ? undefined : spanOf(day);
}
