import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { readBackup, writeBackup } from './backup-file';
import { nestsDeeper } from './nesting';

const at = '2026-11-20T09:00:00.000Z';
const note = { id: 'n1', person: 'p1', text: 'Likes an "agenda" [short] \\', created: at, updated: at };
const text = (change: object = {}) =>
  JSON.stringify({ format: 'attune-backup', version: 1, made: at, records: { note: [{ ...note, v: 1 }] }, ...change });

describe('readBackup', () => {
  it('reads what was written', () => {
    expect(readBackup(writeBackup(at, { note: [{ ...note, v: 1 }] }))).toEqual({
      ok: true,
      made: at,
      records: [['note', note]],
    });
  });

  it('brings records of older versions up to date', () => {
    const person = { id: 'p1', name: 'Bob Marsh', alias: 'Bobby', created: at };
    const read = readBackup(text({ records: { person: [{ ...person, v: 0 }] } }));
    expect(read).toMatchObject({ ok: true, records: [['person', { name: 'Bob Marsh', aliases: ['Bobby'] }]] });
  });

  it.each([
    ['no JSON', 'Dear diary', 'shape'],
    ['nothing', '', 'shape'],
    ['a list', '[]', 'shape'],
    ['another format', text({ format: 'other' }), 'shape'],
    ['an unknown field', text({ extra: 1 }), 'shape'],
    ['an unknown kind of record', text({ records: { secret: [] } }), 'shape'],
    ['a record without its fields', text({ records: { note: [{ id: 'n1', v: 1 }] } }), 'shape'],
    ['a record that is none', text({ records: { note: ['n1'] } }), 'shape'],
    ['an id that is none', text({ records: { note: [{ ...note, v: 1, id: '__proto__.x' }] } }), 'shape'],
    ['a text beyond measure', text({ records: { note: [{ ...note, v: 1, text: 'x'.repeat(200_000) }] } }), 'shape'],
    ['a newer format', text({ version: 2 }), 'newer'],
    ['a newer record', text({ records: { note: [{ ...note, v: 99 }] } }), 'newer'],
    ['a key that sets prototypes', text().replace('{', '{"__proto__":{"polluted":1},'), 'shape'],
    ['a record that sets prototypes', text().replace('[{', '[{"__proto__":{"polluted":1},'), 'shape'],
    ['a record with a constructor', text().replace('[{', '[{"constructor":{"prototype":{"polluted":1}},'), 'shape'],
    ['a depth of 100,000', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'deep'],
    ['50 MB of one text', `"${'x'.repeat(50 * 1024 * 1024)}"`, 'large'],
    ['40 MB of brackets in a text', `"${'[{'.repeat(20_000_000)}"`, 'shape'],
  ])('refuses %s within a second, and takes nothing of it', (_what, bad, problem) => {
    const begun = threadTime();
    expect(readBackup(bad)).toEqual({ ok: false, problem });
    expect(threadTime() - begun).toBeLessThan(1_000);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('nestsDeeper', () => {
  it.each([
    ['{"a":[1]}', 2, false],
    ['{"a":[[1]]}', 2, true],
    ['"[[[["', 2, false],
    [String.raw`{"a\"[[[[":1}`, 2, false],
    [String.raw`{"a\\":[[1]]}`, 2, true],
    ['[][][][]', 1, false],
    ['"never closed', 2, false],
  ])('%s beyond %i: %s', (json, limit, deeper) => {
    expect(nestsDeeper(json, limit)).toBe(deeper);
  });
});
