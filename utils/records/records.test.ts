import { describe, expect, it } from 'vitest';
import { recordTypes } from '.';
import { current, stored, TooNew } from './migrate';
import { defaultSettings, settingsFrom } from './setting';
import type { OldRecord, RecordType } from './types';

const at = '2026-11-20T09:00:00.000Z';
/** Of a provider whose tags were not known at first. */
const oldAddress = ['bob+news', 'mailbox.org'].join('@');
const types = Object.entries(recordTypes) as unknown as [string, RecordType<{ id: string }>][];
const typeOf = (store: string) => {
  const type = types.find(([name]) => name === store)?.[1];
  if (!type) throw new Error(`no record type ${store}`);
  return type;
};

/** One record of every version that was ever stored, with today's shape of it. */
const examples: { store: string; version: number; old: OldRecord; now: OldRecord }[] = [
  {
    store: 'person',
    version: 0,
    old: { id: 'p1', name: 'Bob Marsh', alias: 'Bobby', role: 'designs the checkout', created: at },
    now: {
      id: 'p1',
      name: 'Bob Marsh',
      aliases: ['Bobby'],
      role: null,
      title: 'designs the checkout',
      careful: false,
      sample: false,
      created: at,
      updated: at,
    },
  },
  {
    store: 'person',
    version: 0,
    old: { id: 'p2', name: 'Carol Klein', role: 'customer', created: at },
    now: {
      id: 'p2',
      name: 'Carol Klein',
      aliases: [],
      role: 'customer',
      title: '',
      careful: false,
      sample: false,
      created: at,
      updated: at,
    },
  },
  {
    store: 'identity',
    version: 0,
    old: { id: 'i1', person: 'p1', kind: 'address', value: 'bob.marsh@office.example' },
    now: {
      id: 'i1',
      person: 'p1',
      kind: 'address',
      value: 'bob.marsh@office.example',
      key: 'bob.marsh@office.example',
    },
  },
  {
    store: 'preference',
    version: 0,
    old: { id: 'f1', person: 'p1', kind: 'channel', value: 'email', date: '2026-11-20T08:00:00.000Z' },
    now: { id: 'f1', person: 'p1', value: { kind: 'channel', channel: 'mail' }, source: 'told', date: '2026-11-20' },
  },
  {
    store: 'preference',
    version: 0,
    old: { id: 'f2', person: 'p1', kind: 'need', value: 'an agenda', date: '2026-11-20' },
    now: { id: 'f2', person: 'p1', value: { kind: 'need', text: 'an agenda' }, source: 'told', date: '2026-11-20' },
  },
  {
    store: 'identity',
    version: 1,
    old: { id: 'i2', person: 'p1', kind: 'address', value: oldAddress, key: oldAddress },
    now: { id: 'i2', person: 'p1', kind: 'address', value: oldAddress, key: oldAddress.replace('+news', '') },
  },
  {
    store: 'answer',
    version: 1,
    old: { id: 'a1', check: 'harsh', scope: 'once', person: null, mark: 'ab12', at },
    now: { id: 'a1', check: 'harsh', scope: 'once', person: null, mark: 'ab12', session: false, at },
  },
  {
    store: 'usage',
    version: 1,
    old: { id: 'u1', kind: 'correspondent', mark: 'ab12', count: 3, first: '2026-11-01', last: '2026-11-20' },
    now: { id: 'u1', kind: 'correspondent', mark: 'ab12', count: 3, first: '2026-11-01', last: '2026-11-20' },
  },
];

