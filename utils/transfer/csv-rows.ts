import Papa from 'papaparse';
import { safeCell } from './csv-safe';

/** The mark by which Excel knows UTF-8. */
const byteMark = '\ufeff';

type Cells = readonly string[];

const lineOf = (cells: Cells): string => `${Papa.unparse([cells.map(safeCell)])}\r\n`;

/** Rows as a table for spreadsheets, which take no cell of it for a formula; one text a row. */
export function* csvLines(heads: Cells, rows: Iterable<Cells>): Generator<string> {
  yield `${byteMark}${lineOf(heads)}`;
  for (const row of rows) yield lineOf(row);
}
