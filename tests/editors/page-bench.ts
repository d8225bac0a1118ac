import type { Page } from 'puppeteer-core';
import type { Attune, ClosedElement } from '@/tests/harness/types';

/** A mail being written on a page of Roundcube's shape, with the built extension at work. */
export interface PageBench {
  attune: Attune;
  page: Page;
  /** Parts of ours in closed roots. */
  ours(selector: string): Promise<ClosedElement[]>;
  /** Waits until as many parts of ours are there. */
  expectOurs(selector: string, count: number): Promise<ClosedElement[]>;
  /** What of ours the page itself can see. */
  traces(): Promise<Traces>;
  expectTraces(wanted: Partial<Traces>): Promise<void>;
  model(): Promise<string>;
  selected(): Promise<string>;
  press(...keys: string[]): Promise<void>;
}

export interface Traces {
  hosts: number;
  highlights: number;
  sheets: number;
}

const patience = 12_000;

async function until<T>(what: string, look: () => Promise<T>, fits: (found: T) => boolean): Promise<T> {
  const end = Date.now() + patience;
  let found = await look();
  while (!fits(found)) {
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await look();
  }
  return found;
}

const readTraces = (page: Page): Promise<Traces> =>
  page.evaluate(() => {
    const view = window.engine?.field.ownerDocument.defaultView ?? window;
    return {
      hosts: document.documentElement.children.length - 2,
      highlights: CSS.highlights.size + (view === window ? 0 : (view as typeof window).CSS.highlights.size),
      sheets: document.adoptedStyleSheets.length + (view === window ? 0 : view.document.adoptedStyleSheets.length),
    };
  });

/** `path` is of a page of the gallery: `mail.html` is of a site's shape, `index.html` of none. */
export async function openPage(attune: Attune, url: string, path: string): Promise<PageBench> {
  const page = await attune.page(url + path);
  await page.waitForSelector('[data-ready]');
  if (!path.includes('untouched')) {
    await page.evaluate(() => {
      window.engine?.field.ownerDocument.defaultView?.focus();
      window.engine?.field.focus();
    });
  }
  const tab = await attune.tabId(page);
  await page.bringToFront();
  // Our script answers from its start; a page of a site is read soon after.
  const act = { kind: 'show-all', on: false } as const;
  await until(
    'script',
    () => attune.call('actInTab', { tab, act }),
    (outcome) => outcome === 'done',
  );
  if (path.startsWith('mail')) {
    await until(
      'report',
      () => attune.call('reportOf', { tab }),
      (report) => report !== null,
    );
  }
  await page.bringToFront();
  const ours = (selector: string) => attune.closedElements(page, selector);
  return {
    attune,
    page,
    ours,
    expectOurs: (selector, count) =>
      until(
        selector,
        () => ours(selector),
        (found) => found.length === count,
      ),
    traces: () => readTraces(page),
    async expectTraces(wanted) {
      const fits = (found: Traces) =>
        Object.entries(wanted).every(([name, count]) => found[name as keyof Traces] === count);
      await until('traces', () => readTraces(page), fits);
    },
    model: () => page.evaluate(() => (window.engine?.model() ?? '').replace(/\n+/g, '\n')),
    selected: () =>
      page.evaluate(() => {
        const field = window.engine?.field;
        if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd);
        return String(field?.ownerDocument.getSelection() ?? '');
      }),
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key as never);
      for (const key of keys.toReversed()) await page.keyboard.up(key as never);
    },
  };
}
