import type { SearchEntry, SearchPage } from '@/utils/people/search-types';
import { defaultSettings } from '@/utils/records/setting';

/** For tests of views: a background that keeps these people and tells of what changes, turn by turn. */
export function fakeQueries(people: SearchEntry[]) {
  const changes = people.map((entry, at) => ({ turn: at + 1, id: entry.id, entry: entry as SearchEntry | null }));
  let holding = false;
  let of = 'first';
  const since = ({ after }: { after: number }): SearchPage => {
    const newer = changes.filter(({ turn }) => turn > after);
    return {
      people: newer.flatMap(({ entry }) => entry ?? []),
      gone: newer.filter(({ entry }) => entry === null).map(({ id }) => id),
      turn: Math.max(after, ...newer.map(({ turn }) => turn)),
      more: false,
      of,
    };
  };
  const named = ({ text }: { text: string }) =>
    people
      .filter(({ texts }) => texts.name?.[0]?.toLowerCase().startsWith(text.toLowerCase()))
      .map(({ id, texts }) => ({ id, name: texts.name?.[0] ?? '', title: '', role: null }));
  return {
    async answer(name: string, query: never): Promise<unknown> {
      if (name === 'settings') return defaultSettings;
      if (name === 'findPeople') return named(query);
      if (name !== 'searchablePeople') return [];
      if (holding) await new Promise(() => undefined);
      return since(query);
    },
    /** Everybody is still being read, however long one waits. */
    hold: () => {
      holding = true;
    },
    /** Everything is deleted, and the count of turns begins anew. */
    deleteAll(): void {
      changes.length = 0;
      of = 'second';
    },
    /** Somebody as they are now, or the id of somebody who is gone. */
    change(one: SearchEntry | string): void {
      const id = typeof one === 'string' ? one : one.id;
      const turn = Math.max(0, ...changes.map((each) => each.turn)) + 1;
      const at = changes.findIndex((each) => each.id === id);
      if (at >= 0) changes.splice(at, 1);
      changes.push({ turn, id, entry: typeof one === 'string' ? null : one });
    },
  };
}
