import { createSignal, onCleanup } from 'solid-js';
import { createEventListener } from '@/components/live/asked';
import { createLater } from '@/components/live/later';
import { callBackground } from '@/utils/messages/client';
import type { LinkAnswer } from '@/utils/messages/identity-calls';
import { LinkPairs, type Pair } from '@/utils/people/link-pairs';
import { JudgedPairs } from './judged-pairs';
import { pairKey } from './keep-apart';

const pageSize = 120;
/** Pairs that are judged at once; so many people twice are read. */
const judgedAtOnce = 40;
/** Nobody goes through more of them; those that are left come up when these are answered. */
const most = 200;
/** Milliseconds; then whatever else the page has to do has its turn. */
const slice = 8;

const none: LinkAnswer = { suggestions: [], lookalikes: [] };

/** Those that are meant, looked at piece by piece. */
async function inSlices(pairs: Iterable<Pair | null>, isMeant: (pair: Pair) => boolean = () => true): Promise<Pair[]> {
  const meant: Pair[] = [];
  let until = performance.now() + slice;
  for (const pair of pairs) {
    if (pair && isMeant(pair)) meant.push(pair);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + slice;
  }
  return meant;
}

/** Everybody is taken in once, and later who changed; a pair is judged once, and again when it may be another. */
class AllLinks {
  private readonly met = new LinkPairs();
  private readonly judged = new JudgedPairs();
  private pairs: Pair[] = [];
  private apart: ReadonlySet<string> = new Set();
  private turn = 0;
  private isStale = true;

  /** `isOver`: it is no longer wanted, or is wanted anew. */
  async look(isOver: () => boolean): Promise<LinkAnswer | undefined> {
    await this.takeChanged(isOver);
    await this.takeApart();
    if (this.isStale) this.pairs = await inSlices(this.met.each());
    this.isStale = false;
    const open = await inSlices(this.pairs, (pair) => !this.judged.has(pair));
    for (let from = 0; from < open.length && this.judged.suggested < most && !isOver(); from += judgedAtOnce) {
      const some = open.slice(from, from + judgedAtOnce);
      this.judged.take(some, await callBackground('linksAmong', { people: [...new Set(some.flat())] }));
    }
    return isOver() ? undefined : this.judged.answer();
  }

  private async takeChanged(isOver: () => boolean): Promise<void> {
    for (let more = true; more && !isOver(); ) {
      const page = await callBackground('linkPage', { after: this.turn, limit: pageSize });
      this.met.take(page);
      this.judged.forgetPeople(new Set([...page.gone, ...page.people.map(({ id }) => id)]));
      if (page.gone.length + page.people.length > 0) this.isStale = true;
      this.turn = page.turn;
      more = page.more;
    }
  }

  /** Who is told to be two since, or no more. */
  private async takeApart(): Promise<void> {
    const apart = new Set((await callBackground('aparts', {})).map(pairKey));
    for (const key of apart.symmetricDifference(this.apart)) this.judged.forget(key);
    this.apart = apart;
  }
}

/**
 * Who of all people may be the same; undefined until it was looked at once. Changes that come while it looks are taken in
 * on the way.
 */
export function createAllLinks() {
  const [links, setLinks] = createSignal<LinkAnswer>();
  const all = new AllLinks();
  let [isWanted, isLooking, isGone] = [false, false, false];
  const look = async () => {
    isWanted = true;
    if (isLooking) return;
    isLooking = true;
    try {
      while (isWanted && !isGone) {
        isWanted = false;
        const found = await all.look(() => isWanted || isGone);
        if (found) setLinks(found);
      }
    } catch {
      // What could not be read is told by the page's banners about the store; the list waits for the next change.
      setLinks((known) => known ?? none);
    } finally {
      isLooking = false;
    }
  };
  void look();
  createEventListener(
    'records-changed',
    createLater(() => void look()),
  );
  onCleanup(() => {
    isGone = true;
  });
  return links;
}
