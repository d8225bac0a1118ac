import type { Page } from 'puppeteer-core';
import type { Attune } from '@/tests/harness/types';
import { expectEqual, expectTrue, until } from './waiting';

/** A way through a real client, from conversation to conversation. */
export interface Walk {
  page: Page;
  /** Opens another conversation than the one before and waits until it is shown; asked with 0, 1, 2 ... */
  open(step: number): Promise<unknown>;
}

/** The same way in a browser with Attune and in one without. */
export interface Walks {
  attune: Attune;
  /** In the browser with Attune. */
  walk: Walk;
  /** In the browser without. */
  plain: Walk;
  /** In the browser with Attune: writes these words into a draft of the conversation that was opened last. */
  write(words: string): Promise<unknown>;
}

const steps = 30;
const warmUp = 10;
const mostMore = 1_000_000;
/** A first comparison within this is clear; any other is made twice again, and the medians are compared. */
const clear = 500_000;

/** Bytes of the page's scripts and of our content script together, once all that is garbage is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // What one collection ends (a listener's object, a frame's window) only the next one frees.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** How much the heap grows over the last 20 of 30 conversations. */
async function growthOf({ page, open }: Walk): Promise<number> {
  let early = 0;
  for (let step = 0; step < steps; step++) {
    if (step === warmUp) early = await heapOf(page);
    await open(step);
  }
  return (await heapOf(page)) - early;
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

async function countOf({ attune, walk }: Walks, part: string): Promise<number> {
  return (await attune.closedElements(walk.page, part)).length;
}

const untilRead = async ({ attune, walk }: Walks): Promise<unknown> => {
  const tab = await attune.tabId(walk.page);
  return until('a report on the page', () => attune.call('reportOf', { tab }));
};

/** Pressed before the page is read, the shortcut opens the browser's own panel. */
async function toggleSidebar(walks: Walks): Promise<void> {
  await walks.walk.page.bringToFront();
  await untilRead(walks);
  await walks.attune.dispatchCommand('open-sidebar');
}

/** A client that loads each page anew takes the sidebar away with the old one. */
async function openSidebar(walks: Walks): Promise<void> {
  if ((await countOf(walks, 'iframe')) === 0) await toggleSidebar(walks);
  await until('the sidebar', () => walks.attune.frame(walks.walk.page, 'sidebar.html'));
}

const framesAndPills = async (walks: Walks) => [await countOf(walks, 'iframe'), await countOf(walks, '.pill')].join();

/** After all those conversations there is one sidebar, and with it closed and something to say one pill. */
async function expectOneOfEach(walks: Walks): Promise<void> {
  await openSidebar(walks);
  expectEqual('frames and pills with the sidebar open', await framesAndPills(walks), '1,0');
  await walks.write('This is a stupid idea and you know it.');
  await openSidebar(walks);
  await toggleSidebar(walks);
  await until('no frame, and one pill', async () => (await framesAndPills(walks)) === '0,1');
}

interface Grown {
  own: number;
  other: number;
}

async function compareOnce({ walk, plain }: Walks): Promise<Grown> {
  const grown = { own: await growthOf(walk), other: await growthOf(plain) };
  console.log(`        grown by ${inMegabytes(grown.own)} with Attune, by ${inMegabytes(grown.other)} without`);
  return grown;
}

async function compare(walks: Walks): Promise<Grown> {
  const first = await compareOnce(walks);
  if (Math.abs(first.own - first.other) < clear) return first;
  const all = [first, await compareOnce(walks), await compareOnce(walks)];
  return { own: median(all.map(({ own }) => own)), other: median(all.map(({ other }) => other)) };
}

/**
 * Goes through 30 conversations with Attune and then without, and compares by how much the last 20 made the heap grow;
 * a client's own caches make some figures swing. The sidebar is open all the while, as it follows each conversation.
 */
export async function growsNoMoreThanWithout(walks: Walks): Promise<void> {
  await walks.walk.open(0);
  await openSidebar(walks);
  const { own, other } = await compare(walks);
  const figures = `${inMegabytes(own)} against ${inMegabytes(other)}`;
  expectTrue(`memory grows by less than 1 MB more: ${figures}`, own - other < mostMore);
  await expectOneOfEach(walks);
}
