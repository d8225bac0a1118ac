import { describe, expect, it } from 'vitest';
import { today } from '@/tests/unit/any-draft';
import { PeopleReading } from './people-reading';
import type { KnownPerson, PlannedRow } from './plan-types';
import { choiceKey, choicesFor, chosenRows, classOf, effectOf, inParts, joinTo } from './review';
import type { PersonDraft } from './types';

const draft = (name: string, more: Partial<PersonDraft> = {}): PersonDraft => ({
  name,
  aliases: [],
  role: null,
  title: '',
  careful: false,
  details: {},
  identities: [],
  preferences: [],
  notes: [],
  ...more,
});

const known: KnownPerson[] = [
  { id: 'ana', draft: draft('Ana Lima', { title: 'Designer', identities: ['ana@team.example'] }) },
  { id: 'bob', draft: draft('Bob Marsh', { identities: ['bob@team.example'] }) },
  { id: 'kim', draft: draft('Kim Ode', { identities: ['kim@team.example', 'k@team.example'] }) },
];

/** As a page does it, with those above kept. */
function planned(csv: string): PlannedRow[] {
  const reading = new PeopleReading();
  const file = reading.open(new TextEncoder().encode(csv));
  if (file.kind !== 'csv') throw new Error(file.kind);
  reading.start({ today, guess: file.guess, leftOver: null });
  const rows: PlannedRow[] = [];
  while (reading.next()) rows.push(...reading.plan(known));
  return rows;
}

const one = (row: string): PlannedRow => {
  const [found] = planned(`Name,Email,Title,Phone\n${row}\n`);
  if (!found) throw new Error('no row');
  return found;
};

describe('what a row is', () => {
  it.each([
    ['somebody new', 'Zoe Alvarez,zoe@team.example,,', 'new'],
    ['something new of somebody kept', 'Bob Marsh,bob@team.example,Buyer,', 'change'],
    ['something else in place of what is kept', 'Ana Lima,ana@team.example,Painter,', 'change'],
    ['nothing new', 'Ana Lima,ana@team.example,Designer,', 'same'],
    ['a name that somebody has', 'Bob Marsh,other@else.example,,', 'question'],
    ['a name of other letters that is drawn like one that is kept', 'Аna Lima,other@else.example,,', 'question'],
    ['the address of somebody of another name', 'Zoe Alvarez,bob@team.example,,', 'question'],
    ['addresses of two', 'Kim Ode,k@team.example; bob@team.example,,', 'question'],
    ['a name that is too long', `${'x'.repeat(300)},,,`, 'stop'],
  ])('%s', (_what, row, of) => {
    expect(classOf(one(row))).toBe(of);
  });

  it('of two rows with one address the second goes with the first', () => {
    const rows = planned('Name,Email,Title\nZoe Alvarez,zoe@team.example,\nZoe Alvarez,zoe@team.example,Pilot\n');
    expect(rows.map(classOf)).toEqual(['new', 'change']);
  });
});

describe('what can be chosen for a row', () => {
  it.each([
    ['Zoe Alvarez,zoe@team.example,,', ['new', 'skip']],
    ['Bob Marsh,bob@team.example,Buyer,', ['join bob', 'new', 'skip']],
    ['Bob Marsh,other@else.example,,', ['new', 'join bob', 'skip']],
    ['Kim Ode,k@team.example; bob@team.example,,', ['skip', 'join kim', 'join bob', 'new']],
    [`${'x'.repeat(300)},,,`, []],
  ])('%s', (row, choices) => {
    expect(choicesFor(one(row)).map(choiceKey).sort()).toEqual([...choices].sort());
    expect(choicesFor(one(row)).map(choiceKey)[0]).toBe(choices[0]);
  });

  it('what would replace something is not taken until the user says so', () => {
    const row = one('Ana Lima,ana@team.example,Painter,');
    expect(joinTo(row, 'ana')).toEqual({ do: 'join', person: 'ana', take: [] });
    expect(effectOf(row, joinTo(row, 'ana'))).toBe('same');
    expect(effectOf(row, { do: 'join', person: 'ana', take: ['title'] })).toBe('join');
  });

  it('rows that do nothing are not sent', () => {
    const rows = planned(
      'Name,Email,Title\nZoe Alvarez,zoe@team.example,\nAna Lima,ana@team.example,Designer\nBob Marsh,bob@team.example,Buyer\n',
    );
    expect(chosenRows(rows, ({ choice }) => choice).map(({ row }) => row)).toEqual([1, 3]);
    expect(chosenRows(rows, () => ({ do: 'skip' }))).toEqual([]);
  });
});

describe('parts of a message each', () => {
  const rowOf = (row: number, length: number) => ({
    row,
    draft: draft(`P${row}`, { notes: [{ text: 'x'.repeat(length) }] }),
    choice: { do: 'new' as const },
  });

  it.each([
    ['none', 0, 1, []],
    ['few', 3, 10, [3]],
    ['many', 1_201, 10, [500, 500, 201]],
    ['few that are long', 5, 2_100_000, [2, 2, 1]],
  ])('%s', (_what, count, length, parts) => {
    const rows = Array.from({ length: count }, (_, at) => rowOf(at, length));
    const found = [...inParts(rows)];
    expect(found.map((part) => part.length)).toEqual(parts);
    expect(found.flat()).toEqual(rows);
  });
});
