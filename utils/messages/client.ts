import { browser } from '@/utils/platform/browser';
import { isViewEvent } from './envelope';
import type { ViewCalls, ViewEvent } from './protocol';
import { send } from './send';
import { kindOf } from './sender';

export { CallFailed } from './call-failed';

/** Asks the background on behalf of one of our own pages. Rejects with `CallFailed` only. */
export function callBackground<K extends keyof ViewCalls>(
  name: K,
  query: Parameters<ViewCalls[K]>[0],
): Promise<ReturnType<ViewCalls[K]>> {
  return send(name, query) as Promise<ReturnType<ViewCalls[K]>>;
}

/** Hears what the background tells all open views, until `signal` aborts. */
export function onViewEvent(listener: (event: ViewEvent) => void, signal?: AbortSignal): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  const hear = (message: unknown, sender: object): undefined => {
    // A content script's messages arrive here too: they are for the background, which judges them.
    if (isViewEvent(message) && kindOf(sender, own).kind === 'view') listener(message);
  };
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
