import * as v from 'valibot';
import { channelPurposes, preferenceSources } from '@/utils/people/choices';
import type { Preference } from '@/utils/people/types';
import { contactChannel, day, daySpan, few, hoursBlock, hoursException, id, line, someDays, someHours } from './shapes';
import type { OldRecord, RecordType } from './types';

export const preferenceSource = v.picklist(preferenceSources);

export const preferenceValue = v.variant('kind', [
  v.strictObject({
    kind: v.literal('channel'),
    channel: contactChannel,
    purpose: v.exactOptional(v.picklist(channelPurposes)),
  }),
  v.strictObject({ kind: v.literal('channel'), channel: contactChannel, blocks: someHours }),
  v.strictObject({ kind: v.literal('avoid'), channel: contactChannel, blocks: v.exactOptional(someHours) }),
  v.strictObject({ kind: v.literal('work-hours'), blocks: few(hoursBlock) }),
  v.strictObject({ kind: v.literal('focus-hours'), blocks: few(hoursBlock) }),
  v.strictObject({ kind: v.literal('best-hours'), blocks: few(hoursBlock) }),
  v.strictObject({ kind: v.literal('days-off'), days: someDays }),
  v.strictObject({ kind: v.literal('hours-exception'), ...hoursException }),
  v.strictObject({ kind: v.literal('away'), text: line, ...daySpan }),
  v.strictObject({ kind: v.literal('holidays'), region: line }),
  v.strictObject({ kind: v.literal('time-zone'), zone: line }),
  v.strictObject({ kind: v.literal('need'), text: line }),
  v.strictObject({
    kind: v.literal('feedback'),
    how: v.exactOptional(v.picklist(['in-writing', 'in-person'])),
    text: line,
  }),
  v.strictObject({
    kind: v.literal('thanks'),
    how: v.exactOptional(v.picklist(['in-public', 'in-private'])),
    text: line,
  }),
]);

/** Version 0 was flat, called mail "email", and knew no source: all of it had been typed in by hand. */
interface PreferenceV0 {
  id: string;
  person: string;
  kind: 'channel' | 'time-zone' | 'need';
  value: string;
  date: string;
}

function valueFromV0({ kind, value }: PreferenceV0): Preference['value'] | OldRecord {
  if (kind === 'channel') return { kind, channel: value === 'email' ? 'mail' : value };
  return kind === 'time-zone' ? { kind, zone: value } : { kind, text: value };
}

function fromV0(old: OldRecord): OldRecord {
  const preference = old as unknown as PreferenceV0;
  const { id, person, date } = preference;
  return { id, person, value: valueFromV0(preference), source: 'told', date: date.slice(0, 10) };
}

export const preferenceRecord: RecordType<Preference> = {
  store: 'preference',
  version: 1,
  indexes: { person: { path: 'person' }, date: { path: 'date' } },
  schema: v.strictObject({ id, person: id, value: preferenceValue, source: preferenceSource, date: day }),
  migrations: { 0: fromV0 },
};
