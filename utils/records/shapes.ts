import * as v from 'valibot';
import type { CheckId } from '@/utils/checks/types';
import { contactChannels } from '@/utils/people/choices';
import type { HoursBlock, PersonHours } from '@/utils/people/types';

/**
 * Shapes shared by record types and by the queries of calls. They bound sizes so that a made-up file or message cannot
 * fill the store; what the user may type is bounded more tightly where it is checked with words for them.
 */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
export const line = v.pipe(v.string(), v.maxLength(1_000));
export const prose = v.pipe(v.string(), v.maxLength(100_000));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An instant as `Date` writes it. */
export const instant = v.pipe(v.string(), v.isoTimestamp());
/** A day, without a time. */
export const day = v.pipe(v.string(), v.isoDate());

export const few = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(200));

/** By form, not by list: a file may hold an answer to a check that this version no longer has. */
export const checkId = v.custom<CheckId>(
  (value) => typeof value === 'string' && value.length <= 40 && /^[a-z]+(-[a-z]+)*$/.test(value),
);

export const contactChannel = v.picklist(contactChannels);

const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const hoursBlock = v.strictObject({
  days: v.pipe(v.array(weekday), v.maxLength(7)),
  start: timeOfDay,
  end: timeOfDay,
}) satisfies v.GenericSchema<unknown, HoursBlock>;

/** Hours of something that holds at these alone: none would be never. */
export const someHours = v.pipe(few(hoursBlock), v.minLength(1));
export const someDays = v.pipe(v.array(weekday), v.minLength(1), v.maxLength(7));

export const daySpan = { from: day, to: day };
export const hoursException = { ...daySpan, blocks: few(hoursBlock) };

export const personHours = v.strictObject({
  zone: v.nullable(line),
  work: few(hoursBlock),
  focus: few(hoursBlock),
  best: v.exactOptional(few(hoursBlock)),
  daysOff: v.exactOptional(someDays),
  exceptions: v.exactOptional(few(v.strictObject(hoursException))),
  away: v.exactOptional(few(v.strictObject(daySpan))),
  region: v.exactOptional(line),
}) satisfies v.GenericSchema<unknown, PersonHours>;
