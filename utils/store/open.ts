import { type IDBPDatabase, openDB } from 'idb';
import { failed } from '@/utils/messages/call-failed';
import { logFailure } from '@/utils/platform/log';
import { type AttuneDB, databaseName, databaseVersion, upgrade } from './schema';

export type Database = IDBPDatabase<AttuneDB>;

let check: ((db: Database) => Promise<unknown>) | undefined;

/** Looks at the database each time it was opened, before anything is read or written. Must not ask for it by itself. */
export function checkEachOpening(look: (db: Database) => Promise<unknown>): void {
  check = look;
}

/** The connection of this life of the worker; opened anew whenever it is gone. */
let opening: Promise<Database> | undefined;

/** An older worker lets go of the database within a moment. Longer than this something holds it, so we say so. */
const patience = 4_000;

function asWords(error: unknown): Error {
  logFailure('opening the store', error);
  const newer = error instanceof DOMException && error.name === 'VersionError';
  return failed(newer ? 'errors.storeNewer' : 'errors.storeFailed');
}

async function open(): Promise<Database> {
  const blocked = Promise.withResolvers<never>();
  const forget = () => {
    opening = undefined;
  };
  const opened = openDB<AttuneDB>(databaseName, databaseVersion, {
    upgrade(database, _from, _to, tx) {
      upgrade(database, tx).catch((error: unknown) => {
        logFailure('bringing records up to date', error);
        tx.abort();
      });
      // Aborting rejects this as well; opening itself tells about it.
      tx.done.catch(() => undefined);
    },
    blocked() {
      setTimeout(() => blocked.reject(new Error('blocked by another connection')), patience);
    },
    // A newer version of the extension wants to upgrade: let go at once, so that it never waits for us.
    blocking(_from, _to, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  const db = await Promise.race([opened, blocked.promise]);
  await check?.(db).catch((error: unknown) => logFailure('looking at the store', error));
  return db;
}

/** The open database. Rejects with words for the user when it cannot be had, and tries again when next asked. */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw asWords(error);
  });
  return opening;
}

/** Lets go of the database. */
export async function closeStore(): Promise<void> {
  const open = opening;
  opening = undefined;
  (await open?.catch(() => undefined))?.close();
}
