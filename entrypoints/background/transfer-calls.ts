import type { ServedViews } from '@/utils/messages/server';
import type { TransferCalls } from '@/utils/messages/transfer-calls';
import { clock } from '@/utils/platform/clock';
import { backup, backupPart, dropRestore, previewRestore, restore, stageRestore } from '@/utils/store/backup';
import { dropRows, importRows, knownFor, stageRows } from '@/utils/store/import';
import { lastImport } from '@/utils/store/last-import';
import { peopleGroups } from '@/utils/store/people-groups';
import { peoplePart } from '@/utils/store/people-part';
import { cancelRun, howFar, underWay } from '@/utils/store/under-way';
import { actOf } from './act-of';

/** Files in and out. */
export const transferCalls: Pick<ServedViews, keyof TransferCalls> = {
  backup: (_query, caller) => backup(actOf(caller)),
  backupPart,
  peoplePart,
  peopleGroups,
  previewRestore: (from, caller) => previewRestore(from, actOf(caller)),
  stageRestore: (query) => stageRestore(query, { now: clock.now() }),
  dropRestore,
  restore: (query, caller) => underWay(query.id, (watch) => restore(query, actOf(caller), watch)),
  knownFor,
  stageRows: (query) => stageRows(query, { now: clock.now() }),
  dropRows,
  importRows: (query, caller) => underWay(query.id, (watch) => importRows(query, actOf(caller), watch)),
  lastImport: () => lastImport(clock.now()),
  howFar,
  cancelRun,
};
