import * as v from 'valibot';
import { buckets, type Usual } from '@/utils/checks/craft/usual';
import { count, day, id, line } from './shapes';
import type { OldRecord, RecordType } from './types';

/** What is remembered of ordinary use, only once the user switched that on: counts, days and hashes, never text. */
export interface Usage {
  id: string;
  /**
   * `usual`: how the user writes to somebody. `thanks`: one thank-you, so that the next one is not the same. The others
   * count whom the user writes to.
   */
  kind: 'correspondent' | 'together' | 'usual' | 'thanks';
  /**
   * Salted hash of an address, or of the addresses of people written to together; of `usual` the person's id, of `thanks`
   * its own.
   */
  mark: string;
  count: number;
  first: string;
  last: string;
  /** Of `correspondent`, whose `count` is of days: the user does not want them suggested. */
  declined?: true;
  /** The person's id: what is remembered of them goes with them. */
  person?: string;
  usual?: Usual;
  /** Of `thanks`: salted hashes of its words, three by three. */
  shingles?: string[];
}

/** A hash of `text/keyed-hash.ts`. */
const shingle = v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/));
export const shingles = v.pipe(v.array(shingle), v.maxLength(400));

const usual = v.strictObject({
  words: v.pipe(v.array(count), v.length(buckets.length)),
  greets: count,
  thanks: count,
});

/** Version 1 had no kind `thanks` and no person. */
const fromV1 = (old: OldRecord): OldRecord => old;

export const usageRecord: RecordType<Usage> = {
  store: 'usage',
  version: 2,
  indexes: { mark: { path: ['kind', 'mark'], unique: true }, person: { path: 'person' } },
  schema: v.strictObject({
    id,
    kind: v.picklist(['correspondent', 'together', 'usual', 'thanks']),
    mark: line,
    count,
    first: day,
    last: day,
    person: v.exactOptional(id),
    usual: v.exactOptional(usual),
    declined: v.exactOptional(v.literal(true)),
    shingles: v.exactOptional(shingles),
  }),
  migrations: { 1: fromV1 },
};
