import * as v from 'valibot';
import { count, id, instant } from './shapes';
import type { RecordType, StoreName } from './types';

/** One step of taking an act back: what stood there before, or nothing. */
export interface UndoStep {
  store: StoreName;
  id: string;
  before: Record<string, unknown> | null;
  /** What the act left there, where it can be taken back for so long that something else may be done to it. */
  left?: LeftThere;
}

export interface LeftThere {
  /** Of the record's text; null: the act took it away. */
  mark: string | null;
  /** The person it is of. */
  of: string | null;
}

/** What waits to be taken back, or to be put in, until `until`; then it is deleted for good. */
export type Binned =
  /**
   * `at`: when it was done; what an earlier version of ours put in tells nothing of it. `undone`, `left`: how many steps
   * were taken back, and how many people and other things stayed as they are, as they were changed since. `gone`: whether
   * a record went, by the act or by taking it back.
   */
  | {
      id: string;
      kind: 'undo';
      at?: number;
      until: number;
      steps: UndoStep[];
      undone?: number;
      left?: number;
      gone?: boolean;
    }
  /** A part of the rows of a file, as they were chosen. */
  | { id: string; kind: 'rows'; until: number; rows: Record<string, unknown>[] }
  | { id: string; kind: 'preview'; until: number; made: string; records: [StoreName, Record<string, unknown>][] };

const storeName = v.custom<StoreName>((value) => typeof value === 'string');
const anyRecord = v.record(v.string(), v.unknown());

const leftThere = v.strictObject({ mark: v.nullable(v.string()), of: v.nullable(v.string()) });

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
      steps: v.array(
        v.strictObject({
          store: storeName,
          id: v.string(),
          before: v.nullable(anyRecord),
          left: v.exactOptional(leftThere),
        }),
      ),
      undone: v.exactOptional(count),
      left: v.exactOptional(count),
      gone: v.exactOptional(v.boolean()),
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
