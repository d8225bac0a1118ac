import 'temporal-polyfill/global';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Case } from '@/tests/live/cases';
import { expectEqual, expectTrue } from '@/tests/live/waiting';
import { recordsOf } from '@/tests/unit/any-store';
import { recordTypes } from '@/utils/records';
import { type BackupRecord, backupStores } from '@/utils/transfer/backup-file';
import { readBackupPieces } from '@/utils/transfer/backup-lines';
import { BackupText } from '@/utils/transfer/backup-text';

const people = 100_000;
const page = 1_000;
const megabyte = 1024 * 1024;
/** The file is some 150 MB; what is held of it at a time must not grow with it. */
const mostHeld = 30 * megabyte;
/** Whoever is made has records of these alone. */
const stores = backupStores.filter((store) =>
  Array.from({ length: 50 }, (_, at) => recordsOf(at))
    .flat()
    .some(([of]) => of === store),
);

/** What is held, without what only waits to be swept away. */
const held = (): number => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
};

type Expected = [number: number, record: BackupRecord];

/** All records in the order of the file, made anew each time, so that nothing of them is held. */
function* expected(): Generator<Expected> {
  for (const store of stores) {
    for (let number = 0; number < people; number++) {
      for (const record of recordsOf(number)) if (record[0] === store) yield [number, record];
    }
  }
}

/** The file as it is written, a page of records at a time. */
async function* written(): AsyncGenerator<string> {
  const text = new BackupText('2026-11-20T09:00:00.000Z');
  for (const store of stores) {
    for (let from = 0; from < people; from += page) {
      const numbers = Array.from({ length: page }, (_, at) => from + at);
      const records = numbers.flatMap(recordsOf).flatMap(([of, record]) => (of === store ? [record] : []));
      yield text.records(
        store,
        records.map((record) => ({ ...record, v: recordTypes[store].version })),
      );
    }
  }
  yield text.end();
}

async function readLarge(): Promise<void> {
  const all = expected();
  const begun = held();
  let [read, moments, batches, most] = [0, 0, 0, 0];
  for await (const { records } of readBackupPieces(written())) {
    for (const record of records) {
      const [number = -1, one] = all.next().value ?? [];
      if (!isDeepStrictEqual(record, one)) expectEqual(`record ${read}, of person ${number}`, record, one);
      read += 1;
      moments += record[0] === 'moment' ? 1 : 0;
    }
    batches += 1;
    if (batches % 50 === 0) most = Math.max(most, held() - begun);
  }
  console.log(`        ${read} records, ${Math.round(most / megabyte)} MB held at most`);
  expectEqual('records that did not come back', all.next().done, true);
  expectEqual('moments', moments, people);
  expectTrue('what is held does not grow with the file', most < mostHeld);
}

export const largeFilesCases = (): Case[] => [
  { name: `a backup of ${people} people and ${people} moments comes back exact`, run: readLarge },
];
