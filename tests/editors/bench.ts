import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '@/tests/harness/types';

export interface Ask {
  /** Undefined: nothing is put in, the field is only read. */
  text?: string;
  over?: { start: number; end: number };
  select?: { start: number; end: number };
}

export interface Told {
  editor: string | null;
  before: string;
  outcome: 'done' | 'kept';
  after: string;
}

/** One engine in one browser, used as a person would: by keys and clicks. */
export interface Bench {
  page: Page;
  engine: string;
  kind: BrowserKind;
  model(): Promise<string>;
  html(): Promise<string>;
  type(text: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  ask(ask: Ask): Promise<Told>;
  /** What our side reads in the page's tree. */
  shown(): Promise<string>;
  /** The same engine, empty. */
  again(): Promise<Bench>;
}

async function press(page: Page, keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key as never);
  for (const key of keys.toReversed()) await page.keyboard.up(key as never);
}

export async function openBench(page: Page, url: string, engine: string, kind: BrowserKind, more = ''): Promise<Bench> {
  await page.goto(`${url}?engine=${engine}${more}`);
  await page.waitForSelector('[data-ready]');
  await page.evaluate(() => document.dispatchEvent(new Event('probe-watch')));
  await page.waitForSelector('[data-watched]');
  await page.evaluate(() => {
    window.engine?.field.ownerDocument.defaultView?.focus();
    window.engine?.field.focus();
  });
  // A frame that takes the focus is followed by a timer, which keys outrun on a busy machine: until that one has run.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  const ask = async (wish: Ask): Promise<Told> => {
    const answer = await page.evaluate(
      (detail) =>
        new Promise<string>((resolve) => {
          document.addEventListener('probe-answer', (event) => resolve((event as CustomEvent<string>).detail), {
            once: true,
          });
          document.dispatchEvent(new CustomEvent('probe-ask', { detail }));
        }),
      JSON.stringify(wish),
    );
    return JSON.parse(answer) as Told;
  };
  return {
    page,
    engine,
    kind,
    again: () => openBench(page, url, engine, kind, more),
    model: () => page.evaluate(() => window.engine?.model() ?? ''),
    html: () => page.evaluate(() => window.engine?.html() ?? ''),
    async type(text) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    undo: () => press(page, ['Control', 'z']),
    redo: () =>
      press(
        page,
        ['tinymce', 'roosterjs', 'ckeditor4'].includes(engine) ? ['Control', 'y'] : ['Control', 'Shift', 'z'],
      ),
    ask,
    shown: async () => (await ask({})).before,
  };
}
