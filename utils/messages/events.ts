import { browser } from '@/utils/platform/browser';
import type { ViewEvent } from './protocol';

/** Tells all open views. Nobody listening is ordinary. */
export async function broadcast(event: ViewEvent): Promise<void> {
  await browser.runtime.sendMessage(event).catch(() => undefined);
}
