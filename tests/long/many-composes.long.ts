import type { Page } from 'puppeteer-core';
import { type Desk, openDesk } from '@/tests/harness/desk';
import { plainMail } from '@/tests/harness/drafts';
import type { Case } from '@/tests/live/cases';
import { expectEqual, expectTrue, until } from '@/tests/live/waiting';

/** What the page's process holds, of the page and of our content script together. */
interface Held {
  JSEventListeners: number;
  Nodes: number;
  Documents: number;
  /** Bytes, after all that is garbage was taken away. */
  JSHeapUsedSize: number;
}

const judging = 'Carol is hopeless, she never answers anyone.';

async function heldBy(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSEventListeners = 0, Nodes = 0, Documents = 0, JSHeapUsedSize = 0 } = await page.metrics();
  return { JSEventListeners, Nodes, Documents, JSHeapUsedSize };
}

/** The compose goes and comes as in a web app that never loads anew: another element each time, with its words in it. */
const closeCompose = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector('#composebody');
    const form = field?.closest('form');
    if (!form?.parentElement) throw new Error('no compose');
    form.parentElement.dataset.compose = 'here';
    form.remove();
    (globalThis as { spare?: Node }).spare = form;
  });

const openCompose = (page: Page, text: string) =>
  page.evaluate((words) => {
    const { spare } = globalThis as { spare?: Node };
    const form = spare?.cloneNode(true) as HTMLFormElement;
    const field = form.querySelector<HTMLTextAreaElement>('#composebody');
    if (field) field.value = words;
    document.querySelector('[data-compose="here"]')?.append(form);
  }, text);

async function openAndClose(desk: Desk, page: Page): Promise<void> {
  const pills = async () => (await desk.attune.closedElements(page, '.pill')).length;
  await closeCompose(page);
  await until('no pill without a compose', async () => (await pills()) === 0);
  await openCompose(page, judging);
  await until('one pill', async () => (await pills()) === 1);
}

/** Opened in place of the pill, and closed again. */
async function turnSidebar(desk: Desk, page: Page): Promise<void> {
  const count = async (part: string) => (await desk.attune.closedElements(page, part)).length;
  await desk.openSidebar(page);
  expectEqual('pills and frames while the sidebar is open', [await count('.pill'), await count('iframe')], [0, 1]);
  await desk.attune.dispatchCommand('open-sidebar');
  await until('no frame, one pill', async () => (await count('iframe')) === 0 && (await count('.pill')) === 1);
}

/** As often as a user may, the sidebar comes and goes between composes. */
async function openAndCloseAll(desk: Desk, page: Page, times: number): Promise<void> {
  for (let time = 1; time <= times; time++) {
    await openAndClose(desk, page);
    if (time % 25 === 0) await turnSidebar(desk, page);
  }
}

async function endure(desk: Desk, times: number): Promise<void> {
  const page = await desk.open(plainMail.path);
  await plainMail.focus(page);
  await page.keyboard.type(judging);
  await desk.raised(page, 'absent-person');
  const warmUp = Math.ceil(times / 6);
  await openAndCloseAll(desk, page, warmUp);
  const early = await heldBy(page);
  await openAndCloseAll(desk, page, times - warmUp);
  const late = await heldBy(page);
  console.log(`        after ${warmUp}: ${JSON.stringify(early)}; after ${times}: ${JSON.stringify(late)}`);
  expectEqual('documents', late.Documents, early.Documents);
  // A handful may wait for a later collection; one a compose would be hundreds.
  expectTrue('listeners do not grow', late.JSEventListeners - early.JSEventListeners < 20);
  expectTrue('nodes do not grow', late.Nodes - early.Nodes < 500);
  expectTrue('memory grows by less than 2 MB', late.JSHeapUsedSize - early.JSHeapUsedSize < 2_000_000);
  expectEqual('frames', page.frames().length, 1);
}

export const manyComposesCases = (times = 300): Case[] => [
  {
    name: `${times} composes opened and closed leave nothing behind in the page`,
    run: async () => {
      const desk = await openDesk({ browser: 'chromium' });
      try {
        await endure(desk, times);
      } finally {
        const { errors } = await desk.close();
        expectEqual('errors', errors, []);
      }
    },
  },
];
