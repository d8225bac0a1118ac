import { browser } from '@/utils/platform/browser';
import type { ViewEvent } from './protocol';

/**
 * The sidebar in a page is a frame of that page's tab, and Firefox brings such a frame only what is sent to the tab.
 * A page's own report goes to its own tab alone.
 */
async function tellFramedViews(event: ViewEvent): Promise<void> {
  const tabs = event.event === 'report' ? [{ id: event.report.tab }] : await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, event).catch(() => undefined))),
  );
}

/** Tells all open views. Nobody listening is ordinary. */
export async function broadcast(event: ViewEvent): Promise<void> {
  const told = browser.runtime.sendMessage(event).catch(() => undefined);
  // Chromium brings it to frames too, and need not tell them twice.
  if (import.meta.env.FIREFOX) await tellFramedViews(event);
  await told;
}
