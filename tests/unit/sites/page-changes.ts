import { attribute, queryAll, take } from '@/utils/dom/clean-dom';
import { fixtures } from './fixtures';
import { removals } from './removals';

/** What tells who the user is; without it a page means something else. */
export const ownMarks =
  '[id^="primaryMailboxRoot"], [role="banner"] *, #owa-me-control-container *, #_from, #_from *, .username, script, [name="from"], a[role="button"][aria-label*="@"], [data-qa-channel-sidebar-channel-id]:has([data-qa="channel_sidebar_name_you"]), [data-qa="channel_sidebar_name_you"]';

/** Deterministic choices out of one seed (a linear congruential generator). */
export function chooser(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The high bits: the low ones of such a generator take turns.
    return Math.floor((state / 2 ** 32) * Math.max(below, 1));
  };
}

type Choose = ReturnType<typeof chooser>;
const some = (document: Document, choose: Choose): Element[] =>
  queryAll(document, 'body *').filter((element) => !take(element, 'matches')(ownMarks) && choose(4) === 0);

/** By what they do to a page. */
export const changes: Record<string, (document: Document, choose: Choose) => void> = {
  'reorders attributes': (document, choose) => {
    for (const element of queryAll(document, 'body *')) {
      const all = take(element, 'getAttributeNames')().map((name) => [name, attribute(element, name) ?? ''] as const);
      for (const [name] of all) take(element, 'removeAttribute')(name);
      for (const [name, value] of choose(2) ? all.reverse() : all.sort()) take(element, 'setAttribute')(name, value);
    }
  },
  'renames classes': (document, choose) => {
    for (const element of some(document, choose)) take(element, 'setAttribute')('class', `z${choose(99)}`);
  },
  'changes labels that hold no address': (document, choose) => {
    for (const element of queryAll(document, '[aria-label]')) {
      const label = attribute(element, 'aria-label') ?? '';
      const isOwn = take(element, 'matches')(ownMarks);
      if (!isOwn && !label.includes('@')) take(element, 'setAttribute')('aria-label', `w${choose(99)}`);
    }
  },
  'wraps elements': (document, choose) => {
    for (const element of some(document, choose)) {
      if (choose(3) > 0) continue;
      const wrapper = take(document, 'createElement')('div');
      take(element, 'replaceWith')(wrapper);
      wrapper.append(element);
    }
  },
  'drops one attribute': (document, choose) => {
    const all = some(document, choose);
    const element = all[choose(all.length)];
    // A field without its value, or a hidden view that comes to light, is not a changed shape but a changed fact.
    const facts = ['value', 'style', 'hidden'];
    const names = element ? take(element, 'getAttributeNames')().filter((each) => !facts.includes(each)) : [];
    const name = names[choose(names.length)];
    if (element && name) take(element, 'removeAttribute')(name);
  },
  ...removals,
};

/** Our own pages with what stands on them. */
export const cases = fixtures.flatMap(({ name, html, wanted }) => (wanted ? [{ name, html, wanted }] : []));
