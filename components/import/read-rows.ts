import type { WorkWatch } from '@/components/live/long-work';
import { blobOf, smallPhoto } from '@/components/people/small-photo';
import { callBackground } from '@/utils/messages/client';
import type { ReadAs } from '@/utils/transfer/people-reading';
import type { PlannedRow } from '@/utils/transfer/plan-types';
import type { RemoteReading } from './remote-reading';

/** Pictures of a file as small as those chosen by hand, one after the other, as each unpacks to megabytes. */
async function withSmallPhotos(rows: PlannedRow[]): Promise<PlannedRow[]> {
  const made: PlannedRow[] = [];
  for (const { photo, ...row } of rows) {
    // One that cannot be read is left out.
    const small = photo ? await smallPhoto(blobOf(photo)).catch(() => undefined) : undefined;
    made.push(small ? { ...row, photo: small } : row);
  }
  return made;
}

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
    rows.push(...(await withSmallPhotos(await reading.plan(await callBackground('knownFor', query)))));
    watch.progress(Math.min(1, rows.length / Math.max(1, total)));
  }
  return rows;
}
