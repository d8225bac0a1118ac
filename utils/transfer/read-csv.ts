import { type CsvGuess, type CsvMapping, type CsvSource, guessMapping, knownHeadings } from './csv-headings';
import { fromSafeCell } from './csv-safe';
import { type CsvTable, readTable } from './csv-table';
import { detailForms, type Fact, type FactField } from './facts';
import { rowFrom } from './facts-draft';
import { isGroupOfGoogle } from './google-groups';
import { nestsDeeper } from './nesting';
import type { FileProblem, ReadRow } from './types';

export type ReadCsv = { ok: true; table: CsvTable; guess: CsvGuess } | { ok: false; problem: FileProblem };

export function readCsv(text: string): ReadCsv {
  const read = readTable(text, knownHeadings);
  return read.ok ? { ok: true, table: read.table, guess: guessMapping(read.table.headings, read.table.rows) } : read;
}

/** Columns that hold several. What a note or a name holds is one, whatever signs are in it. */
const several = (field: FactField): boolean =>
  ['aliases', 'address', 'phone', 'web', 'related'].includes(field) ||
  (Object.hasOwn(detailForms, field) && detailForms[field as keyof typeof detailForms] === 'lines');

/** Outlook's day for none: "0/0/00", with points where that is the custom. */
const isNone = (field: FactField, cell: string): boolean => field === 'birthday' && /^[0./-]{1,10}$/.test(cell.trim());

const listSigns: Record<CsvSource, RegExp> = {
  attune: /\n/,
  google: / ::: /,
  outlook: /;/,
  linkedin: /\n/,
  other: / ::: |[;\n]/,
};

/** Our own lists stand line by line, and as JSON where an item has lines of its own. */
export function ownList(cell: string): string[] {
  if (!/^\[["{]/.test(cell) || nestsDeeper(cell, 8)) return cell.split('\n');
  try {
    const items: unknown[] = JSON.parse(cell);
    return items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  } catch {
    return [cell];
  }
}

/** A comma stands within titles and groups, but not within an address, unless that has a name before it. */
const addressSign = (cell: string): RegExp => (cell.includes('<') ? / ::: |[;\n]/ : / ::: |[;,\n]/);

const isWhole = (field: FactField) => field === 'marks' || field === 'preference' || field === 'flagged-note';

function valuesIn(cell: string, field: FactField, source: CsvSource): string[] {
  if (source === 'attune') {
    const own = fromSafeCell(cell);
    return isWhole(field) || several(field) ? ownList(own) : [own];
  }
  const sign = field === 'address' ? addressSign(cell) : listSigns[source];
  if (!several(field)) return [source === 'google' && field !== 'note' ? cell.replaceAll(' ::: ', ', ') : cell];
  return cell
    .split(sign)
    .map((value) => value.trim())
    .filter((value) => !(field === 'groups' && isGroupOfGoogle(value)));
}

function factsIn(row: readonly string[], mapping: CsvMapping, source: CsvSource): Fact[] {
  const facts = mapping.flatMap((field, at) => {
    const cell = row[at] ?? '';
    if (!field || cell.trim() === '' || isNone(field, cell)) return [];
    return valuesIn(cell, field, source).map((value): Fact => ({ field, value }));
  });
  // Where the notes stand whole, their texts alone say nothing more.
  return facts.some(({ field }) => field === 'flagged-note') ? facts.filter(({ field }) => field !== 'note') : facts;
}

/** The people of a table by what its columns are said to be, one by one. `today`: ISO date. */
export function* rowsOf(table: CsvTable, { source, mapping }: CsvGuess, today: string): Generator<ReadRow> {
  for (const [at, row] of table.rows.entries()) yield rowFrom(at + 1, factsIn(row, mapping, source), today);
}
