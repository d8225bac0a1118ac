import * as v from 'valibot';
import { count, day, id, line } from './shapes';
import type { RecordType } from './types';

/** What is remembered of ordinary use, only once the user switched that on: counts and days, never text. */
export interface Usage {
  id: string;
  kind: 'correspondent' | 'together' | 'usual';
  /** Salted hash of an address, or of the addresses of people written to together. */
  mark: string;
  count: number;
  first: string;
  last: string;
}

export const usageRecord: RecordType<Usage> = {
  store: 'usage',
  version: 1,
  indexes: { mark: { path: ['kind', 'mark'], unique: true } },
  schema: v.strictObject({
    id,
    kind: v.picklist(['correspondent', 'together', 'usual']),
    mark: line,
    count,
    first: day,
    last: day,
  }),
  migrations: {},
};
