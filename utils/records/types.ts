import type { GenericSchema } from 'valibot';

export type StoreName =
  | 'person'
  | 'identity'
  | 'preference'
  | 'note'
  | 'moment'
  | 'template'
  | 'setting'
  | 'answer'
  | 'ledger'
  | 'usage'
  | 'merge'
  | 'apart'
  | 'card'
  | 'my-card'
  | 'photo'
  | 'binned';

/** A record as an older version stored it: nothing about it is certain. */
export type OldRecord = Readonly<Record<string, unknown>>;

interface StoredIndex {
  path: string | string[];
  unique?: true;
  /** Of a list: found by each of its items. */
  multi?: true;
}

/** One kind of stored record: its shape today and the way there from every older one. */
export interface RecordType<T extends { id: string }> {
  store: StoreName;
  /** Raised by one with every change of shape; each stored record carries it as `v`. */
  version: number;
  indexes: Record<string, StoredIndex>;
  schema: GenericSchema<unknown, T>;
  /** From the version in the key to the next one. Pure; throws on what it cannot read. */
  migrations: Record<number, (old: OldRecord) => OldRecord>;
}

/** How a record stands in the store. */
export type Stored<T> = T & { v: number };
