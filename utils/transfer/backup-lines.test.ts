import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '@/tests/unit/any-store';
import { threadTime } from '@/tests/unit/thread-time';
import { recordTypes } from '@/utils/records';
import { type BackupRecord, backupStores, writeBackup } from './backup-file';
import { BackupRefused, readBackupPieces } from './backup-lines';
import { BackupText } from './backup-text';

const made = '2026-11-20T09:00:00.000Z';

async function* pieces(text: string, length = 65_536): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function readAll(text: string, length?: number): Promise<BackupRecord[]> {
  const records: BackupRecord[] = [];
  for await (const batch of readBackupPieces(pieces(text, length))) {
    expect(batch.made).toBe(made);
    records.push(...batch.records);
  }
  return records;
}

/** As the store gives them: store by store, with their versions. */
const inOrder = (records: readonly BackupRecord[]): BackupRecord[] =>
  backupStores.flatMap((store) => records.filter(([of]) => of === store));

function textOf(records: readonly BackupRecord[], pageSize = 1_000): string {
  const text = new BackupText(made);
  const written = backupStores.flatMap((store) => {
    const of = records.flatMap(([at, record]) => (at === store ? [{ ...record, v: recordTypes[store].version }] : []));
    const pages = Array.from({ length: Math.ceil(of.length / pageSize) }, (_, at) => at * pageSize);
    return pages.map((from) => text.records(store, of.slice(from, from + pageSize)));
  });
  return [...written, text.end()].join('');
}

const people = (count: number) => Array.from({ length: count }, (_, at) => recordsOf(at)).flat();
const few = inOrder(people(3));

describe('a backup read piece by piece', () => {
  it('is exact for 10,000 people', async () => {
    const records = inOrder(people(10_000));
    expect(records.length).toBeGreaterThan(50_000);
    expect(isDeepStrictEqual(await readAll(textOf(records)), records)).toBe(true);
  }, 30_000);

  it.each([1, 2, 7, 100, 1_000_000])('is the same in pieces of %i signs', async (length) => {
    expect(await readAll(textOf(few), length)).toEqual(few);
  });

  it('is JSON like any other', () => {
    const parsed: unknown = JSON.parse(textOf(few, 1));
    expect(parsed).toEqual(JSON.parse(JSON.stringify(parsed)));
    expect(parsed).toMatchObject({ format: 'attune-backup', version: 1, made });
  });

  it.each([
    ['without line ends', (text: string) => JSON.stringify(JSON.parse(text))],
    ['with indents', (text: string) => JSON.stringify(JSON.parse(text), null, 2)],
  ])('is the same %s, as another program may write it', async (_what, write) => {
    expect(await readAll(write(textOf(few)))).toEqual(few);
  });

  it('of nobody has nobody', async () => {
    expect(await readAll(writeBackup(made, {}))).toEqual([]);
  });

  const sound = textOf(few);
  const line = sound.split('\n')[1] ?? '';
  it.each([
    ['nothing', '', 'shape'],
    ['words', 'Dear diary,\nit rained.', 'shape'],
    ['a file that is cut off', sound.slice(0, -40), 'shape'],
    ['a file cut off between two records', sound.slice(0, sound.indexOf('\n', 300)), 'shape'],
    ['something behind its end', `${sound}{"id":"x"}`, 'shape'],
    ['an unknown kind of record', sound.replace('"identity":[', '"secret":['), 'shape'],
    ['a record without its fields', sound.replace(line, '{"id":"n1","v":1},'), 'shape'],
    ['a line that is no record', sound.replace(line, 'null,'), 'shape'],
    ['a newer format', sound.replace('"version":1', '"version":2'), 'newer'],
    ['a newer record', sound.replace('"v":1', '"v":99'), 'newer'],
    ['a record that sets prototypes', sound.replace('{"id":', '{"__proto__":{"polluted":1},"id":'), 'shape'],
    ['a record 100,000 deep', sound.replace(line, `${'['.repeat(100_000)}${']'.repeat(100_000)},`), 'deep'],
    ['a line of 50 MB', sound.replace(line, `"${'x'.repeat(50_000_000)}",`), 'large'],
    ['60 MB without a line', 'x'.repeat(60_000_000), 'large'],
  ])('refuses %s', async (_what, text, problem) => {
    const begun = threadTime();
    const refused = await readAll(text).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BackupRefused);
    expect(refused).toMatchObject({ problem });
    expect(threadTime() - begun).toBeLessThan(1_000);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
