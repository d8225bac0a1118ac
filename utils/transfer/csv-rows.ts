import Papa from 'papaparse';
import { safeCell } from './csv-safe';

/** Rows as a table for spreadsheets, which take no cell of it for a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(rows.map((row) => row.map(safeCell)))}\r\n`;
