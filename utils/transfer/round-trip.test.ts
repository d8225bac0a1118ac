import naughty from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft, today } from '@/tests/unit/any-draft';
import { safeCell } from './csv-safe';
import { factsOf } from './draft-facts';
import { detailKeys } from './facts';
import { rowFrom } from './facts-draft';
import { readPeopleFile } from './people-file';
import { rowsOf } from './read-csv';
import type { PersonDraft } from './types';
import { writeCsv } from './write-csv';
import { asContact, writeVcards } from './write-vcard';

const bytes = (pieces: Iterable<string>) => new TextEncoder().encode([...pieces].join(''));

function readBack(pieces: Iterable<string>): PersonDraft[] {
  const file = readPeopleFile(bytes(pieces));
  if (file.kind === 'none') return expect.fail(file.problem);
  const rows = file.kind === 'vcard' ? file.rows(today) : rowsOf(file.table, file.guess, today);
  return [...rows].map(({ draft, leftOver, problems, stops }) => {
    expect([leftOver, problems, stops]).toEqual([[], [], []]);
    return draft;
  });
}

const formats: [string, (drafts: PersonDraft[]) => Iterable<string>][] = [
  ['vCard 4', (drafts) => writeVcards(drafts)],
  ['vCard 3', (drafts) => writeVcards(drafts, '3.0')],
  ['CSV', writeCsv],
];

const everything: PersonDraft = {
  uid: 'p-1',
  name: 'Anna Klein',
  aliases: ['Annie'],
  role: 'team',
  title: 'Designer, "Checkout"; lead',
  careful: true,
  details: {
    sayIt: 'AH-nah',
    pronouns: 'she/her',
    team: 'Checkout; Web',
    company: 'Klein, Berg & Co.',
    groups: ['choir', 'a, b'],
    strengths: ['billing'],
    needsHelpWith: ['English texts'],
    underPressure: 'short answers',
    howMet: 'at a fair, in 2024',
    commonGround: ['climbing'],
    goals: ['a calmer release'],
    askedOfThem: ['early word'],
    relation: 'needs-care',
    marks: [{ text: 'swamped', until: '2026-11-27' }],
    side: 'work',
  },
  identities: ['anna@team.example', 'slack:T1/U1', 'anna.k@home.example'],
  preferences: [
    { value: { kind: 'time-zone', zone: 'Europe/Berlin' }, source: 'told', date: '2026-01-02' },
    { value: { kind: 'need', text: 'an agenda' }, source: 'card', date: '2026-01-03' },
  ],
  notes: [{ text: 'plain' }, { text: 'two\nlines', mayShow: true, until: '2027-01-01', kept: '2026-10-01' }],
};

describe('what is written and read again', () => {
  it('has a person with every detail there is', () => {
    expect(Object.keys(everything.details)).toEqual(detailKeys);
  });

  it.each(formats)('%s keeps all that is known of somebody', (_format, write) => {
    expect(readBack(write([everything]))).toEqual([everything]);
  });

  it.each(formats)('%s keeps anybody exactly', (_format, write) => {
    fc.assert(
      fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 4 }), (drafts) => {
        expect(readBack(write(drafts))).toEqual(drafts);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it.each(formats)('%s keeps every naughty text that a note can hold', (_format, write) => {
    const noted = naughty.flatMap((text): PersonDraft[] => {
      const { draft } = rowFrom(1, [...factsOf({ ...everything, notes: [] }), { field: 'note', value: text }], today);
      return [draft];
    });
    expect(noted.filter(({ notes }) => notes.length > 0).length).toBeGreaterThan(450);
    expect(readBack(write(noted))).toEqual(noted);
  });

  it('holds every line of a vCard within 75 bytes', () => {
    const lines = [...writeVcards([everything])].join('').split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(76);
  });

  it('gives other people only what an address book holds', () => {
    expect(readBack(writeVcards([asContact(everything)]))).toEqual([
      {
        name: 'Anna Klein',
        aliases: ['Annie'],
        role: null,
        title: everything.title,
        careful: false,
        details: { sayIt: 'AH-nah', pronouns: 'she/her', team: 'Checkout; Web', company: 'Klein, Berg & Co.' },
        identities: everything.identities,
        preferences: [everything.preferences[0]],
        notes: [],
      },
    ]);
  });
});

describe('safeCell', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', "'=1", "''+1"])('leaves no formula of %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });
  it.each(['a=1', "'tis", '', ' =1', '1-2'])('leaves %j alone', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});
