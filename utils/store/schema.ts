import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type RecordTypes, recordTypes } from '@/utils/records';
import { current } from '@/utils/records/migrate';
import type { OldRecord, RecordType, Stored, StoreName } from '@/utils/records/types';
import { type IndexStores, indexVersion } from './people-index';
import { type AnyStore, bringUpIndex } from './people-index-tx';

export type RecordOf<S extends StoreName> = RecordTypes[S] extends RecordType<infer T> ? T : never;

export type AttuneDB = {
  [S in StoreName]: { key: string; value: Stored<RecordOf<S>>; indexes: Record<string, IDBValidKey> };
} & IndexStores;

export const databaseName = 'attune';
export const storeNames = Object.keys(recordTypes) as StoreName[];

/** Where records name a person; what a new type of record holds of somebody goes and comes with them by its index alone. */
export const storesOfPeople = storeNames.filter((name) => Object.hasOwn(recordTypes[name].indexes, 'person'));

/**
 * Versions only ever rise, and so does their sum: the database is upgraded exactly when a record type or the index of
 * people changed.
 */
export const databaseVersion = Object.values(recordTypes).reduce((sum, { version }) => sum + version, indexVersion);

type Upgrade = IDBPTransaction<AttuneDB, AnyStore[], 'versionchange'>;

function layOut(database: IDBPDatabase<AttuneDB>, tx: Upgrade, name: StoreName): void {
  const { indexes } = recordTypes[name];
  const store = database.objectStoreNames.contains(name)
    ? tx.objectStore(name)
    : database.createObjectStore(name, { keyPath: 'id' });
  for (const old of [...store.indexNames].filter((index) => !Object.hasOwn(indexes, index))) store.deleteIndex(old);
  for (const [index, { path, unique = false, multi = false }] of Object.entries(indexes)) {
    if (!store.indexNames.contains(index)) store.createIndex(index, path, { unique, multiEntry: multi });
  }
}

/** What another record has by now under a unique index stays with that one, and this one keeps what it had. */
async function withFreeKeys(tx: Upgrade, name: StoreName, old: OldRecord, record: OldRecord): Promise<OldRecord> {
  const kept: Record<string, unknown> = {};
  for (const [index, { path, unique }] of Object.entries(recordTypes[name].indexes as RecordType<never>['indexes'])) {
    if (!unique || typeof path !== 'string' || old[path] === undefined) continue;
    const holder = await tx
      .objectStore(name)
      .index(index)
      .getKey(record[path] as never);
    if (holder !== undefined && holder !== record.id) kept[path] = old[path];
  }
  return { ...record, ...kept };
}

async function bringUp<S extends StoreName>(tx: Upgrade, name: S): Promise<void> {
  const type = recordTypes[name] as unknown as RecordType<RecordOf<S> & { id: string }>;
  for (let cursor = await tx.objectStore(name).openCursor(); cursor; cursor = await cursor.continue()) {
    const old = cursor.value as unknown as Record<string, unknown>;
    if (old.v === type.version) continue;
    const record = await withFreeKeys(tx, name, old, { ...current(type, old) });
    await cursor.update({ ...record, v: type.version } as never);
  }
}

/** All stores and indexes as their record types say, and every record of today's version; all of it or nothing. */
export async function upgrade(database: IDBPDatabase<AttuneDB>, tx: Upgrade): Promise<void> {
  for (const name of storeNames) layOut(database, tx, name);
  for (const name of storeNames) await bringUp(tx, name);
  await bringUpIndex(database, tx, databaseVersion);
}