/** One record of today's version, for every type. */
const today: Record<string, OldRecord> = {
  person: { ...examples[0]?.now },
  identity: {
    id: 'i1',
    person: 'p1',
    kind: 'address',
    value: 'bob.marsh@office.example',
    key: 'bob.marsh@office.example',
  },
  preference: { ...examples[3]?.now },
  note: { id: 'n1', person: 'p1', text: 'Likes an agenda.', created: at, updated: at },
  moment: { id: 'm1', person: 'p1', kind: 'thanks', channel: 'mail', at, text: '' },
  template: { id: 'short', name: 'Short', kind: 'gratitude', language: 'de', text: 'Danke!', builtIn: false },
  setting: { id: 'theme', value: 'dark' },
  answer: { id: 'a1', check: 'harsh', scope: 'person', person: 'p1', mark: null, session: false, at },
  merge: {
    id: 'g1',
    person: 'p1',
    gone: 'p2',
    name: 'Carol Klein',
    turn: 0,
    at,
    kept: { before: { ...examples[0]?.now, v: 1 }, merged: { ...examples[0]?.now, v: 1 } },
    other: { ...examples[1]?.now, v: 1 },
    moved: [['note', 'n1']],
    leftOut: [{ store: 'preference', record: { ...examples[3]?.now, v: 1 } }],
  },
  apart: { id: 'x1', people: ['p1', 'p2'], at },
  card: {
    id: 'k1',
    person: 'p1',
    card: { made: '2026-11-20T08:00:00Z', name: 'Bob Marsh' },
    key: 'A'.repeat(52),
    accepted: at,
  },
  'my-card': { id: 'mine', parts: { pronouns: 'they/them' }, shown: ['pronouns'], keys: null, updated: at },
  photo: { id: 'p1', person: 'p1', data: `data:image/webp;base64,${'A'.repeat(40)}`, added: at },
  ledger: { id: 'harsh-2026-11', check: 'harsh', month: '2026-11', shown: 4, helped: 1, dismissed: 2 },
  usage: {
    id: 'u1',
    kind: 'thanks',
    mark: 'u1',
    count: 1,
    first: '2026-11-01',
    last: '2026-11-20',
    person: 'p1',
    shingles: ['0123456789abcdef01234567'],
  },
  binned: { id: 'b1', kind: 'undo', until: 5, steps: [{ store: 'note', id: 'n1', before: { id: 'n1' } }] },
};

describe('record types', () => {
  it.each(types)('%s keeps a record of today as it is', (store, type) => {
    const record = today[store] as { id: string };
    expect(current(type, stored(type, record))).toEqual(record);
  });

  it.each(examples)('$store of version $version becomes one of today', ({ store, version, old, now }) => {
    expect(current(typeOf(store), { ...old, v: version })).toEqual(now);
  });

  it('has an example for every migration', () => {
    const migrations = types.flatMap(([store, type]) => Object.keys(type.migrations).map((from) => `${store} ${from}`));
    expect([...new Set(examples.map(({ store, version }) => `${store} ${version}`))].sort()).toEqual(migrations.sort());
  });

  it.each(types)('%s is stored under its own name', (store, type) => {
    expect(type.store).toBe(store);
  });

  it.each(types)('%s refuses what is newer than it knows', (store, type) => {
    expect(() => current(type, { ...today[store], v: type.version + 1 })).toThrow(TooNew);
  });

  it.each(types)('%s refuses an unknown field, also one that sets prototypes', (store, type) => {
    expect(() => current(type, { ...today[store], v: type.version, extra: 1 })).toThrow();
    const bad = JSON.parse(JSON.stringify({ ...today[store], v: type.version }).replace('{', '{"__proto__":{"x":1},'));
    expect(() => current(type, bad)).toThrow();
  });

  it.each([
    ['a fraction', 0.5],
    ['below zero', -1],
    ['words', '1'],
  ])('refuses a version that is %s', (_what, v) => {
    expect(() => current(recordTypes.note, { ...today.note, v })).toThrow(TypeError);
  });
});

describe('settingsFrom', () => {
  it('starts with the defaults', () => {
    expect(settingsFrom([])).toEqual(defaultSettings);
  });
  it('takes what fits and leaves out what does not', () => {
    expect(
      settingsFrom([
        { id: 'theme', value: 'dark' },
        { id: 'blank', value: 'yes' },
        { id: 'salt', value: 'abc' },
      ]),
    ).toEqual({ ...defaultSettings, theme: 'dark' });
  });
});
