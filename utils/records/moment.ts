import * as v from 'valibot';
import type { Moment } from '@/utils/people/types';
import { contactChannel, id, instant, prose } from './shapes';
import type { RecordType } from './types';

export const momentRecord: RecordType<Moment> = {
  store: 'moment',
  version: 1,
  indexes: { person: { path: 'person' }, at: { path: 'at' } },
  schema: v.strictObject({
    id,
    person: id,
    kind: v.picklist(['contact', 'thanks']),
    channel: v.nullable(contactChannel),
    at: instant,
    text: prose,
    via: v.exactOptional(id),
  }),
  migrations: {},
};
