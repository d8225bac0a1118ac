import type { BackupPlace } from '@/utils/transfer/backup-file';
import type { BackupBatch } from '@/utils/transfer/backup-lines';
import type { KeptPerson } from '@/utils/transfer/draft-lines';
import type { ChosenRow, KnownPerson, KnownQuery } from '@/utils/transfer/plan-types';
import type { RestorePreview } from './store-answers';

/** Something was put aside under this id, in so many parts numbered from 0. */
export interface Staged {
  id: string;
  parts: number;
}

export interface Imported {
  undo: string;
  added: number;
  changed: number;
  /** Rows that could not be put in. */
  left: number[];
}

/** An import that can still be taken back. */
export interface LastImport extends Pick<Imported, 'undo' | 'added' | 'changed'> {
  /** Epoch milliseconds. */
  until: number;
}

/** What one part of a backup would do; to be added to those of the others. */
export type RestoreCounts = Pick<RestorePreview, 'added' | 'changed' | 'same' | 'byStore'>;

/** Calls of an extension page about files. It reads them itself; what a message cannot carry goes in parts. */
export interface TransferCalls {
  backup(query: Record<never, never>): { name: string; json: string };
  /** Some records of a backup of any size, for `BackupText`; `next` null: these were the last. */
  backupPart(query: BackupPlace): { records: unknown[]; next: BackupPlace | null };
  /** Some of all people with what files hold of them, in the order of their ids; `next` null: these were the last. */
  peoplePart(query: { after: string | null }): { people: KeptPerson[]; next: string | null };
  peopleGroups(query: Record<never, never>): { group: string; people: number }[];
  previewRestore(query: { json: string } | { snapshot: true }): RestorePreview;
  stageRestore(query: { id: string; part: number; batch: BackupBatch }): RestoreCounts;
  dropRestore(query: Staged): { dropped: number };
  /** Without `parts`: what `previewRestore` looked at. */
  restore(query: { id: string; parts?: number }): { undo: string; restored: number };
  /** Whom rows of a file may be. */
  knownFor(query: KnownQuery): KnownPerson[];
  stageRows(query: { id: string; part: number; rows: ChosenRow[] }): { part: number };
  dropRows(query: Staged): { dropped: number };
  importRows(query: Staged): Imported;
  /** Null: there is none that can still be taken back. */
  lastImport(query: Record<never, never>): LastImport | null;
  /** From 0 to 1, of the `restore` or `importRows` of that id; null: neither runs. */
  howFar(query: { id: string }): { share: number | null };
  /** False: it is over already, and its undo is what takes it back. */
  cancelRun(query: { id: string }): { cancelled: boolean };
}
