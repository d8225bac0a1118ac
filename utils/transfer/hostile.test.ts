import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { today } from '@/tests/unit/any-draft';
import { threadTime } from '@/tests/unit/thread-time';
import { readTable } from './csv-table';
import { largestFile } from './file-text';
import { fileWords } from './file-words';
import { readPeopleFile } from './people-file';
import { rowsOf } from './read-csv';
import type { ReadRow } from './types';

const bytes = (text: string) => new TextEncoder().encode(text);
const megabytes = (count: number, text: string) => text.repeat(Math.floor((count * 1024 * 1024) / text.length));

function rowsIn(file: Uint8Array): ReadRow[] | string {
  const read = readPeopleFile(file);
  if (read.kind === 'none') return read.problem;
  return [...(read.kind === 'csv' ? rowsOf(read.table, read.guess, today) : read.rows(today))];
}

function within<T>(milliseconds: number, run: () => T): T {
  const begun = threadTime();
  const value = run();
  expect(threadTime() - begun).toBeLessThan(milliseconds);
  return value;
}

const card = (line: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\n${line}\r\nEND:VCARD\r\n`;
const sound = `Name,Email\n${'Ana,ana@team.example\n'.repeat(20_000)}`;
const most = largestFile / 1024 / 1024;

describe('a file that is no file of people', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => bytes(''), 'none'],
    ['blanks', () => bytes(' \n\n'), 'none'],
    ['headings alone', () => bytes('Name,Email\n'), 'none'],
    ['a picture', () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 256), 'binary'],
    ['UTF-16 cut within a letter', () => Uint8Array.from([0xff, 0xfe, 0x41]), 'binary'],
    ['a page', () => bytes('<!doctype html><p>Name,Email'), 'unknown'],
    ['a calendar', () => bytes('BEGIN:VCALENDAR\r\nEND:VCALENDAR'), 'unknown'],
    ['a depth of 100,000', () => bytes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'unknown'],
    ['more than can be taken', () => new Uint8Array(largestFile + 1), 'large'],
    ['one cell of all', () => bytes(`Name,Email\n"${megabytes(most - 1, 'x')}`), 'unknown'],
    ['quotes alone', () => bytes(megabytes(most, '"')), 'unknown'],
    ['commas alone', () => bytes(megabytes(most, ',')), 'unknown'],
    ['one line', () => bytes(megabytes(most, 'x')), 'unknown'],
    ['quotes alone, behind sound rows', () => bytes(`${sound}${megabytes(most - 2, '"')}`), 'unknown'],
    ['a lost quote, behind sound rows', () => bytes(`${sound}"${megabytes(most - 2, 'x,y\n')}`), 'unknown'],
    ['a line without end, behind sound rows', () => bytes(`${sound}${megabytes(most - 2, 'x,')}`), 'unknown'],
    ['too many rows', () => bytes(megabytes(most, 'x,y\n')), 'many'],
    ['line ends alone', () => bytes(`Name${megabytes(most - 1, '\n')}`), 'none'],
    ['zeros', () => new Uint8Array(largestFile), 'binary'],
    ['a million cards', () => bytes(`BEGIN:VCARD\n`.repeat(1_000_000)), 'many'],
  ])('%s is refused within a second', (_what, make, problem) => {
    const file = make();
    expect(within(1_000, () => rowsIn(file))).toBe(problem);
    expect(Object.keys(fileWords)).toContain(problem);
  });
});

describe('a card', () => {
  it.each<[string, string]>([
    ['folded 200,000 times', `NOTE:x${'\r\n y'.repeat(200_000)}`],
    ['with 200,000 soft breaks', `NOTE;ENCODING=QUOTED-PRINTABLE:x${'=\r\ny'.repeat(200_000)}`],
    ['with 50,000 cards within', `${'BEGIN:VCARD\r\n'.repeat(50_000)}${'END:VCARD\r\n'.repeat(50_000)}`],
    ['with a picture of 20 MB', `PHOTO;ENCODING=b:${megabytes(20, 'A')}`],
    ['of backslashes', `CATEGORIES:${'\\'.repeat(150_000)}`],
    ['of commas', `CATEGORIES:${','.repeat(150_000)}`],
    ['of 100,000 lines that are none', 'x\r\n'.repeat(100_000)],
    ['with parameters without end', `NOTE${';a="b:c"'.repeat(50_000)}:x`],
    ['of 20,000 addresses', 'EMAIL:a@team.example\r\n'.repeat(20_000)],
    ['of JSON 100,000 deep', `X-ATTUNE-PREFERENCE:${'['.repeat(100_000)}`],
    ['that would set prototypes', 'X-ATTUNE-PREFERENCE:{"__proto__":{"polluted":1}\\,"value":{"kind":"__proto__"}}'],
  ])('%s is read within a second, or told to be broken', (_what, line) => {
    const file = bytes(card(line));
    const rows = within(1_000, () => rowsIn(file));
    expect(rows).toMatchObject([{ draft: { name: 'Ana' } }]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('of 300 groups stops at what fits on one person', () => {
    const groups = Array.from({ length: 300 }, (_, at) => `g${at}`).join(',');
    expect(rowsIn(bytes(card(`CATEGORIES:${groups}`)))).toMatchObject([{ stops: [{ key: 'transfer.row.tooMuch' }] }]);
  });
});

describe('CSV of every kind', () => {
  const folder = dirname(fileURLToPath(import.meta.resolve('csv-spectrum/package.json')));
  const names = readdirSync(join(folder, 'csvs')).map((name) => name.replace(/\.csv$/, ''));

  // csv-spectrum 2.0.0 expects another number there than stands in its own file.
  const astray: Record<string, object> = { location_coordinates: { 'Contact Phone Number': '2095257564' } };

  it('has its twelve files', () => {
    expect(names).toHaveLength(12);
  });

  it.each(names)('%s has the cells that it should have', (name) => {
    const read = readTable(readFileSync(join(folder, 'csvs', `${name}.csv`), 'utf8'), () => 0);
    const expected = [JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8'))].flat();
    if (!read.ok) return expect.fail(read.problem);
    const { headings, rows } = read.table;
    expect(rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])))).toEqual(
      expected.map((row) => ({ ...row, ...(astray[name] ?? {}) })),
    );
  });
});
