import * as v from 'valibot';
import { answerRecord } from './answer';
import { apartRecord } from './apart';
import { current } from './migrate';
import { personRecord } from './person';
import { preferenceRecord } from './preference';
import { count, id, instant, line } from './shapes';
import type { OldRecord, RecordType, StoreName } from './types';

/** A record that the merge left out, as it was stored; `twin` where that one stands for it and says the same. */
export interface LeftOut {
  store: 'preference' | 'answer' | 'apart';
  record: OldRecord;
  twin?: string;
}

/**
 * How two people became one, so that they can be two again. It holds no copy of what only went over to the other: a
 * note that is deleted since is deleted.
 */
export interface Merge {
  id: string;
  /** Whose it is now: the one who was kept. */
  person: string;
  gone: string;
  /** Of the one who went. */
  name: string;
  /** Merges of one person are taken apart from the last one on. */
  turn: number;
  at: string;
  kept: { before: OldRecord; merged: OldRecord };
  other: OldRecord;
  moved: [StoreName, string][];
  leftOut: LeftOut[];
}

/** With the version it had, so that an old one can still be brought up to date when it is needed again. */
const versioned = <T extends { id: string }>(type: RecordType<T>) =>
  v.custom<OldRecord>((value) => {
    try {
      return typeof value === 'object' && value !== null && current(type, value as OldRecord) !== null;
    } catch {
      return false;
    }
  });

const leftOut = <S extends LeftOut['store'], T extends { id: string }>(store: S, type: RecordType<T>) =>
  v.strictObject({ store: v.literal(store), record: versioned(type), twin: v.exactOptional(id) });

const person = versioned(personRecord);
const storeName = v.custom<StoreName>((value) => typeof value === 'string' && /^[a-z-]{1,20}$/.test(value));

export const mergeRecord: RecordType<Merge> = {
  store: 'merge',
  version: 1,
  indexes: { person: { path: 'person' }, gone: { path: 'gone' } },
  schema: v.strictObject({
    id,
    person: id,
    gone: id,
    name: line,
    turn: count,
    at: instant,
    kept: v.strictObject({ before: person, merged: person }),
    other: person,
    moved: v.pipe(v.array(v.strictTuple([storeName, id])), v.maxLength(1_000_000)),
    leftOut: v.pipe(
      v.array(
        v.variant('store', [
          leftOut('preference', preferenceRecord),
          leftOut('answer', answerRecord),
          leftOut('apart', apartRecord),
        ]),
      ),
      v.maxLength(10_000),
    ),
  }),
  migrations: {},
};
