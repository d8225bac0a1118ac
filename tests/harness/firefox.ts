import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/find-browsers.mjs';
import { addressesIn, type Bidi, bidiOf, contextOf } from './bidi';
import { expectBuilt } from './build';
import { closedInFirefox } from './closed-roots';
import { type Inside, insideFirefox } from './firefox-inside';
import { overOwnPage } from './own-page';
import { acceptDialogs, frameOf, isForeign, watchErrors, welcomed } from './pages';
import { makeProfile, removeProfile } from './profile';
import { openTunnel, type Tunnel } from './tunnel';
import type { Attune, LaunchOptions } from './types';

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
  commands: Record<string, { suggested_key: { default: string } }>;
}

/** `network.proxy.type` 1 is a proxy given by hand. */
function throughTunnel(tunnel: Tunnel | undefined): Record<string, string | number> {
  if (!tunnel) return {};
  const at = (kind: 'http' | 'ssl') => ({
    [`network.proxy.${kind}`]: '127.0.0.1',
    [`network.proxy.${kind}_port`]: tunnel.port,
  });
  return { 'network.proxy.type': 1, ...at('http'), ...at('ssl') };
}

interface Ways {
  profile: string;
  uuids: Record<string, string>;
  tunnel: Tunnel | undefined;
}

function start(options: LaunchOptions, { profile, uuids, tunnel }: Ways): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox is installed.');
  const { width = 1280, height = 900 } = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width, height },
    // Without any locale Firefox gives its window a title that nobody can find.
    env: { LANG: 'C.UTF-8', ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    // Extension pages and the browser's own window are open to tests only with this.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`, ...(options.args ?? [])],
    extraPrefsFirefox: {
      // The extension's address is drawn at install; tests choose it, as they could not read it.
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'extensions.webextOptionalPermissionPrompts': false,
      // 0 dark, 1 light.
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      ...throughTunnel(tunnel),
      ...(options.language
        ? { 'intl.accept_languages': options.language, 'intl.locale.requested': options.language }
        : {}),
    },
  });
}

/** Puppeteer waits for events that an extension page never sends, so the browser is asked directly. */
async function openExtensionPage(bidi: Bidi, page: Page, url: string): Promise<Page> {
  await bidi('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  await page.waitForFunction((wanted) => location.href.startsWith(wanted), {}, url);
  return page;
}

async function pressCommand(inside: Inside, commands: Manifest['commands'], name: string): Promise<void> {
  const key = commands[name]?.suggested_key.default.split('+').at(-1);
  if (!key || !(await inside.press(key))) throw new Error(`Firefox has no key for ${name}.`);
}

export async function launchFirefox(options: LaunchOptions): Promise<Attune> {
  const extension = options.extension ?? expectBuilt('firefox');
  const manifest: Manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const uuid = randomUUID();
  const base = `moz-extension://${uuid}/`;
  const profile = makeProfile();
  const tunnel = options.resolve && (await openTunnel(options.resolve));
  const browser = await start(options, { profile, uuids: { [id]: uuid }, tunnel });
  const bidi = bidiOf(browser);
  const inside = await insideFirefox(bidi);
  await inside.watchRequests();
  const errors: string[] = [];
  if (options.attune !== false) {
    await browser.installExtension(extension);
    if (options.hosts?.length) await inside.grant(id, options.hosts);
  }
  let ownTab = (await browser.pages())[0];
  if (options.attune !== false) await welcomed(extension, base, () => addressesIn(bidi));
  const ready = (page: Page): Page => {
    watchErrors(page, errors);
    acceptDialogs(page);
    return page;
  };
  const openExtension = (page: Page, path: string) => openExtensionPage(bidi, page, base + path);
  const own = overOwnPage(async () => {
    // An update of the extension closes all tabs with pages of it.
    const protocol = await ownTab?.evaluate(() => location.protocol).catch(() => undefined);
    if (!ownTab || !protocol) ownTab = await browser.newPage();
    return protocol === 'moz-extension:' ? ownTab : openExtension(ownTab, 'background.js');
  });
  return {
    kind: 'firefox',
    browser,
    base,
    ...own,
    async page(url) {
      const page = ready(await browser.newPage());
      if (url) await page.goto(url);
      return page;
    },
    extensionPage: async (path) => openExtension(ready(await browser.newPage()), path),
    dispatchCommand: (name) => pressCommand(inside, manifest.commands, name),
    suggested: (line) => inside.suggested(`at ${line}`),
    closedElements: (page, selector) => closedInFirefox(bidi, contextOf(page), selector),
    frame: (page, path) => frameOf(page, base + path),
    update: async () => void (await browser.installExtension(extension)),
    killWorker: () => Promise.reject(new Error('Only Chromium has a worker to kill.')),
    async close() {
      errors.push(...(await inside.errors(base)));
      const seen = await inside.requests();
      await browser.close();
      await tunnel?.close();
      removeProfile(profile);
      return {
        errors,
        extensionRequests: seen.filter(({ by }) => by.startsWith(base.slice(0, -1))),
        foreignRequests: seen.filter(({ url, by }) => isForeign(url, by)),
      };
    },
  };
}
