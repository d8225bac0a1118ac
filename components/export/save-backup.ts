import type { WorkWatch } from '@/components/live/long-work';
import { saveFile } from '@/components/live/save-file';
import { callBackground } from '@/utils/messages/client';
import { type BackupPlace, backupStores } from '@/utils/transfer/backup-file';
import { BackupText } from '@/utils/transfer/backup-text';

/** Everything as a file of the user's own. It is written part by part, so that its size does not matter. */
export async function saveBackup(watch?: WorkWatch): Promise<void> {
  const made = new Date().toISOString();
  const text = new BackupText(made);
  // As blobs, which a browser puts on the disk where they are many.
  const pieces: Blob[] = [];
  let place: BackupPlace | null = { store: 'person', after: null };
  while (place) {
    watch?.check();
    const { store }: BackupPlace = place;
    const part: { records: unknown[]; next: BackupPlace | null } = await callBackground('backupPart', place);
    pieces.push(new Blob([text.records(store, part.records)]));
    watch?.progress((backupStores.indexOf(store) + 1) / backupStores.length);
    place = part.next;
  }
  saveFile(`attune-backup-${made.slice(0, 10)}.json`, new Blob([...pieces, text.end()], { type: 'application/json' }));
  await callBackground('saveSettings', { lastBackup: made });
}
