import Papa from 'papaparse';
import { readIdentity } from '@/utils/people/identity';
import { mostRows } from './most-rows';
import type { FileProblem } from './types';

export interface CsvTable {
  headings: string[];
  /** Below the headings; empty rows are left out. */
  rows: string[][];
}

export type ReadTable = { ok: true; table: CsvTable } | { ok: false; problem: FileProblem };

const mostColumns = 500;
const longestCell = 200_000;
const longestLine = 1_000_000;
/** LinkedIn tells something about the file before the headings. */
const mostAbove = 20;

/** Excel writes this for itself, in the first line. */
const withoutSeparatorLine = (text: string): string => text.replace(/^sep=[,;\t|]\r?\n/i, '');

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Commas, semicolons, tabs, bars and line ends. NaN stands beyond both ends of the text. */
const edges = new Set([0x2c, 0x3b, 0x09, 0x7c, lineFeed, carriageReturn, Number.NaN]);

/** Index of the quote that closes a cell, or -1. Two of them are one sign of its text. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && !edges.has(text.charCodeAt(at + 1))) {
    at = text.indexOf('"', at + (text.charCodeAt(at + 1) === quote ? 2 : 1));
  }
  return at;
}

/** One cell that never ends, as a lost quote makes of the rest of a file, is told before all of it is parsed. */
function quotesClose(text: string): boolean {
  let at = text.indexOf('"');
  while (at >= 0) {
    const opens = edges.has(text.charCodeAt(at - 1));
    const end = opens ? closing(text, at + 1) : at;
    if ((end < 0 ? text.length : end) - at > longestCell * 2) return false;
    if (end < 0) return true;
    at = text.indexOf('"', end + 1);
  }
  return true;
}

/** A row within quotes may go over several lines, but none of them is longer than a row may be. */
function linesEnd(text: string): boolean {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) start = at + 1;
    else if (at - start > longestLine) return false;
  }
  return true;
}

type KnownIn = (row: readonly string[]) => number;

const delimiters = [',', ';', '\t', '|'];

/** The sign between cells: the one by which most headings are known, or else the one that parts rows most evenly. */
function delimiterOf(text: string, knownIn: KnownIn): string {
  const start = text.slice(0, longestCell);
  const top = (delimiter: string) => Papa.parse<string[]>(start, { delimiter, preview: mostAbove }).data;
  const known = delimiters.map((delimiter) => Math.max(0, ...top(delimiter).map(knownIn)));
  const most = Math.max(...known);
  const guess = { preview: mostAbove, skipEmptyLines: 'greedy' as const, delimitersToGuess: delimiters };
  return (most >= 2 ? delimiters[known.indexOf(most)] : undefined) ?? Papa.parse(start, guess).meta.delimiter;
}

const parsed = (text: string, knownIn: KnownIn): string[][] =>
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text, knownIn),
    skipEmptyLines: 'greedy',
    // The fast way parts the whole text into lines before it counts them.
    fastMode: false,
    preview: mostRows + mostAbove + 2,
  }).data;

const isSound = (row: readonly string[]): boolean =>
  row.length <= mostColumns && row.every((cell) => cell.length <= longestCell);

/** A row of somebody, above which there are no headings. */
const isSomebody = (row: readonly string[]): boolean => row.some((cell) => readIdentity(cell)?.kind === 'address');

/** `knownIn` tells how many headings of a row are known. The first row with two of them is taken, else the first row. */
export function readTable(text: string, knownIn: KnownIn): ReadTable {
  const whole = withoutSeparatorLine(text);
  if (!linesEnd(whole) || !quotesClose(whole)) return { ok: false, problem: 'unknown' };
  const rows = parsed(whole, knownIn);
  if (!rows.every(isSound)) return { ok: false, problem: 'unknown' };
  const found = rows.slice(0, mostAbove).findIndex((row) => knownIn(row) >= 2);
  const [first = [], ...rest] = rows.slice(Math.max(0, found));
  const headless = found < 0 && isSomebody(first);
  const [headings, below] = headless ? [first.map(() => ''), [first, ...rest]] : [first, rest];
  if (below.length === 0) return { ok: false, problem: 'none' };
  if (below.length > mostRows) return { ok: false, problem: 'many' };
  return { ok: true, table: { headings, rows: below } };
}
