import { callTab } from '@/utils/messages/tab-client';
import { browser } from '@/utils/platform/browser';
import { openNativePanel } from '@/utils/platform/panel';
import { isSiteOnNow } from './site-list';

/** What the browser tells of the tab in front; of a page on which we may not run, no address. */
export interface PressedTab {
  id?: number | undefined;
  url?: string | undefined;
}

/** The popup shows the same people and offers the panel by a press of its own. */
export const openPopup = (): Promise<void> => browser.action.openPopup().catch(() => undefined);

/**
 * The sidebar beside the page where our content script runs, the browser's own panel elsewhere. Both browsers open that
 * one only within the turn of the press, before anything is awaited: so by what is known of the sites already.
 */
export async function openSidebar({ id, url }: PressedTab): Promise<void> {
  if (id === undefined) return;
  const opened = isSiteOnNow(url) === false && (await openNativePanel(id));
  if (opened) return;
  const answer = await callTab(id, 'toggleSidebar', {});
  // A worker that this very press woke does not know the sites, and now it is too late for the panel.
  if (!answer.reached && !(await openNativePanel(id))) await openPopup();
}
