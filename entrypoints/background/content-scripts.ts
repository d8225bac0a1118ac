import { callTab } from '@/utils/messages/tab-client';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { patternsOn } from './site-list';

const scriptId = 'cues';
const file = '/content-scripts/cues.js';

/** Turns come one after the other: two at once would register twice, which browsers refuse. */
let turn: Promise<void> = Promise.resolve();

async function register(matches: string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  if (registered && [...(registered.matches ?? [])].sort().join() === [...matches].sort().join()) return;
  const script = { id: scriptId, matches, js: [file], runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Our content script runs where the user turned a site on, and nowhere else. */
export function syncContentScripts(): Promise<void> {
  turn = turn
    .then(async () => register(await patternsOn()))
    .catch((error: unknown) => logFailure('registering the content script', error));
  return turn;
}

export async function tabsAt(patterns: readonly string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

export async function startIn(tab: number): Promise<void> {
  if ((await callTab(tab, 'reportNow', {})).reached) return;
  // A page that shows an error, or one still being left, takes no script.
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] }).catch(() => undefined);
}

/** The checks and their words are many times the size of the rest, and most pages hold no draft. */
export const startDraftingIn = (tab: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/tone.js', '/drafting.js'] }).then(
    () => true,
    () => false,
  );

/** One after the other: two starts at once would both find nobody in a page. */
let starting: Promise<void> = Promise.resolve();

/** Pages that are open already get it too, so that nobody has to reload the mail they are writing. */
export function startInOpenTabs(): Promise<void> {
  const started = starting.then(async () => {
    await Promise.all((await tabsAt(await patternsOn())).map(startIn));
  });
  starting = started.catch(() => undefined);
  return started;
}
