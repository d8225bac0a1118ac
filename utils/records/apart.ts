import * as v from 'valibot';
import { id, instant } from './shapes';
import type { RecordType } from './types';

/** The user said that two people are not the same, so that nothing asks again. */
export interface Apart {
  id: string;
  /** In the order of their ids. */
  people: [string, string];
  at: string;
}

export const apartRecord: RecordType<Apart> = {
  store: 'apart',
  version: 1,
  indexes: { person: { path: 'people', multi: true } },
  schema: v.strictObject({ id, people: v.strictTuple([id, id]), at: instant }),
  migrations: {},
};
