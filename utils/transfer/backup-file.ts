import * as v from 'valibot';
import { recordTypes } from '@/utils/records';
import { current, TooNew } from '@/utils/records/migrate';
import type { OldRecord, RecordType, StoreName } from '@/utils/records/types';
import { BackupText, formatVersion } from './backup-text';
import { nestsDeeper } from './nesting';

/** What stands in a backup. What is binned is meant to go. */
export const backupStores = [
  'person',
  'identity',
  'preference',
  'note',
  'moment',
  'template',
  'setting',
  'answer',
  'ledger',
  'usage',
  'merge',
  'apart',
  'card',
  'my-card',
  'photo',
] as const satisfies StoreName[];
export type BackupStore = (typeof backupStores)[number];

/** Where a backup that is written in parts goes on. */
export interface BackupPlace {
  store: BackupStore;
  after: string | null;
}

/** One record of today's shape, without its version. */
export type BackupRecord = [store: BackupStore, record: { id: string }];

export type BackupProblem = 'large' | 'deep' | 'newer' | 'shape';
export type ReadBackup = { ok: true; made: string; records: BackupRecord[] } | { ok: false; problem: BackupProblem };

/** In characters, of a text that is read as one. */
export const largest = 50 * 1024 * 1024;
const deepest = 32;

const anyObject = v.custom<OldRecord>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

const file = v.strictObject({
  format: v.literal('attune-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.pipe(v.string(), v.isoTimestamp()),
  records: v.strictObject(
    Object.fromEntries(backupStores.map((store) => [store, v.exactOptional(v.array(anyObject))])) as Record<
      BackupStore,
      v.ExactOptionalSchema<v.ArraySchema<typeof anyObject, undefined>, undefined>
    >,
  ),
});

/** Everything as a text to be kept in a file. */
export function writeBackup(made: string, records: Partial<Record<BackupStore, readonly unknown[]>>): string {
  const text = new BackupText(made);
  const pieces = backupStores.map((store) => text.records(store, records[store] ?? []));
  return [...pieces, text.end()].join('');
}

const typeOf = (store: BackupStore) => recordTypes[store] as unknown as RecordType<{ id: string }>;

const problemOf = (error: unknown): BackupProblem => (error instanceof TooNew ? 'newer' : 'shape');

/** Throws where the text is none of ours. */
function parsed(text: string): v.InferOutput<typeof file> {
  const found = v.parse(file, JSON.parse(text));
  if (found.version > formatVersion) throw new TooNew('backup');
  return found;
}

const recordOf = (store: BackupStore, record: OldRecord): BackupRecord => [store, current(typeOf(store), record)];

/**
 * A text of unknown origin as records of today. Nothing in it is trusted: size and depth are judged before it is
 * parsed, and each record is built anew from the fields that its type names, so no key of the file reaches a prototype.
 */
export function readBackup(text: string): ReadBackup {
  if (text.length > largest) return { ok: false, problem: 'large' };
  if (nestsDeeper(text, deepest)) return { ok: false, problem: 'deep' };
  try {
    const { made, records } = parsed(text);
    const found = backupStores.flatMap((store) => (records[store] ?? []).map((record) => recordOf(store, record)));
    return { ok: true, made, records: found };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
