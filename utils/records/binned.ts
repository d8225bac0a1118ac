import * as v from 'valibot';
import { count, id, instant } from './shapes';
import type { RecordType, StoreName } from './types';

/** One step of taking an act back: what stood there before, or nothing. */
export interface UndoStep {
  store: StoreName;
  id: string;
  before: Record<string, unknown> | null;
}

/** What waits to be taken back, or to be put in, until `until`; then it is deleted for good. */
export type Binned =
  /** `at`: when it was done; what an earlier version of ours put in tells nothing of it. */
  | { id: string; kind: 'undo'; at?: number; until: number; steps: UndoStep[]; undone?: number }
  /** A part of the rows of a file, as they were chosen. */
  | { id: string; kind: 'rows'; until: number; rows: Record<string, unknown>[] }
  | { id: string; kind: 'preview'; until: number; made: string; records: [StoreName, Record<string, unknown>][] };

const storeName = v.custom<StoreName>((value) => typeof value === 'string');
const anyRecord = v.record(v.string(), v.unknown());

export const binnedRecord: RecordType<Binned> = {
  store: 'binned',
  version: 1,
  indexes: { until: { path: 'until' } },
  schema: v.variant('kind', [
    v.strictObject({
      id,
      kind: v.literal('undo'),
      at: v.exactOptional(count),
      until: count,
      steps: v.array(v.strictObject({ store: storeName, id: v.string(), before: v.nullable(anyRecord) })),
      undone: v.exactOptional(count),
    }),
    v.strictObject({ id, kind: v.literal('rows'), until: count, rows: v.array(anyRecord) }),
    v.strictObject({
      id,
      kind: v.literal('preview'),
      until: count,
      made: instant,
      records: v.array(v.strictTuple([storeName, anyRecord])),
    }),
  ]),
  migrations: {},
};
