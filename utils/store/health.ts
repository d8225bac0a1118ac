import { CallFailed } from '@/utils/messages/call-failed';
import type { StoreState } from '@/utils/messages/protocol';
import type { Settings } from '@/utils/records/setting';
import type { Act } from './act';
import { countIn, countRecords, isAnythingIn, readTally, recordTally, recount, type StoreTally } from './changes';
import { type Database, database } from './open';
import { settings } from './settings';
import { type Emptied, markEmptied, readEmptied, readSnapshot, settled } from './snapshot';
import { read } from './transact';

const week = 7 * 24 * 3_600_000;

/**
 * Each time the database was opened, before anything is written. A damaged one can open empty and without an error, so
 * what is found is held against the count that is kept elsewhere.
 */
export async function compare(db: Database): Promise<Emptied | null> {
  // Somebody waits for the first answer: all is asked at once, and to count so many takes longer than to give it.
  const [known, tally, isAnything] = await Promise.all([readEmptied(), readTally(), isAnythingIn(db)]);
  if (known) return known;
  if (tally && !tally.falling && tally.records > many && isAnything) return null;
  return hold(db, tally, await countIn(db));
}

/** Above so many records, counting them takes longer than anything else that is done before the first answer. */
const many = 5_000;

async function hold(db: Database, tally: StoreTally | null, found: number): Promise<Emptied | null> {
  const expected = tally?.records ?? 0;
  // A removal that was under way when the worker was stopped explains fewer.
  const isEmptied = found < expected && !tally?.falling;
  if (isEmptied) await markEmptied({ expected, found });
  if (found !== expected || !tally || tally.falling) await recount(db);
  return isEmptied ? { expected, found } : null;
}

/** Every record counted, before a snapshot takes the place of an older one: what opening did not look at. */
export async function compareClosely(): Promise<Emptied | null> {
  const known = await readEmptied();
  const tally = await readTally();
  if (known || !tally || tally.falling) return known;
  const db = await database();
  const found = await countIn(db);
  const after = await readTally();
  // What was written meanwhile may be counted or not.
  if (!after || after.falling || after.writes !== tally.writes) return null;
  return hold(db, tally, found);
}

/** Since when there is something worth a backup; null: nothing is. */
async function oldestRecord(): Promise<number | null> {
  const own = await read(['person'], (reading) => reading.first('person', 'created', ({ sample }) => !sample));
  return own ? Date.parse(own.created) : null;
}

const changedSince = (lastBackup: string): Promise<boolean> =>
  read(['person', 'note', 'moment'], async (reading) => {
    const newer = IDBKeyRange.lowerBound(lastBackup, true);
    const found = await Promise.all([
      reading.ids('person', 'updated', newer, 1),
      reading.ids('note', 'updated', newer, 1),
      reading.ids('moment', 'at', newer, 1),
    ]);
    return found.flat().length > 0;
  });

/** A week after the last backup if anything changed since, or a week after the first record. */
export async function isBackupDue({ lastBackup, backupReminder }: Settings, now: number): Promise<boolean> {
  if (!backupReminder) return false;
  if (lastBackup) return now - Date.parse(lastBackup) >= week && (await changedSince(lastBackup));
  const oldest = await oldestRecord();
  return oldest !== null && now - oldest >= week;
}

export async function storeState({ now }: Pick<Act, 'now'>): Promise<StoreState> {
  const snapshot = await readSnapshot();
  const taken = snapshot ? { made: snapshot.made, records: snapshot.records } : null;
  try {
    const set = await settings();
    return {
      state: (await readEmptied()) ? 'emptied' : 'fine',
      // Counted at each write: every open page asks after every change, and counting a large store takes longer than it.
      records: (await readTally())?.records ?? (await countRecords()),
      snapshot: taken,
      lastBackup: set.lastBackup,
      backupDue: await isBackupDue(set, now),
    };
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    return { state: 'failed', records: 0, snapshot: taken, lastBackup: null, backupDue: false };
  }
}

export async function keepAsIs(act: Pick<Act, 'now'>): Promise<StoreState> {
  await settled();
  await recordTally();
  return storeState(act);
}
