import { broadcast } from '@/utils/messages/events';
import type { ActOutcome, FrameReport, NoteWish, TabAct } from '@/utils/messages/protocol';
import type { Caller } from '@/utils/messages/server';
import { callTab } from '@/utils/messages/tab-client';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { startIn, tabsAt } from './content-scripts';
import { bringToFront, frontFrame, innerFrames } from './front-frame';
import { isSiteOn, patternsOn } from './site-list';

export async function framingTab(
  _query: object,
  { tab }: Pick<Caller, 'tab'>,
): Promise<{ id: number; url: string | null } | null> {
  if (tab === null) return null;
  const { url = null } = await browser.tabs.get(tab);
  return { id: tab, url };
}

/** What the page's content script makes of it now; null: none of ours is there. Nothing of it is kept here. */
export async function reportOf({ tab }: { tab: number }): Promise<FrameReport | null> {
  const frame = await frontFrame(tab);
  const answer = await callTab(tab, 'reportNow', {}, frame);
  if (answer.reached) return answer.value && { tab, ...answer.value };
  if (frame === 0) return null;
  // The frame is gone; what is at the top of the page is in front again.
  await bringToFront(tab, 0);
  return reportOf({ tab });
}

export async function actInTab({ tab, act }: { tab: number; act: TabAct }): Promise<ActOutcome> {
  const answer = await callTab(tab, 'act', act, await frontFrame(tab));
  return answer.reached ? answer.value : 'kept';
}

/** The words pass through to the view that asked, and are kept nowhere. */
export async function sayItToThem({ tab, ...wish }: { tab: number } & NoteWish): Promise<{ text: string } | null> {
  const answer = await callTab(tab, 'sayItToThem', wish, await frontFrame(tab));
  return answer.reached ? answer.value : null;
}

/** Content scripts on these pages ask anew what they may know. */
export async function tellTabs(patterns?: readonly string[]): Promise<void> {
  const tabs = await tabsAt(patterns ?? (await patternsOn()));
  await Promise.all([
    ...tabs.map((tab) => callTab(tab, 'knowledgeChanged', {})),
    ...(await innerFrames()).map(({ tab, frame }) => callTab(tab, 'knowledgeChanged', {}, frame)),
  ]);
}

export async function tellAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : callTab(id, 'knowledgeChanged', {}))));
}

/** A page may come back from the browser's memory without us: it was left before its site was on, or we are newer. */
async function lookAt(tab: number, url: string | undefined): Promise<void> {
  if ((await callTab(tab, 'reportNow', {})).reached) return;
  const front = await frontFrame(tab);
  const isThere = front !== 0 && (await callTab(tab, 'reportNow', {}, front)).reached;
  if (!isThere) await broadcast({ event: 'tab-gone', tab });
  if (url !== undefined && (await isSiteOn(url))) await startIn(tab);
}

/** A tab that was closed, or that shows a page without us now. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => {
    void broadcast({ event: 'tab-gone', tab });
    bringToFront(tab, 0).catch((error: unknown) => logFailure('a tab that was closed', error));
  });
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.status !== 'complete') return;
    lookAt(tab, url).catch((error: unknown) => logFailure('looking at a tab', error));
  });
}
