import { browser } from '@/utils/platform/browser';
import { isTabCallMessage } from './envelope';
import type { TabCalls } from './protocol';
import type { Sender } from './sender';

/** What a content script does when the background asks. */
export type ServedTab = {
  [K in keyof TabCalls]: (
    query: Parameters<TabCalls[K]>[0],
  ) => ReturnType<TabCalls[K]> | Promise<ReturnType<TabCalls[K]>>;
};

type Respond = (answer: unknown) => void;

/** Answers the background alone: another sender in a tab would be a content script or a page of some site. */
export function tabListener(served: ServedTab, ownId: string) {
  return (message: unknown, sender: Sender, respond: Respond): true | undefined => {
    if (!isTabCallMessage(message) || sender.id !== ownId || sender.tab) return undefined;
    if (!Object.hasOwn(served, message.tabCall)) return undefined;
    const serve = served[message.tabCall as keyof TabCalls] as (query: unknown) => unknown;
    // An answer without `value` tells that it could not be done.
    Promise.resolve()
      .then(() => serve(message.query))
      .then(
        (value) => respond({ value }),
        () => respond({}),
      );
    return true;
  };
}

/** Starts to answer, until `signal` aborts. */
export function serveTab(served: ServedTab, signal: AbortSignal): void {
  const listener = tabListener(served, browser.runtime.id) as Parameters<
    typeof browser.runtime.onMessage.addListener
  >[0];
  browser.runtime.onMessage.addListener(listener);
  // The browser forgets listeners of a content script whose extension is gone; removing then throws.
  signal.addEventListener('abort', () => browser.runtime?.id && browser.runtime.onMessage.removeListener(listener));
}
