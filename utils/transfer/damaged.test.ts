import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import naughty from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { anyDraft, today } from '@/tests/unit/any-draft';
import { readPeopleFile } from './people-file';
import { rowsOf } from './read-csv';
import type { ReadRow } from './types';
import { writeCsv } from './write-csv';
import { writeVcards } from './write-vcard';

const folder = join(import.meta.dirname, '../../tests/fixtures/transfer');
const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.json'));

function rowsIn(bytes: Uint8Array): ReadRow[] {
  const file = readPeopleFile(bytes);
  if (file.kind === 'none') return [];
  return [...(file.kind === 'csv' ? rowsOf(file.table, file.guess, today) : file.rows(today))];
}

/** Whatever comes of it, each row either can be taken in or says why not, and nobody is without a name. */
function expectSound(rows: readonly ReadRow[]): void {
  for (const { draft, stops } of rows) expect(stops.length > 0 || draft.name !== '').toBe(true);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

const encode = (text: string) => new TextEncoder().encode(text);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), bytes: fc.uint8Array({ maxLength: 6 }) });
const signs = fc
  .constantFrom('"', ',', ';', ':', '\\', '\n', '\r', '=', ' ', '\u0000', 'BEGIN:VCARD\n', 'END:VCARD\n')
  .map(encode);
const edits = fc.array(
  fc.tuple(edit, fc.option(signs, { nil: undefined })).map(([one, sign]) => ({ ...one, bytes: sign ?? one.bytes })),
  { minLength: 1, maxLength: 8 },
);

/** Some bytes in the place of others. */
function damaged(file: Uint8Array, by: readonly { at: number; bytes: Uint8Array }[]): Uint8Array {
  const copy = new Uint8Array(file);
  for (const { at, bytes } of by) copy.set(bytes, Math.min(Math.floor(at * copy.length), copy.length - bytes.length));
  return copy;
}

describe('damaged files', () => {
  it.each(fixtures)('%s is read without a crash, wherever it is damaged', (name) => {
    const file = readFileSync(join(folder, name));
    fc.assert(
      fc.property(edits, (by) => expectSound(rowsIn(damaged(file, by)))),
      { numRuns: 40, seed: 3 },
    );
  });

  it.each(fixtures)('%s is read without a crash, wherever it is cut', (name) => {
    const file = readFileSync(join(folder, name));
    for (let at = 0; at < file.length; at += 17) expectSound(rowsIn(file.subarray(0, at)));
  });

  it('keep whoever stands before the damage', () => {
    fc.assert(
      fc.property(fc.tuple(anyDraft, anyDraft), edits, ([whole, broken], by) => {
        const [first = '', second = ''] = writeVcards([whole, broken]);
        const [read] = rowsIn(Buffer.concat([encode(first), damaged(encode(second), by)]));
        // A damaged letter makes of the whole file one of another encoding, which reads other letters.
        if (read && !by.some(({ bytes }) => bytes.some((byte) => byte > 0x7f || byte === 0))) {
          expect(read.draft).toEqual(whole);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('naughty texts', () => {
  it('are no files of people, or are read as what they say', () => {
    for (const text of naughty) expectSound(rowsIn(encode(text)));
  });

  it.each(['FN', 'N', 'ORG', 'NICKNAME', 'EMAIL', 'NOTE', 'TZ', 'IMPP', 'X-ATTUNE-PREFERENCE', 'X-ATTUNE-MARK', 'UID'])(
    'are read as %s of a card without a crash',
    (property) => {
      for (const text of naughty) {
        for (const head of [
          property,
          `${property};ENCODING=QUOTED-PRINTABLE;CHARSET=${text}`,
          `${property};X=${text}`,
        ]) {
          expectSound(rowsIn(encode(`BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana\r\n${head}:${text}\r\nEND:VCARD\r\n`)));
        }
      }
    },
  );

  it('are read as headings and cells without a crash', () => {
    for (const text of naughty) expectSound(rowsIn(encode(`Name,${text},Email\n${text},${text},ana@team.example`)));
  });

  it('never begin a formula in a cell', () => {
    for (const text of naughty) {
      const [, row = ''] = writeCsv([draftNamed(text)]);
      const cells = Papa.parse<string[]>(row, { delimiter: ',' }).data[0] ?? [];
      expect(cells).toHaveLength(26);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});

const draftNamed = (text: string) => ({
  name: text,
  aliases: [],
  role: null,
  title: text,
  careful: false,
  details: {},
  identities: [],
  preferences: [],
  notes: [{ text }],
});
