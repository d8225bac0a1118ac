import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import type { StoreName } from '@/utils/records/types';
import { type Database, database } from './open';

/** What the user would miss. Settings come back by themselves, and what is binned is meant to go. */
export const countedStores: StoreName[] = [
  'person',
  'identity',
  'preference',
  'note',
  'moment',
  'template',
  'answer',
  'photo',
];

/** Kept outside the database: how much is to be found in it. */
export interface StoreTally {
  records: number;
  /** A removal may be under way, so fewer records than told may be right. */
  falling: boolean;
  /** Goes up with every write; a snapshot remembers the one it was taken at. */
  writes: number;
}

const key = 'store-tally';

export async function readTally(): Promise<StoreTally | null> {
  const { [key]: tally } = await browser.storage.local.get(key);
  return (tally as StoreTally | undefined) ?? null;
}

export async function isAnythingIn(db: Database): Promise<boolean> {
  const tx = db.transaction(countedStores, 'readonly');
  const first = await Promise.all(countedStores.map((store) => tx.objectStore(store).openKeyCursor()));
  return first.some((cursor) => cursor !== null);
}

export async function countIn(db: Database): Promise<number> {
  const tx = db.transaction(countedStores, 'readonly');
  const counts = await Promise.all(countedStores.map((store) => tx.objectStore(store).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

export const countRecords = async (): Promise<number> => countIn(await database());

/** Removals under way in this life of the worker. */
let removals = 0;
/** One after the other, so that an older count never stands over a newer one. */
let queue: Promise<void> = Promise.resolve();

/** Not in turn: for whoever has the database before others do. */
export async function recount(db: Database, wrote = false): Promise<void> {
  const writes = ((await readTally())?.writes ?? 0) + (wrote ? 1 : 0);
  const tally: StoreTally = { records: await countIn(db), falling: removals > 0, writes };
  await browser.storage.local.set({ [key]: tally });
}

function inTurn(act: () => Promise<void>): Promise<void> {
  // The record is on the disk by now. A count that could not be kept must not make it look lost.
  queue = queue.then(act).catch((error: unknown) => logFailure('counting records', error));
  return queue;
}

/** Counts anew, though nothing was written. */
export const recordTally = (): Promise<void> => inTurn(async () => recount(await database()));

type Listener = (stores: readonly StoreName[]) => void;
const listeners = new Set<Listener>();

/** Hears of every write in this life of the worker. */
export function onWrite(listener: Listener): void {
  listeners.add(listener);
}

/** By what a write changed: to count hundreds of thousands of records takes longer than the write. */
async function follow(change: number, wrote: boolean): Promise<void> {
  // First, as whoever opens it holds what is found against the count that stands.
  const db = await database();
  const tally = await readTally();
  if (!tally) return recount(db, wrote);
  const next: StoreTally = {
    records: tally.records + change,
    falling: removals > 0,
    writes: tally.writes + (wrote ? 1 : 0),
  };
  await browser.storage.local.set({ [key]: next });
}

/** Counts what was written, how many records more or fewer, and tells who listens. */
export async function tell(stores: readonly StoreName[], change: number): Promise<void> {
  await inTurn(() => follow(change, true));
  for (const listener of listeners) listener(stores);
}

/** Told before records may become fewer; what it gives is called when that is over. */
export async function mayFall(): Promise<() => Promise<void>> {
  removals += 1;
  await inTurn(() => follow(0, false));
  return () => {
    removals -= 1;
    return inTurn(() => follow(0, false));
  };
}
