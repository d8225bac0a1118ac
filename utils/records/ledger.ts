import * as v from 'valibot';
import type { LedgerEntry } from '@/utils/cues/ledger';
import { checkId, count, id } from './shapes';
import type { RecordType } from './types';

export const ledgerRecord: RecordType<LedgerEntry> = {
  store: 'ledger',
  version: 1,
  indexes: {},
  schema: v.strictObject({
    id,
    check: checkId,
    month: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
    shown: count,
    helped: count,
    dismissed: count,
  }),
  migrations: {},
};
