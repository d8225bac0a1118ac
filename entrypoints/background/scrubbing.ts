import type { ScrubbedReport } from '@/utils/messages/protocol';
import { browser } from '@/utils/platform/browser';

/**
 * The script's last value is its answer, so nothing of the page passes through our content script, and a page on which
 * that one does not run, as no site of ours is known there, is told of as well.
 */
export async function scrubbedReport({ tab }: { tab: number }): Promise<ScrubbedReport | null> {
  const target = { tabId: tab, frameIds: [0] };
  const [answer] = await browser.scripting.executeScript({ target, files: ['/scrubbing.js'] }).catch(() => []);
  return (answer?.result as ScrubbedReport | undefined) ?? null;
}
