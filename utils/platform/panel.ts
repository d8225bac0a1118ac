import { browser } from './browser';

/** Chromium's own panel beside the page; its types know only Firefox's. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

/**
 * Opens the browser's own panel. Both browsers take this only in the turn of a press, so nothing may be awaited before.
 * False: the browser refused.
 */
export async function openNativePanel(tab: number): Promise<boolean> {
  try {
    const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
    if (sidePanel) await sidePanel.open({ tabId: tab });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}
