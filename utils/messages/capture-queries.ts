import * as v from 'valibot';
import { personDetails, roleGroup } from '@/utils/records/person';
import { few, id, line } from '@/utils/records/shapes';
import type { CaptureCalls } from './capture-calls';
import { dayOrNone, participants, type Queries, toldPreferences, typed } from './query-shapes';

const told = v.strictObject({
  preferences: toldPreferences,
  details: v.strictObject(personDetails),
  aliases: few(typed),
  title: v.exactOptional(typed),
  role: v.exactOptional(roleGroup),
});

const noteOptions = v.strictObject({
  by: v.exactOptional(typed),
  mayShow: v.exactOptional(v.boolean()),
  until: dayOrNone,
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
