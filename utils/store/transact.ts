import { CallFailed, failed } from '@/utils/messages/call-failed';
import type { StoreName } from '@/utils/records/types';
import { Reading, Writing } from './access';
import { countedStores, mayFall, tell } from './changes';
import { closeStore, database } from './open';
import { indexStores, type PackedNames, withIndex } from './people-index';
import { keepPacked } from './people-index-tx';

/** The connection was ended between being had and being used, as browsers do when they need room. */
const isGone = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');

const asWords = (error: unknown): unknown =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? failed('errors.storeFull') : error;

async function withDatabase<T>(run: (db: Awaited<ReturnType<typeof database>>) => Promise<T>): Promise<T> {
  try {
    return await run(await database());
  } catch (error) {
    if (error instanceof CallFailed) throw error;
    if (!isGone(error)) throw asWords(error);
    await closeStore();
    return run(await database());
  }
}

/** Keeps what was made of records: nothing is written of which anybody need be told. */
export const keepMade = (packed: PackedNames): Promise<void> =>
  withDatabase(async (db) => {
    const tx = db.transaction(indexStores, 'readwrite');
    await Promise.all([keepPacked(tx, packed), tx.done]);
  });

export function read<T>(stores: StoreName[], run: (reading: Reading) => Promise<T>): Promise<T> {
  return withDatabase(async (db) => run(new Reading(db.transaction(withIndex(stores), 'readonly'))));
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had ended by itself: a request that fails aborts its transaction.
  }
}

async function commit<T>(
  db: Awaited<ReturnType<typeof database>>,
  stores: StoreName[],
  run: (writing: Writing) => Promise<T>,
): Promise<{ value: T; change: number }> {
  // Strict: the answer to the user is given when the words are on the disk, not on their way there.
  const tx = db.transaction(withIndex(stores), 'readwrite', { durability: 'strict' });
  const done = tx.done;
  // Whatever fails below aborts, and is told by what failed.
  done.catch(() => undefined);
  try {
    const writing = new Writing(tx);
    const value = await run(writing);
    await writing.settle();
    await done;
    return { value, change: writing.change(countedStores) };
  } catch (error) {
    abort(tx);
    await done.catch(() => undefined);
    throw error;
  }
}

/** Runs in one transaction, all or nothing; resolves when it is on the disk and the count of records says so. */
export async function write<T>(stores: StoreName[], run: (writing: Writing) => Promise<T>): Promise<T> {
  const { value, change } = await withDatabase((db) => commit(db, stores, run));
  await tell(stores, change);
  return value;
}

/** As `write`, where records may become fewer: a store that is smaller afterwards is then no sign of damage. */
export async function writeFewer<T>(stores: StoreName[], run: (writing: Writing) => Promise<T>): Promise<T> {
  const over = await mayFall();
  try {
    return await write(stores, run);
  } finally {
    await over();
  }
}
