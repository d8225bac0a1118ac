import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { placesIn } from './search-places';
import { nameFields, nearFields, rankOf } from './search-rank';
import { searchQueries, searchWords } from './search-terms';
import { type SearchEntry, type SearchField, type SearchHit, type SearchPage, searchFields } from './search-types';

/** So many are put in before the surface may draw again: some milliseconds of work. */
const atOnce = 20;

/** Searches everybody as the user types; made once for each open surface. */
export interface PeopleSearch {
  readonly size: number;
  /** Puts in who is new or changed, without ever holding the surface up. */
  put(people: readonly SearchEntry[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  entry(id: string): SearchEntry | undefined;
  /** Best first; nothing for no words. `isMeant` leaves others out before the best are taken. */
  find(text: string, limit: number, isMeant?: (entry: SearchEntry) => boolean): SearchHit[];
}

const index = () =>
  new MiniSearch<SearchEntry>({
    fields: [...searchFields],
    extractField: (entry, field) =>
      field === 'id' ? entry.id : (entry.texts[field as SearchField] ?? []).join(' \n ') || (undefined as never),
    tokenize: (text) => searchWords(text).flatMap(({ terms }) => terms),
    processTerm: (term) => term,
  });

/** By beginnings from the first letter, and but for one letter from the third; a longer word may lack two. */
const isLoose = (term: string): boolean => term.length > 2 && !/\d/.test(term);
const fuzzy = (term: string): number | false => isLoose(term) && (term.length > 7 ? 2 : 1);

/** Two letters the wrong way round are the commonest slip, and two edits by count. */
const swapped = (term: string): string[] =>
  isLoose(term) && term.length > 3 && term.length < 8
    ? Array.from(
        { length: term.length - 1 },
        (_, at) => `${term.slice(0, at)}${term[at + 1] ?? ''}${term[at] ?? ''}${term.slice(at + 2)}`,
      )
    : [];

const wordQuery = (terms: readonly string[]): Query => {
  const slips = terms.flatMap(swapped).filter((slip) => !terms.includes(slip));
  const queries = [
    ...terms,
    ...(slips.length > 0 ? [{ combineWith: 'OR' as const, fuzzy: false, queries: slips }] : []),
  ];
  return { combineWith: 'OR', queries };
};

const queryOf = (words: readonly (readonly string[])[], fields: readonly SearchField[]): Query => ({
  combineWith: 'AND',
  fields: [...fields],
  queries: words.map(wordQuery),
});

const options = {
  prefix: true,
  fuzzy,
  tokenize: (term: string) => [term],
  processTerm: (term: string) => term,
};

/** Which fields are worth a look: one or two letters are the beginning of a name. */
function* stages(words: readonly (readonly string[])[]): Generator<readonly SearchField[]> {
  const short = words.every((terms) => terms.every((term) => term.length < 3 && term <= '\u2fff'));
  yield short ? nameFields : nearFields;
  if (!short) yield searchFields;
}

type IsMeant = (entry: SearchEntry) => boolean;
const anybody: IsMeant = () => true;

class Search implements PeopleSearch {
  private readonly made = index();
  private readonly entries = new Map<string, SearchEntry>();
  private queue = Promise.resolve();

  get size(): number {
    return this.entries.size;
  }

  put(people: readonly SearchEntry[]): Promise<void> {
    return this.inTurn(async () => {
      const last = new Map(people.map((entry) => [entry.id, entry]));
      this.takeOut([...last.keys()]);
      for (const [id, entry] of last) this.entries.set(id, entry);
      await this.made.addAllAsync([...last.values()], { chunkSize: atOnce });
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.inTurn(async () => this.takeOut(ids));
  }

  private takeOut(ids: readonly string[]): void {
    for (const id of ids) {
      this.entries.delete(id);
      if (this.made.has(id)) this.made.discard(id);
    }
  }

  /** What is on its way in is in before it may be taken out again; one step that failed holds no later one up. */
  private inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.queue.then(act);
    this.queue = done.catch(() => undefined);
    return done;
  }

  entry(id: string): SearchEntry | undefined {
    return this.entries.get(id);
  }

  find(text: string, limit: number, isMeant: IsMeant = anybody): SearchHit[] {
    for (const words of searchQueries(text)) {
      const hits = words.length > 0 ? this.look(words, limit, isMeant) : [];
      if (hits.length > 0) return hits;
    }
    return [];
  }

  private look(words: string[][], limit: number, isMeant: IsMeant): SearchHit[] {
    let found: SearchResult[] = [];
    const filter = ({ id }: { id: string }) => isMeant(this.entries.get(id) ?? { id, texts: {} });
    const search = {
      ...options,
      ...(isMeant === anybody ? {} : { filter: filter as (result: SearchResult) => boolean }),
    };
    for (const fields of stages(words)) {
      if (found.length >= limit) break;
      found = this.made.search(queryOf(words, fields), search);
    }
    return this.best(found, words, limit).flatMap((result) => {
      const entry = this.entries.get(result.id as string);
      if (!entry) return [];
      return [{ id: entry.id, name: entry.texts.name?.[0] ?? '', places: placesIn(entry, result.match, words) }];
    });
  }

  private best(found: readonly SearchResult[], words: string[][], limit: number): SearchResult[] {
    return found
      .map((result) => ({ result, rank: rankOf(words, result.match) }))
      .sort((a, b) => a.rank - b.rank || b.result.score - a.result.score || (a.result.id < b.result.id ? -1 : 1))
      .slice(0, limit)
      .map(({ result }) => result);
  }
}

export const makePeopleSearch = (): PeopleSearch => new Search();

const pageSize = 250;

/**
 * Brings a search up to what is kept now, page by page; answers the turn to go on from when records changed.
 */
export async function feedSearch(
  search: PeopleSearch,
  ask: (query: { after: number; limit: number }) => Promise<SearchPage>,
  turn = 0,
): Promise<number> {
  let page: SearchPage;
  let after = turn;
  do {
    page = await ask({ after, limit: pageSize });
    await search.remove(page.gone);
    await search.put(page.people);
    after = page.turn;
  } while (page.more);
  return after;
}
