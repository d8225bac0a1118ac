import { largestFile, textOf } from './file-text';
import { mostRows } from './most-rows';
import { type ReadCsv, readCsv } from './read-csv';
import { readVcards } from './read-vcard';
import type { FileProblem, ReadRow } from './types';

export type PeopleFile =
  | { kind: 'vcard'; cards: number; rows: (today: string) => Iterable<ReadRow> }
  | ({ kind: 'csv' } & Extract<ReadCsv, { ok: true }>)
  | { kind: 'none'; problem: FileProblem };

/** Cards are counted by their first lines, before any is read. */
function vcardFile(text: string): PeopleFile {
  let cards = 0;
  for (const _ of text.matchAll(/^BEGIN:VCARD/gim)) cards += 1;
  if (cards > mostRows) return { kind: 'none', problem: 'many' };
  return { kind: 'vcard', cards, rows: (today) => readVcards(text, today) };
}

/** Files that are something else, by how they begin: markup, JSON, calendars. */
const isElse = (start: string): boolean => /^(?:[<{]|\[\s*[[{"]|BEGIN:VCALENDAR|%PDF)/i.test(start);

/** A file of people, by what is in it and not by its name. Nothing of it is trusted; rows are read when they are asked for. */
export function readPeopleFile(bytes: Uint8Array): PeopleFile {
  if (bytes.length > largestFile) return { kind: 'none', problem: 'large' };
  const file = textOf(bytes);
  if (!file.ok) return { kind: 'none', problem: file.problem };
  const start = file.text.slice(0, 2_000).trimStart();
  if (/^BEGIN:VCARD/im.test(start)) return vcardFile(file.text);
  if (start === '') return { kind: 'none', problem: 'none' };
  if (isElse(start)) return { kind: 'none', problem: 'unknown' };
  const csv = readCsv(file.text);
  return csv.ok ? { kind: 'csv', ...csv } : { kind: 'none', problem: csv.problem };
}
