import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkWatch } from '@/components/live/long-work';
import { fakeCard } from '@/components/panels/fake-report';
import { today } from '@/tests/unit/any-draft';
import type { PersonFile } from '@/utils/messages/protocol';
import type { Preference } from '@/utils/people/types';
import { draftOf } from '@/utils/transfer/draft-lines';
import { readPeopleFile } from '@/utils/transfer/people-file';
import { rowsOf } from '@/utils/transfer/read-csv';
import type { PersonDraft } from '@/utils/transfer/types';
import { isMeantBy } from './whom';
import { type ExportWish, writePeople } from './write-people';

const callBackground = vi.hoisted(() => vi.fn());
vi.mock('@/utils/messages/client', () => ({ callBackground }));
vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));

const watch: WorkWatch = { progress: () => undefined, check: () => undefined, follow: (_id, run) => run };

function fake(id: string, name: string, change: Partial<PersonFile['person']> = {}): PersonFile {
  const { file } = fakeCard({ kept: true });
  if (!file) throw new Error('nobody');
  return {
    ...file,
    person: { ...file.person, id, name, ...change },
    identities: [{ id: `i-${id}`, person: id, kind: 'address', value: `${id}@team.example` }],
  };
}

const focus: Pick<Preference, 'value'> = {
  value: { kind: 'focus-hours', blocks: [{ days: [1], start: '09:00', end: '11:00' }] },
};
const mara = fake('mara', 'Mara Voss', { role: 'team', side: 'work', groups: ['choir', 'Apollo 2'] });
const bob = fake('bob', '=Bob', { role: null, side: 'private' });
const ana: PersonFile = {
  ...fake('ana', 'Ana Lima', { role: 'customer' }),
  preferences: [{ id: 'f9', person: 'ana', source: 'told', date: today, ...focus }],
};
const parts = [[mara, bob], [ana]];
const photo = `data:image/webp;base64,${'A'.repeat(400)}`;

beforeEach(() => {
  callBackground.mockImplementation(async (name: string, { after, id }: { after?: string | null; id?: string }) => {
    if (name === 'storeState') return { records: 12 };
    if (name === 'photosOf') return [{ person: 'bob', data: photo }];
    if (name === 'personFile') return parts.flat().find(({ person }) => person.id === id) ?? null;
    return after === null ? { people: parts[0], next: 'bob' } : { people: parts[1], next: null };
  });
});

const wish = (change: Partial<ExportWish> = {}): ExportWish => ({
  isMeant: () => true,
  person: null,
  format: 'vcard4',
  contactOnly: false,
  ...change,
});

async function written(change: Partial<ExportWish>) {
  const { pieces, people, ending } = await writePeople(wish(change), watch);
  return { text: await new Blob(pieces).text(), people, ending };
}

function draftsIn(text: string) {
  const file = readPeopleFile(new TextEncoder().encode(text));
  if (file.kind === 'none') throw new Error(file.problem);
  const rows = file.kind === 'csv' ? rowsOf(file.table, file.guess, today) : file.rows(today);
  return [...rows].map(({ draft }) => draft);
}

/** In which order a file tells of preferences is of no meaning. */
const inOneOrder = (draft: PersonDraft): PersonDraft => ({
  ...draft,
  preferences: draft.preferences.toSorted((a, b) => (a.value.kind < b.value.kind ? -1 : 1)),
});

describe('a file of people', () => {
  it.each(['vcard4', 'vcard3', 'csv'] as const)('as %s comes back whole, however many parts it has', async (format) => {
    const { text, people } = await written({ format });
    expect(people).toBe(3);
    expect(draftsIn(text).map(inOneOrder)).toEqual([mara, bob, ana].map(draftOf).map(inOneOrder));
  });

  it.each([
    ['everyone', ['Mara Voss', '=Bob', 'Ana Lima']],
    ['role team', ['Mara Voss']],
    ['side private', ['=Bob']],
    ['group Apollo 2', ['Mara Voss']],
    ['group nobody', []],
  ])('of "%s" holds who is meant', async (value, names) => {
    const { pieces, people } = await writePeople(wish({ isMeant: isMeantBy(value) }), watch);
    expect(people).toBe(names.length);
    const text = await new Blob(pieces).text();
    expect(names.length === 0 ? [] : draftsIn(text).map(({ name }) => name)).toEqual(names);
  });

  it('of one person asks for nobody else', async () => {
    callBackground.mockClear();
    expect(draftsIn((await written({ person: 'ana' })).text).map(({ name }) => name)).toEqual(['Ana Lima']);
    expect(callBackground.mock.calls.map(([name]) => name)).toEqual(['personFile', 'photosOf']);
    expect(callBackground.mock.calls.at(-1)?.[1]).toEqual({ ids: ['ana'] });
  });

  it.each([
    ['vcard4', false, [undefined, photo, undefined]],
    ['vcard3', false, [undefined, photo, undefined]],
    ['vcard3', true, [undefined, undefined, undefined]],
  ] as const)('as %s, for other hands: %s, holds photos %j', async (format, contactOnly, photos) => {
    const file = readPeopleFile(new TextEncoder().encode((await written({ format, contactOnly })).text));
    expect(file.kind === 'vcard' && [...file.rows(today)].map((row) => row.photo)).toEqual(photos);
  });

  it('for other hands holds no note and nothing that the user thinks', async () => {
    const { text } = await written({ contactOnly: true, format: 'csv' });
    expect(text).not.toContain('Moves house');
    expect(text).not.toContain('choir');
    expect(text).toContain('mara@team.example');
  });

  it('has no cell with which a spreadsheet reckons', async () => {
    expect((await written({ format: 'csv' })).text).toContain("'=Bob");
  });

  it('of focus hours is one calendar, of those alone of whom they are known', async () => {
    const { text, people, ending } = await written({ format: 'ics' });
    expect([people, ending]).toEqual([1, 'ics']);
    expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(text).toContain('exportUi.focusOf Ana Lima');
  });
});
