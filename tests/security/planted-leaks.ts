import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '@/tests/harness/types';
import type { HostilePage } from './hostile-page';

/** A leak put into a page on purpose, and the way by which the probe must see it. */
interface PlantedLeak {
  way: string;
  only?: BrowserKind;
  plant(page: Page, secret: string): Promise<unknown>;
}

const leaks: PlantedLeak[] = [
  {
    way: 'window.find',
    plant: (page, secret) =>
      page.evaluate((text) => {
        const host = document.body.appendChild(document.createElement('div'));
        // The untouched function of another window, as a content script would have it.
        const frame = document.body.appendChild(document.createElement('iframe'));
        const untouched = (frame.contentWindow as unknown as typeof globalThis).Element.prototype.attachShadow;
        frame.remove();
        untouched.call(host, { mode: 'closed' }).append(text);
      }, secret),
  },
  {
    way: 'shadowRoot',
    plant: (page, secret) =>
      page.evaluate((text) => {
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'open' }).append(text);
      }, secret),
  },
  {
    way: 'highlight',
    plant: (page, secret) =>
      page.evaluate((text) => {
        const line = document.body.appendChild(document.createElement('p'));
        line.append(text);
        const range = new Range();
        range.selectNodeContents(line);
        CSS.highlights.set('planted', new Highlight(range));
      }, secret),
  },
  {
    way: 'mutation',
    plant: (page, secret) => page.evaluate((text) => document.body.append(text), secret),
  },
  {
    way: 'attribute',
    plant: (page, secret) => page.evaluate((text) => document.body.setAttribute('data-planted', text), secret),
  },
  {
    way: 'message',
    plant: (page, secret) => page.evaluate((text) => window.postMessage({ text }, '*'), secret),
  },
  {
    way: 'console',
    plant: (page, secret) => page.evaluate((text) => console.log(text), secret),
  },
  {
    way: 'frame',
    plant: (page, secret) =>
      page.evaluate((text) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.contentDocument?.body.append(text);
      }, secret),
  },
  {
    way: 'selection',
    plant: (page, secret) =>
      page.evaluate(async (text) => {
        const line = document.body.appendChild(document.createElement('p'));
        line.append(text);
        const told = new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
        getSelection()?.selectAllChildren(line);
        await told;
      }, secret),
  },
  {
    way: 'field',
    plant: (page, secret) =>
      page.evaluate((text) => {
        document.body.appendChild(document.createElement('input')).value = text;
      }, secret),
  },
  {
    way: 'clipboard',
    only: 'chromium',
    plant: (page, secret) => page.evaluate((text) => navigator.clipboard.writeText(text), secret),
  },
  {
    way: 'input',
    plant: async (page, secret) => {
      await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
      await page.keyboard.type(secret);
    },
  },
];

/** Ways by which the probe failed to see what was put before it; empty when it can be believed. */
export async function blindWays(
  kind: BrowserKind,
  open: () => Promise<HostilePage>,
  secret: string,
): Promise<string[]> {
  const blind: string[] = [];
  for (const { way, plant } of leaks.filter(({ only = kind }) => only === kind)) {
    const { page, look } = await open();
    await plant(page, secret);
    const seen = (await look(secret))[way] ?? '';
    // What lies in the clipboard would be seen by each later look, too.
    if (way === 'clipboard') await page.evaluate(() => navigator.clipboard.writeText('-'));
    if (seen.length < secret.length) blind.push(`${way}: ${seen.length} of ${secret.length} characters`);
    await page.close();
  }
  return blind;
}
