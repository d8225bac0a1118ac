import { describe, expect, it } from 'vitest';
import { mergedPerson, mergedPreferences } from './merge-people';
import { isAnswered, type Mergeable, planMerge, proposedChoices } from './merge-plan';
import { unmergedPerson } from './split-person';
import type { Person, Preference, PreferenceValue } from './types';

const fakePerson = (change: Partial<Person> = {}): Person => ({
  id: 'a',
  name: 'Anna Klein',
  aliases: [],
  role: null,
  title: '',
  careful: false,
  sample: false,
  created: '2025-01-01T00:00:00.000Z',
  updated: '2026-01-01T00:00:00.000Z',
  ...change,
});
const fakePreference = (id: string, value: PreferenceValue, change: Partial<Preference> = {}): Preference => ({
  id,
  person: id[0] ?? '',
  value,
  source: 'told',
  date: '2026-01-01',
  ...change,
});
const fakeFile = (person: Person, ...preferences: Preference[]): Mergeable => ({
  person,
  preferences,
  identities: [],
  notes: [],
  moments: [],
});
const tokyo: PreferenceValue = { kind: 'time-zone', zone: 'Asia/Tokyo' };
const berlin: PreferenceValue = { kind: 'time-zone', zone: 'Europe/Berlin' };
const at = '2026-11-22T10:00:00.000Z';

describe('what has to be chosen before two people become one', () => {
  it('is nothing where they say the same, or one of them nothing', () => {
    const a = fakeFile(fakePerson({ team: 'Billing' }), fakePreference('a1', tokyo));
    const b = fakeFile(
      fakePerson({ id: 'b', role: 'team', pronouns: 'she/her', team: 'Billing' }),
      fakePreference('b1', tokyo, { source: 'card' }),
      fakePreference('b2', { kind: 'need', text: 'an agenda' }),
    );
    expect(planMerge(a, b)).toEqual({
      lines: [],
      joins: { identities: 0, preferences: 1, notes: 0, moments: 0 },
      names: 'same',
    });
  });

  it('shows both sides with source and date, and proposes what was told last', () => {
    const a = fakeFile(fakePerson({ relation: 'good' }), fakePreference('a1', tokyo));
    const b = fakeFile(
      fakePerson({ id: 'b', relation: 'needs-care', updated: '2026-03-04T05:06:07.000Z' }),
      fakePreference('b1', berlin, { source: 'card', date: '2026-02-03' }),
    );
    expect(planMerge(a, b).lines).toEqual([
      {
        of: 'person',
        field: 'relation',
        a: { value: 'good', source: null, date: '2026-01-01' },
        b: { value: 'needs-care', source: null, date: '2026-03-04' },
        chosen: 'b',
      },
      {
        of: 'preference',
        field: 'time-zone',
        a: { value: tokyo, source: 'told', date: '2026-01-01' },
        b: { value: berlin, source: 'card', date: '2026-02-03' },
        chosen: 'b',
      },
    ]);
    expect(planMerge(b, a).lines.map(({ chosen }) => chosen)).toEqual(['a', 'a']);
  });

  it.each<[string, PreferenceValue, PreferenceValue, string[]]>([
    [
      'two channels for anything',
      { kind: 'channel', channel: 'mail' },
      { kind: 'channel', channel: 'chat' },
      ['channel '],
    ],
    [
      'two channels for one purpose',
      { kind: 'channel', channel: 'mail', purpose: 'urgent' },
      { kind: 'channel', channel: 'call', purpose: 'urgent' },
      ['channel urgent'],
    ],
    [
      'channels for two purposes',
      { kind: 'channel', channel: 'mail', purpose: 'urgent' },
      { kind: 'channel', channel: 'call', purpose: 'quick' },
      [],
    ],
    ['two needs', { kind: 'need', text: 'an agenda' }, { kind: 'need', text: 'quiet' }, []],
    [
      'a channel to use and to avoid',
      { kind: 'avoid', channel: 'call' },
      { kind: 'channel', channel: 'call' },
      ['avoid call/channel '],
    ],
    ['another channel to avoid', { kind: 'avoid', channel: 'call' }, { kind: 'channel', channel: 'chat' }, []],
    [
      'a channel to avoid but for what is urgent',
      { kind: 'avoid', channel: 'call' },
      { kind: 'channel', channel: 'call', purpose: 'urgent' },
      [],
    ],
    [
      'one thing with its fields in another order',
      { kind: 'thanks', text: 'softly', how: 'in-private' },
      { how: 'in-private', text: 'softly', kind: 'thanks' },
      [],
    ],
  ])('of %s', (_, ofA, ofB, fields) => {
    const plan = planMerge(
      fakeFile(fakePerson(), fakePreference('a1', ofA)),
      fakeFile(fakePerson({ id: 'b' }), fakePreference('b1', ofB)),
    );
    expect(plan.lines.map(({ field }) => field)).toEqual(fields);
  });

  it('proposes to stay careful, and the name that stays', () => {
    const careful = fakePerson({ id: 'b', careful: true, name: 'Anna Klein-Berg' });
    const plan = planMerge(fakeFile(fakePerson()), fakeFile(careful));
    expect(proposedChoices(plan)).toEqual({ name: 'a', careful: 'b' });
    expect(proposedChoices(planMerge(fakeFile(careful), fakeFile(fakePerson())))).toEqual({ name: 'a', careful: 'a' });
  });

  it('warns of a name drawn alike with other letters', () => {
    expect(planMerge(fakeFile(fakePerson()), fakeFile(fakePerson({ name: 'Ann\u0430 Klein' }))).names).toBe(
      'lookalike',
    );
    expect(planMerge(fakeFile(fakePerson()), fakeFile(fakePerson({ name: 'Bob Marsh' }))).names).toBeUndefined();
  });

  it('is answered line by line, no more and no less', () => {
    const plan = planMerge(fakeFile(fakePerson()), fakeFile(fakePerson({ careful: true, name: 'Anna' })));
    expect(isAnswered(plan, { name: 'b', careful: 'a' })).toBe(true);
    expect(isAnswered(plan, { name: 'b' })).toBe(false);
    expect(isAnswered(plan, { name: 'b', careful: 'a', role: 'a' })).toBe(false);
    expect(isAnswered(plan, { name: 'b', role: 'a' })).toBe(false);
  });
});

