import type { ScrubbedReport } from '@/utils/messages/protocol';
import { browser } from '@/utils/platform/browser';

export async function lastTabAt({ origins }: { origins: string[] }): Promise<{ id: number } | null> {
  const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins, discarded: false }) : [];
  const [last] = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return last?.id === undefined ? null : { id: last.id };
}

/**
 * The script's last value is its answer, so nothing of the page passes through our content script, and a page on which
 * that one does not run, as no site of ours is known there, is told of as well.
 */
export async function scrubbedReport({ tab }: { tab: number }): Promise<ScrubbedReport | null> {
  const target = { tabId: tab, frameIds: [0] };
  const [answer] = await browser.scripting.executeScript({ target, files: ['/scrubbing.js'] }).catch(() => []);
  return (answer?.result as ScrubbedReport | undefined) ?? null;
}
