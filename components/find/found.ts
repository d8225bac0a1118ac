import { type Accessor, createMemo, createSignal } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { callBackground } from '@/utils/messages/client';
import {
  type EveryoneFilter,
  type Facets,
  facetsOf,
  isNarrowed,
  noFilter,
  passes,
} from '@/utils/people/everyone-filter';
import type { EveryoneSort } from '@/utils/people/everyone-order';
import type { SearchEntry, SearchPlace } from '@/utils/people/search-types';
import type { Person } from '@/utils/people/types';
import type { EverybodyHere } from './everybody';

/** One person of a list, and why they were found. */
export interface FoundLine {
  entry: SearchEntry;
  places: SearchPlace[];
}

/** More than a screen shows; each line takes a third of a millisecond to draw. */
const atFirst = 30;
const step = 60;
/** While notes are still being read. */
const mostByName = 50;

const today = () => Temporal.Now.plainDateISO().toString();

/** What the user typed and chose. */
function createWish() {
  const [text, setText] = createSignal('');
  const [filter, setFilter] = createSignal<EveryoneFilter>(noFilter);
  const [sort, setSort] = createSignal<EveryoneSort>('first');
  const [limit, setLimit] = createSignal(atFirst);
  /** Another wish begins at the top of another list. */
  const anew = () => setLimit(atFirst);
  return {
    text,
    wanted: () => text().trim(),
    filter,
    sort,
    limit,
    setText(next: string) {
      anew();
      setText(next);
    },
    setSort(next: EveryoneSort) {
      anew();
      setSort(next);
    },
    narrow(part: Partial<EveryoneFilter>) {
      anew();
      setFilter({ ...filter(), ...part });
    },
    widen() {
      anew();
      setFilter(noFilter);
    },
    showMore: () => setLimit((before) => before + step),
  };
}

type Wish = ReturnType<typeof createWish>;

interface Source {
  lines: Accessor<FoundLine[]>;
  isMore: Accessor<boolean>;
}

/** Everybody in order, where nothing is searched for. */
function createListed({ all, version }: EverybodyHere, wish: Wish): Source & { total: Accessor<number> } {
  const ids = createMemo(() => {
    version();
    const [day, filter] = [today(), wish.filter()];
    const sorted = all.idsBy(wish.sort());
    if (!isNarrowed(filter)) return sorted;
    return sorted.filter((id) => {
      const entry = all.entries.get(id);
      return entry !== undefined && passes(entry, filter, day);
    });
  });
  return {
    total: () => ids().length,
    isMore: () => ids().length > wish.limit(),
    lines: () =>
      ids()
        .slice(0, wish.limit())
        .flatMap((id) => all.entries.get(id) ?? [])
        .map((entry) => ({ entry, places: [] })),
  };
}

const meantBy = (wish: Wish) => (entry: SearchEntry) => passes(entry, wish.filter(), today());

/** By all that is known of them. */
function createHits({ all, version, searchable }: EverybodyHere, wish: Wish): Source {
  const hits = createMemo(() => {
    version();
    if (wish.wanted() === '' || !searchable()) return [];
    return all.search.find(wish.wanted(), wish.limit() + 1, isNarrowed(wish.filter()) ? meantBy(wish) : undefined);
  });
  return {
    isMore: () => hits().length > wish.limit(),
    lines: () =>
      hits()
        .slice(0, wish.limit())
        .flatMap(({ id, places }) => {
          const entry = all.search.entry(id);
          return entry ? [{ entry, places }] : [];
        }),
  };
}

const entryOf = ({ id, name, title, role }: Person): SearchEntry => ({
  id,
  texts: { name: [name], title: [title] },
  facts: role ? { role } : {},
});

/** By name, from the background, as long as the rest is still being read. */
function createByName({ all, searchable }: EverybodyHere, wish: Wish): Source & { isSettled: Accessor<boolean> } {
  const asked = createAsked(
    () => (wish.wanted() !== '' && !searchable() ? wish.wanted() : undefined),
    async (text) => ({ text, people: await callBackground('findPeople', { text, limit: mostByName }) }),
  );
  return {
    isMore: () => false,
    isSettled: () => asked.value()?.text === wish.wanted(),
    lines: () =>
      (asked.value()?.people ?? [])
        .map((person) => ({ entry: all.entries.get(person.id) ?? entryOf(person), places: [] }))
        .filter(({ entry }) => meantBy(wish)(entry)),
  };
}

/** What was typed and chosen, and whom that leaves. */
export function createFound(here: EverybodyHere) {
  const wish = createWish();
  const [listed, hits, byName] = [createListed(here, wish), createHits(here, wish), createByName(here, wish)];
  const source = (): Source => (wish.wanted() === '' ? listed : here.searchable() ? hits : byName);
  const lines = createMemo(() => source().lines());
  const facets = createMemo(
    (before: Facets) => {
      here.version();
      // To go through all of them with each page that comes would be felt.
      return here.listed() ? facetsOf(here.all.entries.values(), today()) : before;
    },
    facetsOf([], today()),
  );
  return {
    ...wish,
    lines,
    facets,
    /** How many in all are listed; of those found, only of those shown. */
    total: () => (wish.wanted() === '' ? listed.total() : lines().length),
    isMore: () => source().isMore(),
    /** The answer to what was typed is there. */
    isSettled: () => wish.wanted() === '' || here.searchable() || byName.isSettled(),
  };
}

export type Found = ReturnType<typeof createFound>;
