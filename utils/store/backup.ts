import { failed } from '@/utils/messages/call-failed';
import type { RestorePreview } from '@/utils/messages/protocol';
import {
  type BackupProblem,
  type BackupRecord,
  backupStores,
  type ReadBackup,
  readBackup,
  writeBackup,
} from '@/utils/transfer/backup-file';
import type { WordKey } from '@/utils/words/types';
import type { Reading, Writing } from './access';
import { type Act, isoOf } from './act';
import { undoable } from './bin';
import { saveSettings } from './settings';
import { readSnapshot, settled } from './snapshot';
import { read, write } from './transact';

const words: Record<BackupProblem, WordKey> = {
  large: 'errors.tooLarge',
  deep: 'errors.backup.deep',
  newer: 'errors.backup.newer',
  shape: 'errors.backup.shape',
};

/** Of this installation, not of what the user knows. */
const staysHere = new Set(['lastBackup', 'welcomed']);

/** A preview waits this long for its "restore". */
const previewFor = 15 * 60_000;

/** All records as one text, each with its version. */
export const exportText = (made: string): Promise<string> =>
  read([...backupStores], async (reading) => {
    const records: Partial<Record<(typeof backupStores)[number], unknown[]>> = {};
    for (const store of backupStores) records[store] = await reading.allStored(store);
    return writeBackup(made, records);
  });

export async function backup(act: Act): Promise<{ name: string; json: string }> {
  const made = isoOf(act);
  const json = await exportText(made);
  await saveSettings({ lastBackup: made });
  return { name: `attune-backup-${made.slice(0, 10)}.json`, json };
}

type Effect = 'added' | 'changed' | 'same' | 'left';

/** What a record of a backup would do here. An address that somebody here has by now stays with them. */
async function effectOf(reading: Reading, [store, record]: BackupRecord): Promise<Effect> {
  if (store === 'setting' && staysHere.has(record.id)) return 'left';
  if (store === 'identity') {
    const [holder] = await reading.where('identity', 'key', (record as unknown as { key: string }).key);
    if (holder && holder.id !== record.id) return 'left';
  }
  const here = await reading.get(store, record.id);
  if (!here) return 'added';
  return JSON.stringify(sorted(here)) === JSON.stringify(sorted(record)) ? 'same' : 'changed';
}

/** Fields in one order, so that equal records read equal. */
const sorted = (record: object): [string, unknown][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

async function previewOf(read: ReadBackup, act: Act): Promise<RestorePreview> {
  if (!read.ok) throw failed(words[read.problem]);
  const { made, records } = read;
  return write([...backupStores, 'binned'], async (writing) => {
    const preview: RestorePreview = { id: act.once, made, added: 0, changed: 0, same: 0, byStore: {} };
    for (const record of records) {
      const effect = await effectOf(writing, record);
      if (effect === 'left') continue;
      preview[effect] += 1;
      preview.byStore[record[0]] = (preview.byStore[record[0]] ?? 0) + 1;
    }
    // The worker may be stopped before the user has looked, so the records wait on the disk.
    await writing.put('binned', {
      id: act.once,
      kind: 'preview',
      until: act.now + previewFor,
      made,
      records: records as never,
    });
    return preview;
  });
}

export async function previewRestore(from: { json: string } | { snapshot: true }, act: Act): Promise<RestorePreview> {
  if ('json' in from) return previewOf(readBackup(from.json), act);
  const snapshot = await readSnapshot();
  if (!snapshot) throw failed('errors.backup.noSnapshot');
  return previewOf(readBackup(snapshot.text), act);
}

async function putAll(writing: Writing, records: readonly BackupRecord[]): Promise<void> {
  for (const record of records) {
    const effect = await effectOf(writing, record);
    if (effect === 'added' || effect === 'changed') await writing.put(record[0], record[1] as never);
  }
}

/** Everything of a preview in one transaction, and in one press out again. What is here and not in the file stays. */
export async function restore({ id }: { id: string }, act: Act): Promise<{ undo: string; restored: number }> {
  const { undo, steps } = await undoable([...backupStores], act, async (writing) => {
    const preview = await writing.get('binned', id);
    if (preview?.kind !== 'preview') throw failed('errors.backup.over');
    await putAll(writing, preview.records as unknown as BackupRecord[]);
    await writing.remove('binned', id);
  });
  await settled();
  return { undo, restored: steps.length };
}
