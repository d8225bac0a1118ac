import * as v from 'valibot';
import { parseHours } from '@/utils/hours/parse-hours';
import { writeDays } from '@/utils/hours/weekdays';
import type { HoursBlock, PersonHours, Weekday } from '@/utils/people/types';
import { asObject, firstOf } from './read-fields';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const weekday = v.pipe(
  v.number(),
  v.check((day) => weekdays.some((known) => known === day), 'a day is 1 to 7, from Monday'),
  v.transform((day) => weekdays[day - 1] ?? 1),
);
const hour = v.pipe(v.union([v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(24))]), v.transform(String));

/** Days as the popup takes them: "Mon-Fri", "Mon, Wed". */
const days = v.union([
  v.string(),
  v.pipe(
    v.array(weekday),
    v.transform((on) => writeDays(on)),
  ),
  v.pipe(
    v.array(v.string()),
    v.transform((names) => names.join(', ')),
  ),
]);

const named = (value: unknown) => {
  const fields = asObject(value);
  return {
    days: firstOf(fields, 'days', 'day') ?? '',
    start: firstOf(fields, 'start', 'from', 'opens', 'begin'),
    end: firstOf(fields, 'end', 'to', 'until', 'closes'),
  };
};
const block = v.pipe(
  v.unknown(),
  v.transform(named),
  v.object({ days, start: hour, end: hour }),
  v.transform(({ days: on, start, end }) => `${on} ${start}-${end}`.trim()),
);

/** `{"mon": "9-17", "tue": ["9-12", "13-17"]}` */
const week = v.pipe(
  v.record(v.string(), v.union([v.string(), v.array(v.string())])),
  v.transform((byDay) =>
    Object.entries(byDay).flatMap(([day, ranges]) => [ranges].flat().map((range) => `${day} ${range}`)),
  ),
);
const pair = v.pipe(
  v.tuple([hour, hour]),
  v.check((ends) => ends.every((end) => /^\d{1,2}(?::\d{2})?$/.test(end)), 'two times of a day'),
  v.transform(([start, end]) => `${start}-${end}`),
);
const one = v.union([v.string(), block]);
const written = v.union([
  pair,
  v.array(one),
  v.pipe(
    one,
    v.transform((only) => [only]),
  ),
  week,
]);

const blocks = v.pipe(
  written,
  v.rawTransform(({ dataset, addIssue, NEVER }): HoursBlock[] => {
    const read = parseHours([dataset.value].flat().join('; '));
    if (read.ok) return read.blocks;
    addIssue({ message: 'hours are like "09:00-17:00" or "Mon-Fri 9-12; Sat 10-14"' });
    return NEVER;
  }),
);

type Hours = Pick<PersonHours, 'work' | 'focus'>;

const byKind = v.pipe(
  v.object({ work: v.nullish(blocks, []), focus: v.nullish(blocks, []) }),
  v.transform((kinds): Hours => kinds),
);
const workAlone = v.pipe(
  blocks,
  v.transform((work): Hours => ({ work, focus: [] })),
);

/** Hours as people write them, or in parts; see `docs/drafts.md` for the forms. */
export const hours = v.lazy((value) => {
  const fields = asObject(value);
  return firstOf(fields, 'work', 'focus') !== undefined ? byKind : workAlone;
});

export const zone = v.pipe(
  v.string(),
  v.check((name) => {
    try {
      Temporal.Now.zonedDateTimeISO(name);
      return true;
    } catch {
      return false;
    }
  }, 'a zone is like "Europe/Berlin"'),
);
