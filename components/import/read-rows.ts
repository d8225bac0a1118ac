import type { WorkWatch } from '@/components/live/long-work';
import { callBackground } from '@/utils/messages/client';
import type { ReadAs } from '@/utils/transfer/people-reading';
import type { PlannedRow } from '@/utils/transfer/plan-types';
import type { RemoteReading } from './remote-reading';

/** All rows of an opened file with what each would do, chunk by chunk, as the worker reads them and the store knows people. */
export async function readRows(
  reading: RemoteReading,
  as: ReadAs,
  total: number,
  watch: WorkWatch,
): Promise<PlannedRow[]> {
  const rows: PlannedRow[] = [];
  await reading.start(as);
  for (let query = await reading.next(); query !== null; query = await reading.next()) {
    watch.check();
    rows.push(...(await reading.plan(await callBackground('knownFor', query))));
    watch.progress(Math.min(1, rows.length / Math.max(1, total)));
  }
  return rows;
}