describe('two people as one', () => {
  const a = fakePerson({ aliases: ['Annie'], role: 'team', groups: ['choir'], relation: 'good' });
  const b = fakePerson({
    id: 'b',
    name: 'Anna Berg',
    aliases: ['Annie', 'AB'],
    title: 'leads',
    groups: ['board', 'choir'],
    relation: 'fine',
    sample: true,
    created: '2024-01-01T00:00:00.000Z',
  });

  it('have the chosen sides, the lists of both, and the other name as another one', () => {
    expect(mergedPerson(a, b, { name: 'a', relation: 'b' }, at)).toStrictEqual({
      ...a,
      aliases: ['Anna Berg', 'Annie', 'AB'],
      title: 'leads',
      groups: ['choir', 'board'],
      relation: 'fine',
      created: b.created,
      updated: at,
    });
    expect(mergedPerson(a, b, { name: 'b', relation: 'a' }, at)).toMatchObject({
      id: 'a',
      name: 'Anna Berg',
      aliases: ['Anna Klein', 'Annie', 'AB'],
      relation: 'good',
    });
  });

  it.each([
    ['Anna Klein', []],
    ['anna  klein', []],
    ['Klein, Anna', []],
    ['Berg, Anna', ['Anna Berg']],
    ['Ann\u0430 Klein', ['Ann\u0430 Klein']],
    ['anna@office.example', ['anna@office.example']],
  ])('are also called %j', (name, aliases) => {
    const one = mergedPerson(fakePerson(), fakePerson({ id: 'b', name }), {}, at);
    expect([one.name, ...one.aliases]).toEqual(['Anna Klein', ...aliases]);
  });

  it.each<[string, 'a' | 'b', Partial<Preference>, string[], object[]]>([
    ['the chosen one stays', 'a', { value: berlin }, ['b9'], [{ preference: 'b1' }]],
    ['the chosen one comes over', 'b', { value: berlin }, ['b1', 'b9'], [{ preference: 'a1' }]],
    ['of the same, the one told last', 'a', { date: '2026-05-05' }, ['b1', 'b9'], [{ preference: 'a1', twin: 'b1' }]],
    ['of the same on one day, the one that stays', 'b', {}, ['b9'], [{ preference: 'b1', twin: 'a1' }]],
  ])('have of each preference one: %s', (_, side, change, moved, dropped) => {
    const need = fakePreference('b9', { kind: 'need', text: 'quiet' });
    const found = mergedPreferences([fakePreference('a1', tokyo)], [fakePreference('b1', tokyo, change), need], {
      'time-zone': side,
    });
    expect(found.moved.map(({ id }) => id)).toEqual(moved);
    expect(found.dropped.map(({ preference, ...rest }) => ({ preference: preference.id, ...rest }))).toEqual(dropped);
  });
});

it('drops of what contradicts each other the one that was not chosen, unless the other is out already', () => {
  const call = fakePreference('a1', { kind: 'channel', channel: 'call' });
  const noCalls = fakePreference('b1', { kind: 'avoid', channel: 'call' });
  const chat = fakePreference('b2', { kind: 'channel', channel: 'chat' });
  const outOf = (b: Preference[], choices: Record<string, 'a' | 'b'>) =>
    mergedPreferences([call], b, choices).dropped.map(({ preference }) => preference.id);
  expect(outOf([noCalls], { 'channel /avoid call': 'a' })).toEqual(['b1']);
  expect(outOf([noCalls], { 'channel /avoid call': 'b' })).toEqual(['a1']);
  expect(outOf([noCalls, chat], { 'channel ': 'b', 'channel /avoid call': 'a' })).toEqual(['a1']);
});

describe('the kept person after a split', () => {
  const a = fakePerson({ aliases: ['Annie'], groups: ['choir', 'board'], relation: 'good' });
  const b = fakePerson({ id: 'b', name: 'Anna Berg', groups: ['lunch'], team: 'Billing' });
  const merged = mergedPerson(a, b, { name: 'b' }, at);

  it('is the very same where nothing changed', () => {
    expect(unmergedPerson(a, merged, merged)).toStrictEqual(a);
  });

  it.each<[string, Partial<Person>, Partial<Person>]>([
    ['a new value', { relation: 'fine' }, { relation: 'fine' }],
    ['a new name', { name: 'Anna K.' }, { name: 'Anna K.' }],
    [
      'what was added to a list',
      { groups: ['choir', 'board', 'lunch', 'chess'] },
      { groups: ['choir', 'board', 'chess'] },
    ],
    ['what was taken from a list', { groups: ['choir', 'lunch'] }, { groups: ['choir'] }],
    ['a detail of its own', { pronouns: 'she/her' }, { pronouns: 'she/her' }],
    ['a new list', { goals: ['a talk'] }, { goals: ['a talk'] }],
  ])('keeps %s', (_, since, kept) => {
    const now = { ...merged, ...since, updated: '2026-12-01T00:00:00.000Z' };
    expect(unmergedPerson(a, merged, now)).toStrictEqual({ ...a, ...kept, updated: now.updated });
  });
});
