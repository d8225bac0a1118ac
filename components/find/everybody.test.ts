import { createRoot } from 'solid-js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { makePeopleSearch } from '@/utils/people/search-index';
import type { SearchEntry, SearchPage } from '@/utils/people/search-types';

const callBackground = vi.hoisted(() => vi.fn());
const failing = vi.hoisted(() => ({ puts: 0 }));

vi.mock('@/utils/messages/client', () => ({ callBackground, onViewEvent: () => undefined }));
vi.mock('@/utils/people/search-index', async (original) => {
  const real = await original<{ makePeopleSearch: typeof makePeopleSearch }>();
  const makeFailing = () => {
    const search = real.makePeopleSearch();
    const put = search.put.bind(search);
    search.put = (people) => {
      if (failing.puts === 0) return put(people);
      failing.puts -= 1;
      return Promise.reject(new Error('no memory'));
    };
    return search;
  };
  return { ...real, makePeopleSearch: makeFailing };
});

const everybody: SearchEntry[] = ['Sam Okafor', 'Nora Lind', 'Will Best'].map((name, at) => ({
  id: `p${at}`,
  texts: { name: [name] },
}));

/** One person a page, so that a step that fails has others behind it. */
const page = ({ after }: { after: number }): SearchPage =>
  ({
    people: everybody.slice(after, after + 1),
    gone: [],
    turn: Math.min(after + 1, everybody.length),
    more: after + 1 < everybody.length,
    of: 'one',
  }) as SearchPage;

async function open() {
  vi.resetModules();
  const { everybodyHere } = await import('./everybody');
  return { everybodyHere, here: createRoot(everybodyHere) };
}

beforeEach(() => {
  failing.puts = 0;
  callBackground.mockReset().mockImplementation(async (_name: string, query: { after: number }) => page(query));
});

describe('everybody as an open page knows them', () => {
  it('are searched for though a step of reading them failed', async () => {
    failing.puts = 1;
    const { here } = await open();
    await vi.waitFor(() => expect(here.searchable()).toBe(true));
    for (const [at, name] of ['sam', 'nora', 'will'].entries())
      expect(here.all.search.find(name, 5).map(({ id }) => id)).toEqual([`p${at}`]);
    expect([here.failed(), here.all.entries.size]).toEqual([false, 3]);
  });

  it('are searched for by name elsewhere while it fails again and again, and here once it does not', async () => {
    failing.puts = 100;
    const { here, everybodyHere } = await open();
    await vi.waitFor(() => expect(here.failed()).toBe(true));
    expect([here.listed(), here.searchable()]).toEqual([true, false]);
    failing.puts = 0;
    everybodyHere();
    await vi.waitFor(() => expect(here.searchable()).toBe(true));
    expect(here.all.search.find('nora', 5).map(({ id }) => id)).toEqual(['p1']);
  });
});
