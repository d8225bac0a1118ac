import { batch, createRoot, createSignal } from 'solid-js';
import { createEventListener } from '@/components/live/asked';
import { callBackground } from '@/utils/messages/client';
import { EveryoneOrder, type EveryoneSort } from '@/utils/people/everyone-order';
import { makePeopleSearch } from '@/utils/people/search-index';
import type { SearchEntry, SearchPage } from '@/utils/people/search-types';

const pageSize = 250;
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
  }

  take({ people, gone, turn, of }: SearchPage): void {
    this.of = of;
    for (const id of gone) this.entries.delete(id);
    for (const entry of people) this.entries.set(entry.id, entry);
    this.order.change(people, gone);
    this.turn = turn;
    this.indexing = Promise.all([this.search.remove(gone), this.search.put(people)]).then(() => undefined);
  }

  nextPage(): Promise<SearchPage> {
    return callBackground('searchablePeople', { after: this.turn, limit: pageSize });
  }

  indexed(): Promise<void> {
    return this.indexing;
  }

  idsBy(sort: EveryoneSort): readonly string[] {
    if (this.order.by !== sort) {
      this.order = new EveryoneOrder(sort);
      this.order.change([...this.entries.values()], []);
    }
    return this.order.ids;
  }
}

function createEverybody() {
  const all = new Everybody();
  const [version, setVersion] = createSignal(0);
  const [listed, setListed] = createSignal(false);
  const [searchable, setSearchable] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  let feeding = false;
  let wanted = false;
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
    await all.indexed();
    batch(() => {
      draw();
      setSearchable(true);
    });
  };
  /** Reads what changed since the last time; asked meanwhile, it reads once more. */
  const refresh = async () => {
    wanted = true;
    if (feeding) return;
    feeding = true;
    try {
      while (wanted) {
        wanted = false;
        await readPages();
      }
      setFailed(false);
    } catch {
      setFailed(true);
    } finally {
      feeding = false;
    }
  };
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
