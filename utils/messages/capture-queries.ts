import * as v from 'valibot';
import { personDetails, roleGroup } from '@/utils/records/person';
import { preferenceSource, preferenceValue } from '@/utils/records/preference';
import { day, few, id, line } from '@/utils/records/shapes';
import type { CaptureCalls } from './capture-calls';
import { participants, type Queries, typed } from './query-shapes';

const told = v.strictObject({
  preferences: few(v.strictObject({ value: preferenceValue, source: preferenceSource, date: line })),
  details: v.strictObject(personDetails),
  aliases: few(typed),
  title: v.exactOptional(typed),
  role: v.exactOptional(roleGroup),
});

const noteOptions = v.strictObject({
  by: v.exactOptional(typed),
  mayShow: v.exactOptional(v.boolean()),
  until: v.exactOptional(v.union([day, v.literal('')])),
});

export const captureQueries: Queries<CaptureCalls> = {
  remember: v.strictObject({
    person: v.union([v.strictObject({ id }), v.strictObject({ name: typed, identities: few(typed) })]),
    told,
    note: typed,
    about: v.exactOptional(noteOptions),
  }),
  oftenWritten: v.strictObject({ participants }),
  leaveOut: v.strictObject({ address: line }),
};
