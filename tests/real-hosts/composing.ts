import type { Page } from 'puppeteer-core';
import type { Colleague } from '@/scripts/demo-office/people';
import { plainText } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import type {} from './pages/site-script';

/** The page's own script has done its part. A window that just opened has no root element yet. */
export const isReady = (page: Page): Promise<unknown> =>
  until('the page is ready', () => page.evaluate(() => document.querySelector<HTMLElement>('html')?.dataset.ready));

/** Puts the caret into a compose's message, as a click there does, and types. */
export async function write(page: Page, words: string, compose = 0): Promise<void> {
  const field = await page.evaluateHandle((at) => window.site.fieldOf(at), compose);
  await field.click();
  await page.keyboard.type(words);
}

/** Takes the words at the end of a compose out again, key by key: an editor may hear of a selection late. */
export async function unwrite(page: Page, words: string): Promise<void> {
  await write(page, '');
  for (const _ of words) await page.keyboard.press('Backspace');
}

/** What the site would send. */
export const sentText = async (page: Page, compose = 0): Promise<string> =>
  plainText(await page.evaluate((at) => window.site.textOf(at), compose));

/** The site's own script adds the chip. */
export const addRecipient = (page: Page, { name, address }: Colleague): Promise<void> =>
  page.evaluate((...person) => window.site.addRecipient(0, 'cc', ...person), name, address);

export const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Presses the site's button for a window of its own. */
export async function popOut(page: Page): Promise<Page> {
  const opened = new Promise<Page>((done) => page.once('popup', (popup) => popup && done(popup)));
  await page.click('#pop-out');
  const popup = await opened;
  await isReady(popup);
  return popup;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Those of the elements that a box covers in part. */
export async function covered(page: Page, box: Box, selector: string): Promise<string[]> {
  const boxes = await page.$$eval(selector, (all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height, what: element.outerHTML.slice(0, 80) };
    }),
  );
  return boxes.filter((each) => overlap(box, each)).map(({ what }) => what);
}
