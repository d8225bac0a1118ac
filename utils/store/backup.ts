import { failed } from '@/utils/messages/call-failed';
import type { RestorePreview } from '@/utils/messages/protocol';
import type { RestoreCounts, Staged } from '@/utils/messages/transfer-calls';
import {
  type BackupPlace,
  type BackupRecord,
  type BackupStore,
  backupStores,
  type ReadBackup,
  readBackup,
  writeBackup,
} from '@/utils/transfer/backup-file';
import type { BackupBatch } from '@/utils/transfer/backup-lines';
import { backupWords } from '@/utils/transfer/file-words';
import type { Writing } from './access';
import { type Act, isoOf } from './act';
import { undoable } from './bin';
import { effectsOf } from './restore-effects';
import { saveSettings } from './settings';
import { readSnapshot, settled, snapshotTexts } from './snapshot';
import { read, write, writeFewer } from './transact';
import { unwatched, type Watch } from './watch';

/** A preview waits this long for its "restore". */
const previewFor = 15 * 60_000;

/** A restored file is looked through before it is known to be the right one. */
const undoFor = 15 * 60_000;

/** Of the bar. Then all people in it are made findable, of which nothing is told. */
const putting = 0.7;

/** All records as one text, each with its version. */
export const exportText = (made: string): Promise<string> =>
  read([...backupStores], async (reading) => {
    const records: Partial<Record<BackupStore, unknown[]>> = {};
    for (const store of backupStores) records[store] = await reading.allStored(store);
    return writeBackup(made, records);
  });

const pageSize = 5_000;
/** A photo is as large as a hundred other records, and a message holds 64 MB. */
const photosAtOnce = 500;
const mostOf = (store: BackupStore): number => (store === 'photo' ? photosAtOnce : pageSize);

type Part = { records: unknown[]; next: BackupPlace | null };

async function partAt({ store, after }: BackupPlace, most: number): Promise<Part> {
  const records = await read([store], (reading) => reading.page(store, after, most));
  const last = records.at(-1) as { id: string } | undefined;
  if (last && records.length === most) return { records, next: { store, after: last.id } };
  const following = backupStores[backupStores.indexOf(store) + 1];
  return { records, next: following ? { store: following, after: null } : null };
}

/** Some records of a backup, for `BackupText`; `next` null: these were the last. What is written meanwhile may be in it. */
export const backupPart = (place: BackupPlace): Promise<Part> => partAt(place, mostOf(place.store));

/** Of a snapshot: few enough that reading, writing and packing them holds nobody up. */
const snapshotSize = 500;

/**
 * Everything but photos as backup files of some hundred records each. Photos would make a snapshot a hundred times as
 * large; only a backup that the user makes holds them. What is written meanwhile may be in it, and in the next one is.
 */
export async function* snapshotParts(made: string): AsyncGenerator<string> {
  let held: Partial<Record<BackupStore, unknown[]>> = {};
  let count = 0;
  for (let place: BackupPlace | null = { store: backupStores[0], after: null }; place && place.store !== 'photo'; ) {
    const { records, next }: Part = await partAt(place, snapshotSize);
    held[place.store] = records;
    count += records.length;
    if (count >= snapshotSize) {
      yield writeBackup(made, held);
      [held, count] = [{}, 0];
    }
    place = next;
  }
  yield writeBackup(made, held);
}

export async function backup(act: Act): Promise<{ name: string; json: string }> {
  const made = isoOf(act);
  const json = await exportText(made);
  await saveSettings({ lastBackup: made });
  return { name: `attune-backup-${made.slice(0, 10)}.json`, json };
}

/** Puts records aside and tells what they would do. The worker may be stopped before the user has looked, so they wait on the disk. */
async function putAside(id: string, { made, records }: BackupBatch, now: number): Promise<RestoreCounts> {
  const counts: RestoreCounts = { added: 0, changed: 0, same: 0, byStore: {} };
  // Looked at without a hold on what others write; it is looked at once more when it is put in.
  for (const [[store], effect] of await read([...backupStores], (reading) => effectsOf(reading, records))) {
    if (effect === 'left') continue;
    counts[effect] += 1;
    counts.byStore[store] = (counts.byStore[store] ?? 0) + 1;
  }
  await write(['binned'], (writing) =>
    writing.put('binned', { id, kind: 'preview', until: now + previewFor, made, records: records as never }),
  );
  return counts;
}

