import type { IDBPTransaction } from 'idb';
import { recordTypes } from '@/utils/records';
import type { UndoStep } from '@/utils/records/binned';
import { shown, stored } from '@/utils/records/migrate';
import type { RecordType, StoreName } from '@/utils/records/types';
import type { AttuneDB, RecordOf } from './schema';

type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<AttuneDB, StoreName[], Mode>;
type Shown<S extends StoreName> = RecordOf<S>;

/** Reading within one transaction. */
export class Reading {
  protected readonly tx: Tx<'readonly'> | Tx<'readwrite'>;

  constructor(tx: Tx<'readonly'> | Tx<'readwrite'>) {
    this.tx = tx;
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

  private readonly writable: Tx<'readwrite'>;

  constructor(tx: Tx<'readwrite'>) {
    super(tx);
    this.writable = tx;
  }

  async put<S extends StoreName>(store: S, record: RecordOf<S>): Promise<void> {
    const type = recordTypes[store] as unknown as RecordType<RecordOf<S> & { id: string }>;
    const whole = stored(type, record as RecordOf<S> & { id: string });
    await this.remember(store, whole.id);
    await this.writable.objectStore(store).put(whole as never);
  }

  /** Puts back what was read from the store as it stood. */
  async putRaw(store: StoreName, record: Record<string, unknown>): Promise<void> {
    await this.writable.objectStore(store).put(record as never);
  }

  async remove(store: StoreName, id: string): Promise<void> {
    await this.remember(store, id);
    await this.writable.objectStore(store).delete(id);
  }

  get steps(): UndoStep[] {
    return [...this.before.values()];
  }

  private async remember(store: StoreName, id: string): Promise<void> {
    const key = `${store} ${id}`;
    if (this.before.has(key) || store === 'binned') return;
    const before = (await this.writable.objectStore(store).get(id)) as unknown as Record<string, unknown> | undefined;
    this.before.set(key, { store, id, before: before ?? null });
  }
}
