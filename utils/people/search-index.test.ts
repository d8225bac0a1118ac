import { beforeAll, describe, expect, it } from 'vitest';
import { feedSearch, makePeopleSearch } from './search-index';
import type { SearchEntry, SearchHit } from './search-types';

const people: SearchEntry[] = [
  {
    id: 'carol',
    texts: { name: ['Carol Klein'], aliases: ['Caro'], identities: ['carol@team.example', 'slack:T1/U2'] },
  },
  { id: 'carolina', texts: { name: ['Carolina Voss'], title: ['leads the checkout'] } },
  { id: 'jurgen', texts: { name: ['Jürgen Müller'], strengths: ['billing', 'invoices'], team: ['Ledger'] } },
  { id: 'mueller', texts: { name: ['Rita Mueller'], company: ['Northwind'], groups: ['Choir'] } },
  { id: 'wang', texts: { name: ['王小明'] } },
  { id: 'soren', texts: { name: ['Søren Łukasz'] } },
  { id: 'brien', texts: { name: ["Pat O'Brien"], strengths: ['Rechnungen'] } },
  { id: 'will', texts: { name: ['Will Can'] } },
  {
    id: 'noted',
    texts: {
      name: ['Ines Roth'],
      notes: [
        'Met at the fair in spring, where we spoke about gardens for an hour. Asked me to tell Carol about the billing of the old contract, since nobody else seems to remember how that was agreed.',
      ],
    },
  },
];
const search = makePeopleSearch();
const found = (text: string, limit = 10) => search.find(text, limit).map(({ id }) => id);
const marked = (hit: SearchHit | undefined) =>
  hit?.places.map(({ field, text, spans }) => [field, ...spans.map(({ start, end }) => text.slice(start, end))]);

beforeAll(() => search.put(people));

describe('searching everybody', () => {
  it.each([
    ['carol', ['carol', 'carolina', 'noted']],
    ['Klein, Carol', ['carol']],
    ['crol', ['carol', 'noted']],
    ['carlo', ['carol', 'noted', 'carolina']],
    ['klien', ['carol']],
    ['chior', ['mueller']],
    ['caorlina', ['carolina']],
    ['k', ['carol']],
    ['ca', ['carol', 'carolina', 'will']],
    ['müller', ['jurgen', 'mueller']],
    ['mueller', ['jurgen', 'mueller']],
    ['MULLER', ['jurgen', 'mueller']],
    ['sören', ['soren']],
    ['soren lukasz', ['soren']],
    ['王', ['wang']],
    ['小明', ['wang']],
    ["o'brien", ['brien']],
    ['obrien', ['brien']],
    ['team.example', ['carol']],
    ['slack:T1/U2', ['carol']],
    ['who knows about billing', ['jurgen', 'noted']],
    ['Who can help with the invoices?', ['jurgen']],
    ['wer kennt sich mit Rechnungen aus', ['brien']],
    ['Will Can', ['will']],
    ['someone good at billing', ['jurgen', 'noted']],
    ['knows billing', ['jurgen', 'noted']],
    ['who', []],
    ['choir', ['mueller']],
    ['northwnd', ['mueller']],
    ['ledger', ['jurgen']],
    ['checkout', ['carolina']],
    ['gardens', ['noted']],
    ['ines billing', ['noted']],
    ['zzz', []],
    ['', []],
    ['?!', []],
  ])('%s -> %j', (text, ids) => {
    const ids0 = found(text);
    expect([...ids0].sort()).toEqual([...ids].sort());
    expect(ids0[0]).toBe(ids[0]);
  });

  it.each([
    [
      'car',
      'carol',
      [
        ['name', 'Car'],
        ['aliases', 'Car'],
        ['identities', 'car'],
      ],
    ],
    ['mue', 'jurgen', [['name', 'Mü']]],
    ['muller', 'jurgen', [['name', 'Müller']]],
    [
      'carlo',
      'carol',
      [
        ['name', 'Carol'],
        ['aliases', 'Caro'],
        ['identities', 'carol'],
      ],
    ],
    ['billing', 'jurgen', [['strengths', 'billing']]],
    ['小明', 'wang', [['name', '小', '明']]],
  ])('%s tells where: %s %j', (text, id, places) => {
    expect(marked(search.find(text, 10).find((hit) => hit.id === id))).toEqual(places);
  });

  it('shows the part of a note that was found', () => {
    const [place] = search.find('contract', 5)[0]?.places ?? [];
    expect(place?.field).toBe('notes');
    expect(place?.text.length).toBeLessThan(110);
    expect(place?.text).toContain('the billing of the old contract, since');
    const [span = { start: 0, end: 0 }] = place?.spans ?? [];
    expect(place?.text.slice(span.start, span.end)).toBe('contract');
  });

  it('keeps to the limit', () => {
    expect(found('carol', 1)).toEqual(['carol']);
  });
});

describe('a search that is kept up', () => {
  it('takes in what changed, and lets go of who is gone', async () => {
    const one = makePeopleSearch();
    const pages = [
      { people: people.slice(0, 2), gone: [], turn: 2, more: true },
      { people: people.slice(2), gone: [], turn: 9, more: false },
      { people: [{ id: 'carol', texts: { name: ['Dora Klein'] } }], gone: ['carolina'], turn: 12, more: false },
    ];
    const asked: number[] = [];
    const ask = async ({ after }: { after: number }) => {
      asked.push(after);
      return pages.shift() ?? { people: [], gone: [], turn: after, more: false };
    };
    const turn = await feedSearch(one, ask);
    expect(one.find('carol', 9).map(({ id }) => id)).toEqual(['carol', 'carolina', 'noted']);
    expect(await feedSearch(one, ask, turn)).toBe(12);
    expect(asked).toEqual([0, 2, 9]);
    expect(one.find('carol', 9).map(({ id }) => id)).toEqual(['noted']);
    expect(one.find('dora', 9)).toMatchObject([{ id: 'carol', name: 'Dora Klein' }]);
    expect(one.size).toBe(people.length - 1);
  });

  it('holds when the same one is put twice at once', async () => {
    const one = makePeopleSearch();
    await Promise.all([one.put(people), one.put(people), one.remove(['carol'])]);
    expect(one.size).toBe(people.length - 1);
    expect(one.find('klein', 9)).toEqual([]);
  });
});

describe('a step that fails', () => {
  it('is told to whom asked for it, and ends no later one', async () => {
    const own = makePeopleSearch();
    const broken = { id: 'x', texts: { name: [Symbol('no text')] } } as unknown as SearchEntry;
    await expect(own.put([broken])).rejects.toThrow();
    await own.put([{ id: 'sam', texts: { name: ['Sam Okafor'] } }]);
    expect(own.find('sam', 5).map(({ id }) => id)).toEqual(['sam']);
    await own.remove(['sam']);
    expect(own.find('sam', 5)).toEqual([]);
  });
});
