import Papa from 'papaparse';
import { readIdentity } from '@/utils/people/identity';
import type { FileProblem } from './types';

export interface CsvTable {
  headings: string[];
  /** Below the headings; empty rows are left out. */
  rows: string[][];
}

export type ReadTable = { ok: true; table: CsvTable } | { ok: false; problem: FileProblem };

export const mostRows = 200_000;
const mostColumns = 500;
const longestCell = 200_000;
/** LinkedIn tells something about the file before the headings. */
const mostAbove = 20;

/** Excel writes this for itself, in the first line. */
const withoutSeparatorLine = (text: string): string => text.replace(/^sep=[,;\t|]\r?\n/i, '');

/** One cell that never ends, as a lost quote makes of a whole file, is told before all of it is parsed. */
function startsSound(text: string): boolean {
  const { data } = Papa.parse<string[]>(text.slice(0, longestCell * 5), { preview: mostAbove });
  return data.every((row) => row.length <= mostColumns && row.every((cell) => cell.length <= longestCell));
}

function parsed(text: string): string[][] {
  // The delimiter is guessed from the commas, semicolons, tabs and bars of the first rows.
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: mostRows + mostAbove + 2 });
  return data;
}

const isSound = (row: readonly string[]): boolean =>
  row.length <= mostColumns && row.every((cell) => cell.length <= longestCell);

/** A row of somebody, above which there are no headings. */
const isSomebody = (row: readonly string[]): boolean => row.some((cell) => readIdentity(cell)?.kind === 'address');

/** `knownIn` tells how many headings of a row are known. The first row with two of them is taken, else the first row. */
export function readTable(text: string, knownIn: (row: readonly string[]) => number): ReadTable {
  const whole = withoutSeparatorLine(text);
  if (!startsSound(whole)) return { ok: false, problem: 'unknown' };
  const rows = parsed(whole);
  if (!rows.every(isSound)) return { ok: false, problem: 'unknown' };
  const found = rows.slice(0, mostAbove).findIndex((row) => knownIn(row) >= 2);
  const [first = [], ...rest] = rows.slice(Math.max(0, found));
  const headless = found < 0 && isSomebody(first);
  const [headings, below] = headless ? [first.map(() => ''), [first, ...rest]] : [first, rest];
  if (below.length === 0) return { ok: false, problem: 'none' };
  if (below.length > mostRows) return { ok: false, problem: 'many' };
  return { ok: true, table: { headings: headings.map((heading) => heading.trim()), rows: below } };
}
