import * as v from 'valibot';
import type { Note } from '@/utils/people/types';
import { day, id, instant, prose } from './shapes';
import type { RecordType } from './types';

export const noteRecord: RecordType<Note> = {
  store: 'note',
  version: 1,
  indexes: { person: { path: 'person' }, updated: { path: 'updated' }, until: { path: 'until' } },
  schema: v.strictObject({
    id,
    person: id,
    text: v.pipe(prose, v.minLength(1)),
    mayShow: v.exactOptional(v.literal(true)),
    until: v.exactOptional(day),
    kept: v.exactOptional(day),
    via: v.exactOptional(id),
    created: instant,
    updated: instant,
  }),
  migrations: {},
};
