import type { IDBPTransaction } from 'idb';
import { recordTypes } from '@/utils/records';
import type { UndoStep } from '@/utils/records/binned';
import { shown, stored } from '@/utils/records/migrate';
import type { RecordType, StoreName } from '@/utils/records/types';
import { touchedBy } from './people-index';
import { type AnyStore, IndexReading, reindex } from './people-index-tx';
import type { AttuneDB, RecordOf } from './schema';

type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<AttuneDB, AnyStore[], Mode>;
type Shown<S extends StoreName> = RecordOf<S>;

/** Reading within one transaction. */
export class Reading {
  protected readonly tx: Tx<'readonly'> | Tx<'readwrite'>;
  /** By what people are found; only where people, their identities or notes are read too. */
  readonly index: IndexReading;

  constructor(tx: Tx<'readonly'> | Tx<'readwrite'>) {
    this.tx = tx;
    this.index = new IndexReading(tx);
  }

  async get<S extends StoreName>(store: S, id: string): Promise<Shown<S> | null> {
    const record = await this.tx.objectStore(store).get(id);
    return record ? (shown(record as never) as unknown as Shown<S>) : null;
  }

  async all<S extends StoreName>(store: S): Promise<Shown<S>[]> {
    return this.shownAll(await this.tx.objectStore(store).getAll());
  }

  /** With versions, as they stand. */
  allStored(store: StoreName): Promise<unknown[]> {
    return this.tx.objectStore(store).getAll();
  }

  /** With versions, in the order of their ids; those behind `after`. */
  page(store: StoreName, after: string | null, limit: number): Promise<unknown[]> {
    const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
    return this.tx.objectStore(store).getAll(range, limit);
  }

  async where<S extends StoreName>(store: S, index: string, key: IDBValidKey | IDBKeyRange): Promise<Shown<S>[]> {
    return this.shownAll(
      await this.tx
        .objectStore(store)
        .index(index)
        .getAll(key as never),
    );
  }

  /** Ids alone, where the records may be large. */
  ids(store: StoreName, index: string, range: IDBKeyRange): Promise<string[]> {
    return this.tx
      .objectStore(store)
      .index(index)
      .getAllKeys(range as never);
  }

  /** The last ones by an index, the very last one first. */
  async last<S extends StoreName>(store: S, index: string, limit: number): Promise<Shown<S>[]> {
    const records: unknown[] = [];
    let cursor = await this.tx.objectStore(store).index(index).openCursor(null, 'prev');
    for (; cursor && records.length < limit; cursor = await cursor.continue()) records.push(cursor.value);
    return this.shownAll(records);
  }

  async lowest(store: StoreName, index: string): Promise<IDBValidKey | null> {
    return (await this.tx.objectStore(store).index(index).openKeyCursor())?.key ?? null;
  }

  private shownAll<S extends StoreName>(records: unknown[]): Shown<S>[] {
    return records.map((record) => shown(record as never) as unknown as Shown<S>);
  }
}

/** Reading and writing within one transaction; remembers what stood there before, so that the act can be undone. */
export class Writing extends Reading {
  private readonly before = new Map<string, UndoStep>();
  private readonly touched = new Set<string>();

  private readonly writable: Tx<'readwrite'>;

  constructor(tx: Tx<'readwrite'>) {
    super(tx);
    this.writable = tx;
  }

  async put<S extends StoreName>(store: S, record: RecordOf<S>): Promise<void> {
    const type = recordTypes[store] as unknown as RecordType<RecordOf<S> & { id: string }>;
    const whole = stored(type, record as RecordOf<S> & { id: string });
    await this.remember(store, whole.id);
    this.touch(store, whole);
    await this.writable.objectStore(store).put(whole as never);
  }

  /** Puts back what was read from the store as it stood. */
  async putRaw(store: StoreName, record: Record<string, unknown>): Promise<void> {
    this.touch(store, (await this.writable.objectStore(store).get(record.id as string)) as never);
    this.touch(store, record);
    await this.writable.objectStore(store).put(record as never);
  }

  async remove(store: StoreName, id: string): Promise<void> {
    await this.remember(store, id);
    await this.writable.objectStore(store).delete(id);
  }

  get steps(): UndoStep[] {
    return [...this.before.values()];
  }

  /** Before the end of the transaction: whoever was written about is found by what they are now. */
  async settle(): Promise<void> {
    if (this.touched.size > 0) await reindex(this.writable, this.touched);
  }

  private touch(store: StoreName, record: Record<string, unknown> | null | undefined): void {
    for (const id of touchedBy(store, record)) this.touched.add(id);
  }

  private async remember(store: StoreName, id: string): Promise<void> {
    const key = `${store} ${id}`;
    if (this.before.has(key) || store === 'binned') return;
    const before = (await this.writable.objectStore(store).get(id)) as unknown as Record<string, unknown> | undefined;
    this.touch(store, before);
    this.before.set(key, { store, id, before: before ?? null });
  }
}
