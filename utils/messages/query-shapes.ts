import * as v from 'valibot';
import type { Participant } from '@/utils/conversation/types';
import { answerScope } from '@/utils/records/answer';
import { preferenceSource, preferenceValue } from '@/utils/records/preference';
import { checkId, day, few, id, line } from '@/utils/records/shapes';
import type { CueAnswer } from './protocol';

/** A query's shape for every call of one direction. */
export type Queries<Calls> = {
  [K in keyof Calls]: Calls[K] extends (query: infer Q) => unknown ? v.GenericSchema<unknown, Q> : never;
};

/** What a field took. Too long a text is no made-up message: it gets words beside its field, so here it may pass. */
export const typed = v.pipe(v.string(), v.maxLength(5_000_000));
export const none = v.strictObject({});
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Of what is read page by page. */
export const pageLength = v.pipe(whole, v.minValue(1), v.maxValue(1_000));

/** Told of a person, not kept yet. */
export const toldPreferences = few(v.strictObject({ value: preferenceValue, source: preferenceSource, date: line }));

/** Nothing: no day. */
export const dayOrNone = v.exactOptional(v.union([day, v.literal('')]));

export const participant = v.strictObject({
  name: v.nullable(line),
  address: v.nullable(line),
  id: v.nullable(line),
  kind: v.exactOptional(v.picklist(['bot', 'group'])),
}) satisfies v.GenericSchema<unknown, Participant>;

/** A page may show a distribution of hundreds, not of ten thousands. */
export const participants = v.pipe(v.array(participant), v.maxLength(2_000));

/** By what a page's own account may be marked: an address, an id, a workspace. */
export const accounts = v.pipe(v.array(line), v.maxLength(4));

export const cueAnswer = v.strictObject({
  check: v.nullable(checkId),
  scope: answerScope,
  person: v.nullable(id),
  mark: v.nullable(line),
  session: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, CueAnswer>;