async function previewOf(read: ReadBackup, act: Act): Promise<RestorePreview> {
  if (!read.ok) throw failed(backupWords[read.problem]);
  return { id: act.once, made: read.made, ...(await putAside(act.once, read, act.now)) };
}

export async function previewRestore(from: { json: string } | { snapshot: true }, act: Act): Promise<RestorePreview> {
  if ('json' in from) return previewOf(readBackup(from.json), act);
  const snapshot = await readSnapshot();
  if (!snapshot) throw failed('errors.backup.noSnapshot');
  return previewOfSnapshot(snapshot.made, act);
}

async function previewOfSnapshot(made: string, act: Act): Promise<RestorePreview> {
  const whole: RestorePreview = { id: act.once, made, added: 0, changed: 0, same: 0, byStore: {} };
  let part = 0;
  for await (const text of snapshotTexts()) {
    const { added, changed, same, byStore } = await previewOf(readBackup(text), {
      ...act,
      once: partId(act.once, part),
    });
    part += 1;
    whole.added += added;
    whole.changed += changed;
    whole.same += same;
    for (const [store, count] of Object.entries(byStore) as [BackupStore, number][])
      whole.byStore[store] = (whole.byStore[store] ?? 0) + count;
  }
  return whole;
}

const partId = (id: string, part: number): string => `${id}-p${part}`;

/** One batch of a backup that is too large for one message; its counts are to be added to those of the others. */
export const stageRestore = (
  { id, part, batch }: { id: string; part: number; batch: BackupBatch },
  { now }: Pick<Act, 'now'>,
): Promise<RestoreCounts> => putAside(partId(id, part), batch, now);

/** A backup that was refused or cancelled on the way leaves nothing behind. */
export function dropRestore({ id, parts }: Staged): Promise<{ dropped: number }> {
  return writeFewer(['binned'], async (writing) => {
    for (let part = 0; part < parts; part++) await writing.remove('binned', partId(id, part));
    return { dropped: parts };
  });
}

/** A snapshot is put aside in parts too, and whoever restores it need not know. */
async function stagedUnder(id: string): Promise<string[]> {
  const parts = IDBKeyRange.bound(partId(id, 0).slice(0, -1), `${id}-p\uffff`);
  const staged = await read(['binned'], (reading) => reading.idsWithin('binned', parts));
  return staged.length > 0 ? staged : [id];
}

async function putPart(writing: Writing, id: string): Promise<void> {
  const staged = await writing.get('binned', id);
  if (staged?.kind !== 'preview') throw failed('errors.backup.over');
  const effects = await effectsOf(writing, staged.records as unknown as BackupRecord[]);
  const taken = effects.filter(([, effect]) => effect === 'added' || effect === 'changed');
  await Promise.all(taken.map(([[store, record]]) => writing.put(store, record as never)));
  await writing.remove('binned', id);
}

/**
 * Everything of a preview in one transaction, and in one press out again. What is here and not in the file stays. `parts`:
 * how many batches were put aside under the id.
 */
export async function restore(
  { id, parts }: { id: string; parts?: number },
  act: Act,
  watch: Watch = unwatched,
): Promise<{ undo: string; restored: number }> {
  const ids =
    parts === undefined ? await stagedUnder(id) : Array.from({ length: parts }, (_, part) => partId(id, part));
  const { undo, steps } = await undoable([...backupStores], { ...act, lasts: undoFor }, async (writing) => {
    for (const [done, one] of ids.entries()) {
      if (watch.cancelled()) throw failed('transfer.import.cancelled');
      await putPart(writing, one);
      watch.progress(((done + 1) / ids.length) * putting);
    }
  });
  await settled();
  return { undo, restored: steps.length };
}
