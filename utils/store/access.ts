import type { IDBPTransaction } from 'idb';
import { recordTypes } from '@/utils/records';
import type { LeftThere, UndoStep } from '@/utils/records/binned';
import { shown, stored } from '@/utils/records/migrate';
import type { RecordType, StoreName } from '@/utils/records/types';
import { leftThere } from './changed-since';
import { touchedBy } from './people-index';
import { type AnyStore, IndexReading, reindex } from './people-index-tx';
import type { AttuneDB, RecordOf } from './schema';

type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<AttuneDB, AnyStore[], Mode>;
type Shown<S extends StoreName> = RecordOf<S>;

interface Wanted<T> {
  index: string;
  range: IDBKeyRange;
  isMeant: (record: T) => boolean;
  limit: number;
}

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

  /** With its version, as it stands. */
  async stored(store: StoreName, id: string): Promise<Record<string, unknown> | null> {
    const record = (await this.tx.objectStore(store).get(id)) as unknown as Record<string, unknown> | undefined;
    return record ?? null;
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

  /** As `page`, for whoever looks at them. */
  async shownPage<S extends StoreName>(store: S, after: string | null, limit: number): Promise<Shown<S>[]> {
    return this.shownAll(await this.page(store, after, limit));
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
  ids(store: StoreName, index: string, range: IDBKeyRange, limit?: number): Promise<string[]> {
    return this.tx
      .objectStore(store)
      .index(index)
      .getAllKeys(range as never, limit);
  }

  count(store: StoreName): Promise<number> {
    return this.tx.objectStore(store).count();
  }

  idsWithin(store: StoreName, range: IDBKeyRange): Promise<string[]> {
    return this.tx.objectStore(store).getAllKeys(range);
  }

  /** Those whose ids lie in a range. */
  async within<S extends StoreName>(store: S, range: IDBKeyRange): Promise<Shown<S>[]> {
    return this.shownAll(await this.tx.objectStore(store).getAll(range));
  }

  /** The first one by an index that is as wished. */
  async first<S extends StoreName>(
    store: S,
    index: string,
    isMeant: (record: Shown<S>) => boolean,
  ): Promise<Shown<S> | null> {
    let cursor = await this.tx.objectStore(store).index(index).openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const [record] = this.shownAll<S>([cursor.value]);
      if (record && isMeant(record)) return record;
    }
    return null;
  }

  /** The first ones in a range of an index that are as wished. */
  async firstOf<S extends StoreName>(
    store: S,
    { index, range, isMeant, limit }: Wanted<Shown<S>>,
  ): Promise<Shown<S>[]> {
    const source = this.tx.objectStore(store).index(index);
    // At one go, as each way to the disk and back takes its time; one by one only where most are not as wished.
    const some = this.shownAll<S>(await source.getAll(range as never, limit * 2));
    const meant = some.filter(isMeant).slice(0, limit);
    if (meant.length === limit || some.length < limit * 2) return meant;
    const found: Shown<S>[] = [];
    let cursor = await source.openCursor(range as never);
    for (; cursor && found.length < limit; cursor = await cursor.continue())
      found.push(...this.shownAll<S>([cursor.value]).filter(isMeant));
    return found;
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
  private left: Map<string, LeftThere> | undefined;
  /** Whether each record stood there before, and stands there now. */
  private readonly stood = new Map<string, { store: StoreName; before: boolean; now: boolean }>();

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
    this.stands(store, whole.id, true);
    this.leave(store, whole.id, whole as never);
    await this.writable.objectStore(store).put(whole as never);
  }

  /** Puts back what was read from the store as it stood. */
  async putRaw(store: StoreName, record: Record<string, unknown>): Promise<void> {
    const id = record.id as string;
    const before = (await this.writable.objectStore(store).get(id)) as Record<string, unknown> | undefined;
    this.touch(store, before);
    this.touch(store, record);
    this.stoodThere(store, id, before !== undefined);
    this.stands(store, id, true);
    await this.writable.objectStore(store).put(record as never);
  }

  async remove(store: StoreName, id: string): Promise<void> {
    await this.remember(store, id);
    this.stands(store, id, false);
    this.leave(store, id, null);
    await this.writable.objectStore(store).delete(id);
  }

  get steps(): UndoStep[] {
    return [...this.before].map(([key, step]) => {
      const left = this.left?.get(key);
      return left ? { ...step, left } : step;
    });
  }

  /** From now on it is also remembered what is left, so that what is changed afterwards can be told. */
  rememberLeft(): void {
    this.left ??= new Map();
  }

  /** Whether a record that stood there does so no more. */
  get isAnyGone(): boolean {
    return [...this.stood.values()].some(({ before, now }) => before && !now);
  }

  /** How many more records, or fewer, there are now in these stores. */
  change(stores: readonly StoreName[]): number {
    let change = 0;
    for (const { store, before, now } of this.stood.values())
      if (stores.includes(store)) change += Number(now) - Number(before);
    return change;
  }

  /** Before the end of the transaction: whoever was written about is found by what they are now. */
  async settle(): Promise<void> {
    if (this.touched.size > 0) await reindex(this.writable, this.touched);
  }

  private touch(store: StoreName, record: Record<string, unknown> | null | undefined): void {
    for (const id of touchedBy(store, record)) this.touched.add(id);
  }

  private stoodThere(store: StoreName, id: string, before: boolean): void {
    const key = `${store} ${id}`;
    if (!this.stood.has(key)) this.stood.set(key, { store, before, now: before });
  }

  private stands(store: StoreName, id: string, now: boolean): void {
    const known = this.stood.get(`${store} ${id}`);
    if (known) known.now = now;
  }

  private leave(store: StoreName, id: string, record: Record<string, unknown> | null): void {
    const key = `${store} ${id}`;
    const before = this.before.get(key);
    if (before) this.left?.set(key, leftThere(store, record, before.before));
  }

  private async remember(store: StoreName, id: string): Promise<void> {
    const key = `${store} ${id}`;
    if (this.before.has(key) || store === 'binned') return;
    const before = (await this.writable.objectStore(store).get(id)) as unknown as Record<string, unknown> | undefined;
    this.touch(store, before);
    this.stoodThere(store, id, before !== undefined);
    this.before.set(key, { store, id, before: before ?? null });
  }
}
