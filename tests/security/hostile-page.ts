import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Attune } from '@/tests/harness/types';

/** Characters seen, by the way in which they came. */
export type Caught = Record<string, string>;

interface Loot {
  look(characters: string, clipboard: boolean): Promise<void>;
  caught(characters: string): Caught;
  waysOf(words: string): string[];
  stored(): Promise<string[]>;
  forget(): void;
  loot: { way: string; text: string }[];
}

/** What the hostile script leaves in the page's own world. */
declare global {
  var hostile: Loot;
}

export interface HostilePage {
  page: Page;
  /** Tries every way, then answers which of the characters any way has shown since the last `forget`. */
  look(characters: string): Promise<Caught>;
  forget(): Promise<void>;
  /** The ways by which these words, as a whole, came since the last `forget`. */
  waysOf(words: string): Promise<string[]>;
  /** How often a typing event was heard since the last `forget`. */
  keysHeard(): Promise<number>;
  stored(): Promise<string[]>;
}

const script = readFileSync(join(import.meta.dirname, 'hostile-script.js'), 'utf8');

async function allowClipboard(attune: Attune, url: string): Promise<void> {
  if (attune.kind === 'firefox') return;
  await attune.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(url).origin, ['clipboard-read', 'clipboard-sanitized-write']);
}

/** A page with the hostile script in its own world from before its first line. */
export async function openHostile(attune: Attune, url: string): Promise<HostilePage> {
  await allowClipboard(attune, url);
  const page = await attune.page();
  await page.evaluateOnNewDocument(script);
  await page.goto(url);
  return {
    page,
    look: (characters) =>
      page.evaluate(
        async (wanted, clipboard) => {
          await hostile.look(wanted, clipboard);
          return hostile.caught(wanted);
        },
        characters,
        // Firefox asks the user before a page may read it, and holds the page until then.
        attune.kind === 'chromium',
      ),
    waysOf: (words) => page.evaluate((wanted) => hostile.waysOf(wanted), words),
    forget: () => page.evaluate(() => hostile.forget()),
    keysHeard: () => page.evaluate(() => hostile.loot.filter(({ way }) => /key|input|composition/i.test(way)).length),
    stored: () => page.evaluate(() => hostile.stored()),
  };
}
