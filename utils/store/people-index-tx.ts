import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { PersonFile } from '@/utils/messages/protocol';
import { drawnAs } from '@/utils/people/lookalike';
import type { Side } from '@/utils/people/types';
import { shown } from '@/utils/records/migrate';
import type { Stored, StoreName } from '@/utils/records/types';
import { fileFrom } from './file-from';
import {
  type FoundBy,
  foundBy,
  type IndexState,
  type IndexStore,
  indexStores,
  type KeptFile,
  type PackedNames,
} from './people-index';
import type { AttuneDB } from './schema';

export type AnyStore = StoreName | IndexStore;
type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<AttuneDB, AnyStore[], Mode>;

/** Behind every word that begins so: no word holds the last code unit. */
const beginning = (text: string): IDBKeyRange => IDBKeyRange.bound(text, `${text}\uffff`);

/** Reading the index of people within one transaction. */
export class IndexReading {
  private readonly tx: Tx<IDBTransactionMode>;

  constructor(tx: Tx<IDBTransactionMode>) {
    this.tx = tx;
  }

  /** Ids of those who are called exactly so, the whole name. */
  called(name: string, limit?: number): Promise<string[]> {
    return this.tx.objectStore('found-by').index('names').getAllKeys(name, limit);
  }

  /** Ids of those whose name is drawn so, as `drawnAs` has it. */
  drawn(look: string, limit: number): Promise<string[]> {
    return this.tx.objectStore('found-by').index('looks').getAllKeys(look, limit);
  }

  /** Ids of those whose name is drawn as this one. */
  async alike(name: string): Promise<string[]> {
    const looks = this.tx.objectStore('found-by').index('looks');
    const found = await Promise.all(drawnAs(name).map((look) => looks.getAllKeys(look)));
    return [...new Set(found.flat())];
  }

  /** Ids of those with a word that begins so, shorter words first; some twice. */
  beginning(text: string, limit: number): Promise<string[]> {
    return this.tx.objectStore('found-by').index('words').getAllKeys(beginning(text), limit);
  }

  entry(id: string): Promise<FoundBy | undefined> {
    return this.tx.objectStore('found-by').get(id);
  }

  /** All that is kept of them. */
  async file(id: string): Promise<PersonFile | null> {
    return (await this.tx.objectStore('found-file').get(id))?.file ?? null;
  }

  /** As `file`, of several; nothing of whoever is gone. */
  async files(ids: readonly string[]): Promise<PersonFile[]> {
    return (await Promise.all(ids.map((id) => this.file(id)))).filter((file) => file !== null);
  }

  /** The one with this address or site id, by its key. */
  async fileBy(key: string): Promise<PersonFile | null> {
    return (await this.tx.objectStore('found-file').index('keys').get(key))?.file ?? null;
  }

  /** Ids of those with this key of `people/link-keys.ts`. */
  linked(key: string, limit: number): Promise<string[]> {
    return this.tx.objectStore('found-by').index('links').getAllKeys(key, limit);
  }

  /** Ids of those kept on one side. */
  onSide(side: Side): Promise<string[]> {
    return this.tx.objectStore('found-by').index('side').getAllKeys(side);
  }

  /** What changed since a turn, the oldest change first. */
  since(turn: number, limit?: number): Promise<FoundBy[]> {
    return this.tx.objectStore('found-by').index('turn').getAll(IDBKeyRange.lowerBound(turn, true), limit);
  }

  /** Ids of those with a mark whose last day is before this one; some twice. */
  withMarksBefore(day: string, limit: number): Promise<string[]> {
    return this.tx.objectStore('found-by').index('ends').getAllKeys(IDBKeyRange.upperBound(day, true), limit);
  }

  /** The turn of the last change. */
  lastTurn(): Promise<number> {
    return lastTurn(this.tx);
  }

  async state(): Promise<IndexState> {
    const state = await this.tx.objectStore('found-state').get('state');
    if (state?.id !== 'state') throw new Error('no index of people');
    return state;
  }

  /** Whether there is a trace of anybody who is gone. */
  async isAnybodyGone(): Promise<boolean> {
    return (await this.tx.objectStore('found-by').index('gone').getKey(1)) !== undefined;
  }

  async names(): Promise<PackedNames | undefined> {
    const names = await this.tx.objectStore('found-state').get('names');
    return names?.id === 'names' ? names : undefined;
  }
}

async function lastTurn(tx: Tx<IDBTransactionMode>): Promise<number> {
  const last = await tx.objectStore('found-by').index('turn').openKeyCursor(null, 'prev');
  return last?.key ?? 0;
}

