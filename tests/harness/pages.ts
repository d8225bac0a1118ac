import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { until } from '@/tests/live/waiting';

/** Reports what nobody caught in a page: its own scripts, content scripts and views alike. */
export function watchErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // Firefox asks for a site's icon by itself where a page is left, and tells the page that its policy forbids that.
    if (/Content-Security-Policy: .*\/favicon\.ico /.test(said)) return;
    errors.push(`${page.url()}: ${said}`);
  });
}

/** A dialog of the page (an unsent draft on leaving) would hold every later step. */
export function acceptDialogs(page: Page): void {
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
}

const addressOf = (frame: Frame): Promise<string> => frame.evaluate(() => location.href).catch(() => '');

/**
 * The extension's document in a frame of the page, wherever in the page it hangs. The frame itself is asked, as
 * puppeteer does not hear of its address in Firefox.
 */
export async function frameOf(page: Page, url: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if ((await addressOf(frame)).startsWith(url)) return frame;
  }
  return undefined;
}

/** Whether a page asked for something of another origin than its own. */
export const isForeign = (url: string, origin: string): boolean =>
  /^(?:https?|wss?):/.test(url) && /^https?:/.test(origin) && new URL(url).host !== new URL(origin).host;

/**
 * The welcome page opens by itself at some moment after the installation, in front of what a test has opened by then;
 * a page behind another one is not drawn, and a click in it waits for that without an end. A probe of tests has none.
 */
export async function welcomed(extension: string, base: string, addresses: () => Promise<string[]>): Promise<void> {
  const page = 'welcome.html';
  if (!existsSync(join(extension, page))) return;
  await until('the welcome page', async () => (await addresses()).includes(base + page));
}
