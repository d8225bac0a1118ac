import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserKind } from './types';

const root = resolve(import.meta.dirname, '../..');
const folder: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the production build. `ATTUNE_OUT` is read as `wxt.config.ts` reads it. */
export const builtFolder = (browser: BrowserKind): string =>
  join(resolve(root, process.env.ATTUNE_OUT ?? '.output'), folder[browser]);

export function buildFor(browser: BrowserKind): void {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  execFileSync(join(root, 'node_modules/.bin/wxt'), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The production build, made first when it is not there. */
export function expectBuilt(browser: BrowserKind): string {
  const built = builtFolder(browser);
  if (!existsSync(join(built, 'manifest.json'))) buildFor(browser);
  return realpathSync(built);
}
