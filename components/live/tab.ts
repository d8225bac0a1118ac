import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';
import { callBackground } from '@/utils/messages/client';
import { browser } from '@/utils/platform/browser';

export interface PageTab {
  id: number;
  /** Known only where the user granted the site or has just opened us on it. */
  url: URL | null;
}

const toUrl = (text: string | undefined): URL | null => (text && URL.canParse(text) ? new URL(text) : null);

async function readTab(id: number): Promise<PageTab> {
  const { url } = await browser.tabs.get(id);
  return { id, url: toUrl(url) };
}

/** The tab that a page of ours was opened for by name; not heeded in a frame, where the page round it wrote our address. */
function namedTab(): number | undefined {
  if (window.top !== window) return undefined;
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : undefined;
}

async function readActiveTab(): Promise<PageTab | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? null : { id: active.id, url: toUrl(active.url) };
}

async function readFramingTab(): Promise<PageTab | null> {
  const own = window.top === window ? null : await callBackground('framingTab', {});
  return own && { id: own.id, url: toUrl(own.url ?? undefined) };
}

/** Calls back whenever another tab may be meant or its page was loaded anew. Returns its clean-up. */
function makeTabWatch(changed: () => void): () => void {
  // In a frame the tab stays the same; Firefox gives no `tabs` there either.
  if (window.top !== window) return () => undefined;
  const onUpdated = (_: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** The tab this page of ours is about: the one that frames it, the one named to it, else the active one of its window. */
export function createPageTab(): Accessor<PageTab | null | undefined> {
  const [tab, setTab] = createSignal<PageTab | null>();
  const named = namedTab();
  const read = async () => {
    if (named !== undefined) return readTab(named);
    return (await readFramingTab()) ?? readActiveTab();
  };
  const refresh = () => void read().then(setTab, () => setTab(null));
  onMount(refresh);
  onCleanup(makeTabWatch(refresh));
  return tab;
}
