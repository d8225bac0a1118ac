import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { today } from '@/tests/unit/any-draft';
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