interface Found {
  entry: Omit<FoundBy, 'turn'>;
  file: KeptFile | null;
}

const allShown = <T extends object>(records: Stored<T>[]) => records.map((record) => shown(record));

/** Null for somebody who was never in the index: of them there is nothing to tell. */
async function found(tx: Tx<'readwrite' | 'versionchange'>, id: string, salt: string): Promise<Found | null> {
  const [record, known, identities, preferences, notes, moments] = await Promise.all([
    tx.objectStore('person').get(id),
    tx.objectStore('found-by').getKey(id),
    tx.objectStore('identity').index('person').getAll(id),
    tx.objectStore('preference').index('person').getAll(id),
    tx.objectStore('note').index('person').getAll(id),
    tx.objectStore('moment').index('person').getAll(id),
  ]);
  if (!record) return known === undefined ? null : { entry: { id, ...foundBy(undefined, [], salt) }, file: null };
  const kept = {
    person: shown(record),
    identities: allShown(identities),
    preferences: allShown(preferences),
    notes: allShown(notes),
    moments: allShown(moments),
  };
  const keys = kept.identities.map(({ key }) => key);
  return {
    entry: { id, ...foundBy(kept.person, kept.identities, salt) },
    file: { id, keys, file: fileFrom(kept) },
  };
}

/** So many are read at once; an import is of thousands, and each way to the disk and back takes its time. */
const atOnce = 200;

/** Makes the entries of these people anew. */
export async function reindex(tx: Tx<'readwrite' | 'versionchange'>, people: Iterable<string>): Promise<void> {
  const { salt } = await new IndexReading(tx).state();
  const ids = [...people];
  let turn = await lastTurn(tx);
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = await Promise.all(ids.slice(from, from + atOnce).map((id) => found(tx, id, salt)));
    const puts = some.flatMap((one) => {
      if (!one) return [];
      turn += 1;
      const { entry, file } = one;
      const files = tx.objectStore('found-file');
      return [tx.objectStore('found-by').put({ ...entry, turn }), file ? files.put(file) : files.delete(entry.id)];
    });
    await Promise.all(puts);
  }
}

type IndexTx = IDBPTransaction<AttuneDB, IndexStore[], 'readwrite'>;

/** Keeps hashes that were made of the index, and lets go of who was gone before they were kept the last time. */
export async function keepPacked(tx: IndexTx, packed: PackedNames): Promise<void> {
  const store = tx.objectStore('found-state');
  const state = await store.get('state');
  // The index was made anew meanwhile.
  if (state?.id !== 'state' || state.salt !== packed.names.salt) return;
  const kept = await store.get('names');
  const before = kept?.id === 'names' ? kept.turn : 0;
  await store.put(packed);
  for (const { id } of packed.turn > before ? await goneUntil(tx, before) : [])
    await tx.objectStore('found-by').delete(id);
}

async function goneUntil(tx: IndexTx, turn: number): Promise<FoundBy[]> {
  // Those who are gone have no name by which an index would hold them, and they are few.
  const some = await tx.objectStore('found-by').index('gone').getAll();
  return some.filter((one) => one.turn <= turn);
}

function layOut(database: IDBPDatabase<AttuneDB>): void {
  for (const name of indexStores) if (database.objectStoreNames.contains(name)) database.deleteObjectStore(name);
  const store = database.createObjectStore('found-by', { keyPath: 'id' });
  store.createIndex('turn', 'turn');
  store.createIndex('names', 'names', { multiEntry: true });
  store.createIndex('looks', 'looks', { multiEntry: true });
  store.createIndex('words', 'words', { multiEntry: true });
  store.createIndex('ends', 'ends', { multiEntry: true });
  store.createIndex('links', 'links', { multiEntry: true });
  store.createIndex('side', 'side');
  store.createIndex('gone', 'gone');
  database.createObjectStore('found-file', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
  database.createObjectStore('found-state', { keyPath: 'id' });
}

/** Makes the index of everybody anew where any record may have become another one since. */
export async function bringUpIndex(
  database: IDBPDatabase<AttuneDB>,
  tx: Tx<'versionchange'>,
  version: number,
): Promise<void> {
  const there = database.objectStoreNames.contains('found-state');
  const state = there ? await tx.objectStore('found-state').get('state') : undefined;
  if (state?.id === 'state' && state.version === version) return;
  layOut(database);
  await tx.objectStore('found-state').put({ id: 'state', version, salt: crypto.randomUUID() });
  await reindex(tx, await tx.objectStore('person').getAllKeys());
}
