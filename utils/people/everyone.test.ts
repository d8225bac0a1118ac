import { describe, expect, it } from 'vitest';
import { type EveryoneFilter, facetsOf, isNarrowed, noFilter, passes } from './everyone-filter';
import { EveryoneOrder, type EveryoneSort } from './everyone-order';
import type { SearchEntry } from './search-types';

const today = '2026-11-22';
const people: SearchEntry[] = [
  {
    id: 'anna',
    texts: { name: ['Anna Zeller'], groups: ['Choir', 'Runners'], team: ['Ledger'], company: ['Northwind'] },
    facts: { role: 'team', side: 'work', lastContact: '2026-11-20T09:00:00.000Z' },
  },
  {
    id: 'bob',
    texts: { name: ['Bob van den Berg'], groups: ['Choir'] },
    facts: { role: 'customer', relation: 'needs-care', lastContact: '2026-11-21T09:00:00.000Z' },
  },
  {
    id: 'oezge',
    texts: { name: ['Özge Aydin'], team: ['Ledger'] },
    facts: { marks: [{ text: 'swamped', until: today }], side: 'private' },
  },
  { id: 'zed', texts: { name: ['zed'] }, facts: { marks: [{ text: 'swamped', until: '2026-11-21' }] } },
];
const ordered = (by: EveryoneSort, pages: SearchEntry[][], gone: string[] = []) => {
  const order = new EveryoneOrder(by);
  for (const page of pages) order.change(page, []);
  order.change([], gone);
  return order.ids.join(' ');
};

describe('the order of everybody', () => {
  it.each<[EveryoneSort, string]>([
    ['first', 'anna bob oezge zed'],
    ['last', 'oezge bob zed anna'],
    ['contact', 'bob anna oezge zed'],
  ])('by %s, however they come in', (by, ids) => {
    expect(ordered(by, [people])).toBe(ids);
    expect(
      ordered(
        by,
        [...people].reverse().map((one) => [one]),
      ),
    ).toBe(ids);
  });

  it('follows a new name, and lets go of who is gone', () => {
    const renamed = { id: 'zed', texts: { name: ['Abel'] } };
    expect(ordered('first', [people, [renamed]], ['bob', 'nobody'])).toBe('zed anna oezge');
  });
});

describe('narrowing everybody', () => {
  const found = (filter: Partial<EveryoneFilter>) =>
    people.filter((one) => passes(one, { ...noFilter, ...filter }, today)).map(({ id }) => id);

  it.each<[Partial<EveryoneFilter>, string[]]>([
    [{}, ['anna', 'bob', 'oezge', 'zed']],
    [{ role: 'team' }, ['anna']],
    [{ group: 'Choir' }, ['anna', 'bob']],
    [{ group: 'Choir', team: 'Ledger' }, ['anna']],
    [{ company: 'Northwind' }, ['anna']],
    [{ side: 'private' }, ['oezge']],
    [{ marked: true }, ['oezge']],
    [{ needsCare: true }, ['bob']],
    [{ needsCare: true, side: 'work' }, []],
  ])('%j -> %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
    expect(isNarrowed({ ...noFilter, ...filter })).toBe(Object.keys(filter).length > 0);
  });

  it('offers only what somebody has', () => {
    expect(facetsOf(people, today)).toEqual({
      roles: new Set(['team', 'customer']),
      sides: new Set(['work', 'private']),
      groups: ['Choir', 'Runners'],
      teams: ['Ledger'],
      companies: ['Northwind'],
      marked: true,
      needsCare: true,
    });
    expect(facetsOf(people.slice(3), today)).toMatchObject({ groups: [], marked: false, needsCare: false });
  });
});
