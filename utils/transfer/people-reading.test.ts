import { describe, expect, it } from 'vitest';
import { today } from '@/tests/unit/any-draft';
import { PeopleReading } from './people-reading';
import type { PlannedRow } from './plan-types';
import type { LeftOver } from './types';

const bytes = (text: string) => new TextEncoder().encode(text);
const words = {
  phone: 'Phone',
  postal: '',
  web: '',
  birthday: '',
  related: '',
  zone: '',
  other: 'Also',
} satisfies Record<LeftOver['what'], string>;
const csv = 'First Name,E-mail 1 - Value,Phone 1 - Value,Favourite tea\nAna,ana@team.example,555 0100,\nBob,,,green\n';

function opened(text: string) {
  const reading = new PeopleReading();
  return { reading, file: reading.open(bytes(text)) };
}

function rowsOf(reading: PeopleReading): PlannedRow[] {
  const rows: PlannedRow[] = [];
  while (reading.next()) rows.push(...reading.plan([]));
  return rows;
}

describe('a file read step by step', () => {
  it('tells its columns with what stands in their first rows', () => {
    expect(opened(csv).file).toMatchObject({
      kind: 'csv',
      rows: 2,
      guess: { source: 'google', mapping: ['given', 'address', 'phone', null] },
      columns: [
        { heading: 'First Name', sample: ['Ana', 'Bob'] },
        { heading: 'E-mail 1 - Value', sample: ['ana@team.example', ''] },
        { heading: 'Phone 1 - Value', sample: ['555 0100', ''] },
        { heading: 'Favourite tea', sample: ['', 'green'] },
      ],
    });
  });

  it('shows of a column that begins late what comes first in it', () => {
    const rows = [...Array(5).fill('Ana,'), 'Bob,late'].join('\n');
    const { file } = opened(`Name,Title\n${rows}\n`);
    expect(file.kind === 'csv' && file.columns[1]).toEqual({ heading: 'Title', sample: ['late'] });
  });

  it.each([
    ['what the columns were guessed to be', null, 'Bob', ''],
    ['what the user says they are', ['given', 'address', 'phone', 'title'] as const, 'Bob', 'green'],
  ])('reads by %s', (_what, mapping, name, title) => {
    const { reading, file } = opened(csv);
    if (file.kind !== 'csv') throw new Error(file.kind);
    reading.start({ today, guess: mapping ? { ...file.guess, mapping: [...mapping] } : null, leftOver: null });
    expect(rowsOf(reading)[1]?.draft).toMatchObject({ name, title });
  });

  it('keeps what has no field as a note only where that is wished, and can be read twice', () => {
    const { reading } = opened(csv);
    reading.start({ today, guess: null, leftOver: null });
    expect(rowsOf(reading)[0]).toMatchObject({ draft: { notes: [] }, leftOver: [{ what: 'phone', text: '555 0100' }] });
    reading.start({ today, guess: null, leftOver: words });
    expect(rowsOf(reading)[0]).toMatchObject({ draft: { notes: [{ text: 'Phone: 555 0100' }] }, leftOver: [] });
  });

  it('counts cards before it reads them, and reads them in steps', () => {
    const card = (name: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEND:VCARD\r\n`;
    const { reading, file } = opened(Array.from({ length: 600 }, (_, at) => card(`P${at}`)).join(''));
    expect(file).toEqual({ kind: 'vcard', rows: 600 });
    reading.start({ today, guess: null, leftOver: null });
    const steps: number[] = [];
    while (reading.next()) steps.push(reading.plan([]).length);
    expect(steps).toEqual([250, 250, 100]);
  });

  it.each([
    ['nothing', '', 'none'],
    ['a page', '<html></html>', 'unknown'],
    ['zeros', '\0\0\0\0', 'binary'],
  ])('refuses %s with a reason', (_what, text, problem) => {
    expect(opened(text).file).toEqual({ kind: 'none', problem });
  });
});
