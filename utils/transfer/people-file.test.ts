import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { today } from '@/tests/unit/any-draft';
import { type CsvMapping, mappable } from './csv-headings';
import { readPeopleFile } from './people-file';
import { rowsOf } from './read-csv';

const folder = join(import.meta.dirname, '../../tests/fixtures/transfer');
const files = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** What is told of each person, without what nobody told. */
function peopleIn(name: string): unknown {
  const file = readPeopleFile(readFileSync(join(folder, name)));
  if (file.kind === 'none') return file;
  const rows = file.kind === 'csv' ? rowsOf(file.table, file.guess, today) : file.rows(today);
  const source = file.kind === 'csv' ? { source: file.guess.source, mapping: file.guess.mapping } : {};
  return {
    ...source,
    people: [...rows].map(({ draft, ...rest }) =>
      Object.fromEntries(Object.entries({ ...draft, ...rest }).filter(isTold)),
    ),
  };
}

const isTold = ([, value]: [string, unknown]): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'object' ? Object.keys(value ?? {}).length > 0 : !!value;

describe('files of people', () => {
  it('has its files', () => {
    expect(files.length).toBeGreaterThan(14);
  });

  it.each(files)('%s tells what it should', (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    expect(peopleIn(name)).toEqual(expected);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('columns that only the user knows', () => {
  const read = (columns: CsvMapping) => {
    const file = readPeopleFile(readFileSync(join(folder, 'typed.csv')));
    if (file.kind !== 'csv') return expect.fail('no table');
    return [...rowsOf(file.table, { ...file.guess, mapping: columns }, today)].map(({ draft }) => draft);
  };

  it('are what the user says they are', () => {
    expect(read(['name', 'groups', 'address', 'commonGround'])).toMatchObject([
      { name: 'Ana Prado', details: { groups: ['Lisbon'], commonGround: ['likes tea'] } },
      { name: 'Bob Marsh', identities: ['bob@team.example', 'bob@home.example'] },
    ]);
  });

  it.each(mappable)('can be said to be %s', (field) => {
    const [ana] = read([null, null, 'address', field]);
    expect(ana?.identities).toEqual(['ana@team.example']);
  });
});
