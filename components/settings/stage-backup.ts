import type { WorkWatch } from '@/components/live/long-work';
import { failed } from '@/utils/messages/call-failed';
import { callBackground } from '@/utils/messages/client';
import type { RestoreCounts } from '@/utils/messages/transfer-calls';
import { BackupRefused, readBackupPieces } from '@/utils/transfer/backup-lines';
import { backupWords } from '@/utils/transfer/file-words';

/** A backup that was read, waits, and can be put in. */
export interface StagedBackup extends RestoreCounts {
  id: string;
  parts: number;
  made: string;
}

/** The file's text as it comes from the disk, telling how much of it has come. */
async function* piecesOf(file: Blob, told: (share: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      told(length / Math.max(1, file.size));
      yield decoder.decode(next.value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}

function asWords(error: unknown): unknown {
  if (error instanceof BackupRefused) return failed(backupWords[error.problem]);
  // What is no UTF-8 is no backup.
  return error instanceof TypeError ? failed(backupWords.shape) : error;
}

const sumOf = (a: RestoreCounts, b: RestoreCounts): RestoreCounts => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  same: a.same + b.same,
  byStore: Object.fromEntries(
    [...Object.keys(a.byStore), ...Object.keys(b.byStore)].map((store) => [
      store,
      (a.byStore[store] ?? 0) + (b.byStore[store] ?? 0),
    ]),
  ),
});

/** Puts a backup of any size aside and counts what it would do. Refused or cancelled, it leaves nothing behind. */
export async function stageBackup(file: Blob, watch: WorkWatch): Promise<StagedBackup> {
  const id = crypto.randomUUID();
  const staged: StagedBackup = { id, parts: 0, made: '', added: 0, changed: 0, same: 0, byStore: {} };
  try {
    for await (const batch of readBackupPieces(piecesOf(file, watch.progress))) {
      watch.check();
      staged.parts += 1;
      staged.made = batch.made;
      Object.assign(staged, sumOf(staged, await callBackground('stageRestore', { id, part: staged.parts - 1, batch })));
    }
    return staged;
  } catch (error) {
    await callBackground('dropRestore', { id, parts: staged.parts }).catch(() => undefined);
    throw asWords(error);
  }
}
