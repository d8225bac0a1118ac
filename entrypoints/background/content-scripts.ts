import { callTab } from '@/utils/messages/tab-client';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { framedPatterns } from '@/utils/sites/catalogue';
import { patternsOn } from './site-list';

const file = '/content-scripts/cues.js';

/** Turns come one after the other: two at once would register twice, which browsers refuse. */
let turn: Promise<void> = Promise.resolve();

interface Wanted {
  id: string;
  matches: string[];
  allFrames: boolean;
}

const sorted = (patterns: readonly string[] = []): string => [...patterns].sort().join();

async function register({ id, matches, allFrames }: Wanted): Promise<void> {
  const all = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const registered = all.find((each) => each.id === id);
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  if (registered && sorted(registered.matches) === sorted(matches)) return;
  const script = { id, matches, allFrames, js: [file], runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** In all frames only of what others frame: a webmail's page has dozens that are of no use. */
async function registerAll(on: readonly string[]): Promise<void> {
  const isFramed = (pattern: string) => framedPatterns.includes(pattern);
  await register({ id: 'cues', matches: on.filter((pattern) => !isFramed(pattern)), allFrames: false });
  await register({ id: 'cues-in-frames', matches: on.filter(isFramed), allFrames: true });
}

/** Our content script runs where the user turned a site on, and nowhere else. */
export function syncContentScripts(): Promise<void> {
  turn = turn
    .then(async () => registerAll(await patternsOn()))
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
export const startDraftingIn = (tab: number, frame: number): Promise<boolean> =>
  browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/tone.js', '/drafting.js'] })
    .then(
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
