import { batch, createRoot, createSignal } from 'solid-js';
import { createEventListener } from '@/components/live/asked';
import { callBackground } from '@/utils/messages/client';
import { EveryoneOrder, type EveryoneSort } from '@/utils/people/everyone-order';
import { makePeopleSearch } from '@/utils/people/search-index';
import type { SearchEntry, SearchPage } from '@/utils/people/search-types';

/** More at once is a piece of work that can be felt. */
const pageSize = 150;
/** So often the list is drawn anew while people come in: each drawing goes through all of them. */
const drawnEach = 200;
/** And by so much more for each of so many people. */
const perMillisecond = 50;

/** Everybody as this page knows them: who they are at once, and by their notes when all are read. */
class Everybody {
  readonly entries = new Map<string, SearchEntry>();
  search = makePeopleSearch();
  private of: string | undefined;
  private order = new EveryoneOrder('first');
  private turn = 0;
  private indexing = Promise.resolve();

  /** Everything was deleted meanwhile, or the index made anew: what is known here is of another one. */
  isOfAnother({ of }: SearchPage): boolean {
    return this.of !== undefined && of !== this.of;
  }

  startOver(): void {
    this.entries.clear();
    this.search = makePeopleSearch();
    this.order = new EveryoneOrder(this.order.by);
    this.turn = 0;
    this.of = undefined;
    this.indexing = Promise.resolve();
  }

  take({ people, gone, turn, of }: SearchPage): void {
    this.of = of;
    for (const id of gone) this.entries.delete(id);
    for (const entry of people) this.entries.set(entry.id, entry);
    this.order.change(people, gone);
    this.turn = turn;
    const steps = [this.indexing, this.search.remove(gone), this.search.put(people)];
    this.indexing = Promise.all(steps).then(() => undefined);
    // Pages go on being read meanwhile; who waits for all of it below is told.
    this.indexing.catch(() => undefined);
  }

  nextPage(): Promise<SearchPage> {
    return callBackground('searchablePeople', { after: this.turn, limit: pageSize });
  }

  /** Whether all that was taken can be searched; after a step that failed somebody would be missing. */
  isIndexed(): Promise<boolean> {
    return this.indexing.then(
      () => true,
      () => false,
    );
  }

  idsBy(sort: EveryoneSort): readonly string[] {
    if (this.order.by !== sort) {
      this.order = new EveryoneOrder(sort);
      this.order.change([...this.entries.values()], []);
    }
    return this.order.ids;
  }
}

/** Reads what changed since the last time; asked meanwhile, it reads once more. */
function makeRefresh(readAll: () => Promise<void>, setFailed: (failed: boolean) => void): () => Promise<void> {
  let feeding = false;
  let wanted = false;
  return async () => {
    wanted = true;
    if (feeding) return;
    feeding = true;
    try {
      while (wanted) {
        wanted = false;
        await readAll();
      }
      setFailed(false);
    } catch {
      setFailed(true);
    } finally {
      feeding = false;
    }
  };
}

function createEverybody() {
  const all = new Everybody();
  const [version, setVersion] = createSignal(0);
  const [listed, setListed] = createSignal(false);
  const [searchable, setSearchable] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  let drawn = 0;
  const draw = () => {
    drawn = performance.now();
    setVersion((before) => before + 1);
  };
  const readPages = async () => {
    for (let more = true; more; ) {
      const page = await all.nextPage();
      if (all.isOfAnother(page)) {
        all.startOver();
        continue;
      }
      all.take(page);
      more = page.more;
      if (performance.now() - drawn > drawnEach + all.entries.size / perMillisecond) draw();
    }
    batch(() => {
      draw();
      setListed(true);
    });
    const whole = await all.isIndexed();
    batch(() => {
      draw();
      setSearchable(whole);
    });
    return whole;
  };
  /** Begins again once; what fails twice is begun again at the next change, and the list stays meanwhile. */
  const readAll = async () => {
    if (await readPages()) return;
    all.startOver();
    if (!(await readPages())) throw new Error('search cannot be made ready');
  };
  const refresh = makeRefresh(readAll, setFailed);
  createEventListener('records-changed', () => void refresh());
  return { all, version, listed, searchable, failed, refresh };
}

export type EverybodyHere = ReturnType<typeof createEverybody>;

let made: EverybodyHere | undefined;

/** One for each open page, kept while its views come and go: to make it takes seconds where there are many. */
export function everybodyHere(): EverybodyHere {
  made ??= createRoot(createEverybody);
  void made.refresh();
  return made;
}
