import { describe, expect, it } from 'vitest';
import type { Moment, Note, Person } from '@/utils/people/types';
import { keptAbout } from './kept-about';

const at = '2026-03-04T09:00:00.000Z';
const person: Person = {
  id: 'p1',
  name: 'Anna Klein',
  aliases: ['Annie'],
  role: 'team',
  title: 'Designer',
  pronouns: 'she/her',
  strengths: ['billing', 'maps'],
  askedOfThem: ['early word'],
  relation: 'needs-care',
  marks: [{ text: 'swamped', until: '2026-11-27' }],
  careful: true,
  sample: false,
  created: at,
  updated: '2026-11-01T09:00:00.000Z',
};
const note = (text: string, created: string, change: Partial<Note> = {}): Note => ({
  id: text,
  person: 'p1',
  text,
  created,
  updated: created,
  ...change,
});
const moment = (text: string, day: string): Moment => ({
  id: day,
  person: 'p1',
  kind: 'thanks',
  channel: 'mail',
  at: `${day}T09:00:00.000Z`,
  text,
});

const kept = keptAbout({
  person,
  identities: [{ value: 'anna@team.example' }],
  preferences: [
    { id: 'f1', person: 'p1', value: { kind: 'need', text: 'an agenda' }, source: 'told', date: '2026-01-02' },
  ],
  notes: [
    note('private worry', '2026-05-01T09:00:00.000Z'),
    note('<b>likes tea</b>', '2026-06-01T09:00:00.000Z', { mayShow: true, until: '2027-01-01' }),
    note('met at a fair', '2026-04-01T09:00:00.000Z', { mayShow: true }),
  ],
  moments: [moment('for the secret favour', '2026-07-02'), moment('', '2026-07-01')],
});

describe('what is kept about somebody', () => {
  it('shows every line, and tells which are how the user sees them', () => {
    expect(kept.lines.map(({ field, values, view }) => [field, values, view])).toEqual([
      ['name', ['Anna Klein'], false],
      ['aliases', ['Annie'], false],
      ['role', ['team'], true],
      ['title', ['Designer'], false],
      ['careful', [true], true],
      ['pronouns', ['she/her'], false],
      ['strengths', ['billing', 'maps'], false],
      ['askedOfThem', ['early word'], true],
      ['relation', ['needs-care'], true],
      ['identities', ['anna@team.example'], false],
    ]);
    expect(kept).toMatchObject({ name: 'Anna Klein', since: '2026-03-04', updated: '2026-11-01' });
    expect(kept.marks).toEqual([{ text: 'swamped', until: '2026-11-27' }]);
  });

  it('shows where each preference comes from', () => {
    expect(kept.preferences).toEqual([
      { value: { kind: 'need', text: 'an agenda' }, source: 'told', date: '2026-01-02' },
    ]);
  });

  it('shows the notes that may be shown, and counts the others', () => {
    expect(kept.notes).toEqual([
      { text: 'met at a fair', day: '2026-04-01', until: null },
      { text: '<b>likes tea</b>', day: '2026-06-01', until: '2027-01-01' },
    ]);
    expect(kept.ownNotes).toBe(1);
  });

  it('shows what happened without the words that the user wrote for themselves', () => {
    expect(kept.moments.map(({ at: when }) => when.slice(0, 10))).toEqual(['2026-07-01', '2026-07-02']);
    expect(kept.ownMomentWords).toBe(1);
    expect(JSON.stringify(kept)).not.toMatch(/secret|worry/);
  });
});
