import { callTab } from '@/utils/messages/tab-client';
import { openNativePanel } from '@/utils/platform/panel';

/** The sidebar beside the page where our content script is; the browser's own panel elsewhere. */
export async function openSidebar(tab: number): Promise<void> {
  const answer = await callTab(tab, 'toggleSidebar', {});
  if (!answer.reached) await openNativePanel(tab);
}
