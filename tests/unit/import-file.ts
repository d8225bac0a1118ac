import type { Imported } from '@/utils/messages/transfer-calls';
import { importRows, knownFor, stageRows } from '@/utils/store/import';
import { storeNames } from '@/utils/store/schema';
import { read } from '@/utils/store/transact';
import type { Watch } from '@/utils/store/watch';
import { readPeopleFile } from '@/utils/transfer/people-file';
import { planRows } from '@/utils/transfer/plan-rows';
import type { PlannedRow } from '@/utils/transfer/plan-types';
import { rowsOf } from '@/utils/transfer/read-csv';
import type { ReadRow } from '@/utils/transfer/types';
import { today } from './any-draft';
import { press } from './fresh-store';

const chunk = 500;

/** A test's file, given as its text. */
export function rowsIn(text: string): ReadRow[] {
  const file = readPeopleFile(new TextEncoder().encode(text));
  if (file.kind === 'none') throw new Error(file.problem);
  return [...(file.kind === 'csv' ? rowsOf(file.table, file.guess, today) : file.rows(today))];
}

const inChunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / chunk) }, (_, at) => all.slice(at * chunk, (at + 1) * chunk));

export async function planOf(rows: readonly ReadRow[]): Promise<PlannedRow[]> {
  const planned: PlannedRow[] = [];
  for await (const some of planRows(rows, knownFor)) planned.push(...some);
  return planned;
}

/** As a view does it: chosen rows part by part, then all of them in one act. */
export async function putIn(planned: readonly PlannedRow[], watch?: Watch): Promise<Imported> {
  const act = press();
  const parts = inChunks(planned.map(({ row, draft, choice }) => ({ row, draft, choice })));
  for (const [part, rows] of parts.entries()) await stageRows({ id: 'file', part, rows }, act);
  return importRows({ id: 'file', parts: parts.length }, act, watch);
}

/** With every suggestion as it is. */
export const importText = async (text: string): Promise<Imported> => putIn(await planOf(rowsIn(text)));

/** Everything that stands in the store, but for what waits in the bin. */
export function everything(): Promise<unknown[]> {
  const kept = storeNames.filter((name) => name !== 'binned');
  return read(kept, async (reading) => Promise.all(kept.map((name) => reading.allStored(name))));
}
