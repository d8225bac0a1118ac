import * as v from 'valibot';
import { identityKey } from '@/utils/people/identity';
import type { Identity } from '@/utils/people/types';
import { id, line } from './shapes';
import type { OldRecord, RecordType } from './types';

/** With what it is compared by: two addresses of one mailbox have one key. */
export interface KeyedIdentity extends Identity {
  key: string;
}

/** Version 0 compared by the address as written, so one mailbox could be kept twice; version 1 knew fewer providers. */
const keyed = (old: OldRecord): OldRecord => ({ ...old, key: identityKey(String(old.value)) });

export const identityRecord: RecordType<KeyedIdentity> = {
  store: 'identity',
  version: 2,
  // The store itself refuses a second person with the same address.
  indexes: { person: { path: 'person' }, key: { path: 'key', unique: true } },
  schema: v.strictObject({
    id,
    person: id,
    kind: v.picklist(['address', 'site']),
    value: v.pipe(line, v.minLength(1)),
    key: v.pipe(line, v.minLength(1)),
  }),
  migrations: { 0: keyed, 1: keyed },
};
