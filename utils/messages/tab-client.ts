import { browser } from '@/utils/platform/browser';
import type { TabCallMessage } from './envelope';
import type { TabCalls } from './protocol';

export type TabAnswer<K extends keyof TabCalls> =
  | { reached: true; value: ReturnType<TabCalls[K]> }
  | { reached: false };

/** Asks the content script in a frame of a tab, at its top where none is named. `reached: false`: none of ours is there, or it could not do it. */
export async function callTab<K extends keyof TabCalls>(
  tab: number,
  name: K,
  query: Parameters<TabCalls[K]>[0],
  frameId = 0,
): Promise<TabAnswer<K>> {
  const message: TabCallMessage = { tabCall: name, query };
  try {
    // One frame alone: our sidebar's iframe would hear it as well.
    const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId });
    if (typeof answer !== 'object' || answer === null || !('value' in answer)) return { reached: false };
    return { reached: true, value: answer.value as ReturnType<TabCalls[K]> };
  } catch {
    return { reached: false };
  }
}
