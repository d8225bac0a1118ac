import { parse } from 'valibot';
import type { OldRecord, RecordType, Stored } from './types';

/** Made by a newer version of Attune than this one. */
export class TooNew extends Error {
  override readonly name = 'TooNew';
}

/** A record of any version as today's; throws on what fits no version. A record without `v` is of version 0. */
export function current<T extends { id: string }>(type: RecordType<T>, stored: OldRecord): T {
  const { v: from = 0, ...rest } = stored;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) throw new TypeError(`version of ${type.store}`);
  if (from > type.version) throw new TooNew(type.store);
  let record: OldRecord = rest;
  for (let version = from; version < type.version; version++) {
    const migrate = type.migrations[version];
    if (!migrate) throw new TypeError(`${type.store} was never of version ${version}`);
    record = migrate(record);
  }
  return parse(type.schema, record);
}

/** Ready to be stored: checked, with its version. */
export const stored = <T extends { id: string }>(type: RecordType<T>, record: T): Stored<T> => ({
  ...parse(type.schema, record),
  v: type.version,
});

/** As the rest of the program sees it. */
export function shown<T extends object>({ v: _version, ...record }: Stored<T>): Omit<Stored<T>, 'v'> {
  return record;
}
