import { createSignal } from 'solid-js';
import { createEventListener } from '@/components/live/asked';
import { callBackground } from '@/utils/messages/client';
import type { LinkAnswer } from '@/utils/messages/identity-calls';
import { LinkPairs, type Pair } from '@/utils/people/link-pairs';
import { pairKey } from './keep-apart';

const pageSize = 120;
/** Pairs that are judged at once; so many people twice are read. */
const judgedAtOnce = 40;
/** Nobody goes through more of them; those that are left come up when these are answered. */
const most = 200;

const none: LinkAnswer = { suggestions: [], lookalikes: [] };

const onceEach = <T extends { a: { id: string }; b: { id: string } }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [pairKey(item), item])).values(),
];

async function judge(pairs: readonly Pair[], isOver: () => boolean): Promise<LinkAnswer> {
  let found = none;
  for (let from = 0; from < pairs.length && found.suggestions.length < most && !isOver(); from += judgedAtOnce) {
    const people = [...new Set(pairs.slice(from, from + judgedAtOnce).flat())];
    const { suggestions, lookalikes } = await callBackground('linksAmong', { people });
    found = {
      suggestions: onceEach([...found.suggestions, ...suggestions]),
      lookalikes: onceEach([...found.lookalikes, ...lookalikes]),
    };
  }
  return found;
}

/**
 * Who of all people may be the same. Everybody is gone through in slices, and later only who changed since; undefined
 * until it was done once.
 */
export function createAllLinks() {
  const [links, setLinks] = createSignal<LinkAnswer>();
  const pairs = new LinkPairs();
  let turn = 0;
  let round = 0;
  const look = async () => {
    round += 1;
    const mine = round;
    const isOver = () => mine !== round;
    for (let more = true; more && !isOver(); ) {
      const page = await callBackground('linkPage', { after: turn, limit: pageSize });
      if (isOver()) return;
      pairs.take(page);
      turn = page.turn;
      more = page.more;
    }
    const found = await judge(pairs.pairs(), isOver);
    if (!isOver()) setLinks(found);
  };
  // What could not be read is told by the page's banners about the store; the list waits for the next change.
  const again = () => void look().catch(() => setLinks((known) => known ?? none));
  again();
  createEventListener('records-changed', again);
  return links;
}
