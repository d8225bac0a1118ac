import * as v from 'valibot';
import type { Identity } from '@/utils/people/types';
import { id, line } from './shapes';
import type { RecordType } from './types';

export const identityRecord: RecordType<Identity> = {
  store: 'identity',
  version: 1,
  // The store itself refuses a second person with the same address.
  indexes: { person: { path: 'person' }, value: { path: 'value', unique: true } },
  schema: v.strictObject({
    id,
    person: id,
    kind: v.picklist(['address', 'site']),
    value: v.pipe(line, v.minLength(1)),
  }),
  migrations: {},
};
