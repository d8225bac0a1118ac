import type { CsvGuess } from './csv-headings';
import { withLeftOver } from './left-over';
import { type PeopleFile, readPeopleFile } from './people-file';
import { ImportPlanner, queryOf } from './plan-import';
import type { KnownPerson, KnownQuery, PlannedRow } from './plan-types';
import { rowsOf } from './read-csv';
import type { FileProblem, LeftOver, ReadRow } from './types';

/** One column of a table, for the user to say what it is. */
export interface Column {
  heading: string;
  /** Of the first rows that say anything. */
  sample: string[];
}

/** What a file is, before its people are read. */
export type OpenedFile =
  | { kind: 'none'; problem: FileProblem }
  | { kind: 'vcard'; rows: number }
  | { kind: 'csv'; rows: number; guess: CsvGuess; columns: Column[] };

/** How the people of a file are to be read. */
export interface ReadAs {
  today: string;
  /** What the columns are said to be; null: no table. */
  guess: CsvGuess | null;
  /** Names what a person has no field for, so that it is kept as a note; null: it is left out. */
  leftOver: Record<LeftOver['what'], string> | null;
}

/** A few hundredths of a second each. */
const atOnce = 250;
const shownRows = 3;
const shownLength = 200;

function columnsOf({ table }: Extract<PeopleFile, { kind: 'csv' }>): Column[] {
  return table.headings.map((heading, at) => {
    const sample = table.rows.slice(0, shownRows).map((row) => (row[at] ?? '').slice(0, shownLength));
    // A column that begins late would look empty.
    const first = sample.some(Boolean) ? undefined : table.rows.find((row) => row[at]?.trim());
    return { heading, sample: first ? [(first[at] ?? '').slice(0, shownLength)] : sample };
  });
}

/**
 * A file read step by step, so that whoever asks can show how far it is and ask for no more. It needs neither page nor
 * store: a worker holds it, and who is kept here is told to it.
 */
export class PeopleReading {
  private file: PeopleFile = { kind: 'none', problem: 'none' };
  private rows: Iterator<ReadRow> = [][Symbol.iterator]();
  private planner = new ImportPlanner();
  private leftOver: ReadAs['leftOver'] = null;
  private waiting: ReadRow[] = [];

  open(bytes: Uint8Array): OpenedFile {
    this.file = readPeopleFile(bytes);
    if (this.file.kind === 'none') return this.file;
    if (this.file.kind === 'vcard') return { kind: 'vcard', rows: this.file.cards };
    return { kind: 'csv', rows: this.file.table.rows.length, guess: this.file.guess, columns: columnsOf(this.file) };
  }

  /** From the first row on, also for a second time. */
  start({ today, guess, leftOver }: ReadAs): null {
    const { file } = this;
    this.leftOver = leftOver;
    this.planner = new ImportPlanner();
    if (file.kind === 'csv') this.rows = rowsOf(file.table, guess ?? file.guess, today);
    else if (file.kind === 'vcard') this.rows = file.rows(today)[Symbol.iterator]();
    return null;
  }

  /** Whom of those kept the next rows may be; null: there are no more rows. */
  next(): KnownQuery | null {
    this.waiting = [];
    while (this.waiting.length < atOnce) {
      const { value, done } = this.rows.next();
      if (done) break;
      this.waiting.push(this.leftOver ? withNote(value, this.leftOver) : value);
    }
    return this.waiting.length > 0 ? queryOf(this.waiting) : null;
  }

  /** What these rows would do, among those kept who may be meant. */
  plan(known: KnownPerson[]): PlannedRow[] {
    return this.planner.plan(this.waiting, known);
  }
}

const withNote = (row: ReadRow, words: Record<LeftOver['what'], string>): ReadRow => ({
  ...row,
  draft: withLeftOver(row.draft, row.leftOver, words),
  leftOver: [],
});
