import { deleteDB } from 'idb';
import { browser } from '@/utils/platform/browser';
import { quickNoteKey, typedLineKey } from '@/utils/platform/unsaved-keys';
import { countRecords, tell } from './changes';
import { closeStore } from './open';
import { databaseName, storeNames } from './schema';
import { withoutSnapshots } from './snapshot';

/**
 * Everything of ours, as if we had just been installed; only what the browser itself granted stays. Copies go first: were
 * this ended in between, the store would still be there, and no copy of it would offer to come back.
 */
export const deleteAll = (): Promise<{ deleted: number }> =>
  // One that is being taken would go on writing down what it has read.
  withoutSnapshots(async () => {
    const deleted = await countRecords().catch(() => 0);
    await Promise.all(['snapshot', 'purge'].map((name) => browser.alarms.clear(name)));
    await browser.storage.local.clear();
    await browser.storage.session.remove([quickNoteKey, typedLineKey]);
    await closeStore();
    await deleteDB(databaseName);
    // What was counted or typed meanwhile.
    await browser.storage.local.clear();
    await tell(storeNames, 0);
    return { deleted };
  });
