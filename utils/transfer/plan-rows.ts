import { ImportPlanner, queryOf } from './plan-import';
import type { KnownPerson, KnownQuery, PlannedRow } from './plan-types';
import type { ReadRow } from './types';

/** So many rows are read at once, some hundredths of a second; then the page may draw. */
const atOnce = 250;

function* inChunks<T>(all: Iterable<T>): Generator<T[]> {
  let chunk: T[] = [];
  for (const one of all) {
    chunk.push(one);
    if (chunk.length === atOnce) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * What the rows of one file would do, chunk by chunk as they are read; whoever asks for no more ends it. `ask`: whom of
 * those kept a query names, as `knownFor` of the store answers.
 */
export async function* planRows(
  rows: Iterable<ReadRow>,
  ask: (query: KnownQuery) => Promise<readonly KnownPerson[]>,
): AsyncGenerator<PlannedRow[]> {
  const planner = new ImportPlanner();
  for (const chunk of inChunks(rows)) yield planner.plan(chunk, await ask(queryOf(chunk)));
}
