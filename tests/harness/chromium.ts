import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/find-browsers.mjs';
import { until } from '@/tests/live/waiting';
import { expectBuilt } from './build';
import { errorsOf, requestsOf } from './chromium-logs';
import { closedInChromium } from './closed-roots';
import { overOwnPage } from './own-page';
import { acceptDialogs, frameOf, welcomed } from './pages';
import { grantInProfile, makeProfile, removeProfile, unpackedId } from './profile';
import type { Attune, LaunchOptions } from './types';

const requestLog = 'requests.json';
const consoleLog = 'console.log';

/** Keeps Chromium from asking for updates and accounts; the sandbox does not start as root. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function resolverRules(resolve: Record<string, string>): string {
  const maps = Object.entries(resolve).map(([host, target]) => `MAP ${host} ${target}`);
  return [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}

function start(options: LaunchOptions, profile: string, extension: string | undefined): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge is installed.');
  const { width = 1280, height = 900 } = options;
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profile,
    // Branded Chrome takes an unpacked extension only through the protocol, over a pipe.
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width, height },
    // A person need not be told that tests run.
    ignoreDefaultArgs: options.everyHost ? ['--enable-automation'] : [],
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    args: [
      ...quiet,
      `--window-size=${width},${height}`,
      ...(options.everyHost ? [] : [`--host-resolver-rules=${resolverRules(options.resolve ?? {})}`]),
      `--log-net-log=${join(profile, requestLog)}`,
      '--enable-logging',
      `--log-file=${join(profile, consoleLog)}`,
      ...(options.language ? [`--lang=${options.language}`, `--accept-lang=${options.language}`] : []),
      ...(options.args ?? []),
    ],
  });
}

/** These run in the worker. `chrome` has the browser's own way to its listeners. */
const dispatchScript = (name: string) => `chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`;

const suggestedScript = (line: string) => `new Promise((resolve) => {
  let first = '';
  chrome.omnibox.setDefaultSuggestion = ({ description }) => { first = description; };
  chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(line)}, (others) =>
    resolve([first, ...others.map(({ description }) => description)]));
})`;

/**
 * A session of its own, given back at once: while puppeteer itself holds a worker, stopping and starting that worker
 * ends the whole connection.
 */
async function runInWorker(browser: Browser, base: string, expression: string): Promise<unknown> {
  const worker = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(base), {
    timeout: 10_000,
  });
  const session = await worker.createCDPSession();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
  return result.value;
}

/** As the browser ends an idle worker, only at once; the first tab is ours, and any page may ask for it. */
async function stopWorkers(browser: Browser): Promise<void> {
  const [first] = await browser.pages();
  const session = await first?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.stopAllWorkers');
  await session?.detach();
}

export async function launchChromium(options: LaunchOptions): Promise<Attune> {
  const extension = options.attune === false ? undefined : (options.extension ?? expectBuilt('chromium'));
  const profile = makeProfile();
  const id = extension ? unpackedId(extension) : '';
  const base = `chrome-extension://${id}/`;
  if (extension) grantInProfile(profile, id, options.hosts ?? []);
  const browser = await start(options, profile, extension);
  const ready = async (page: Page, url?: string): Promise<Page> => {
    acceptDialogs(page);
    if (options.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    if (url) await page.goto(url);
    return page;
  };
  const page = async (url?: string) => ready(await browser.newPage(), url);
  let ownTab = (await browser.pages())[0];
  if (extension) await welcomed(extension, base, async () => browser.targets().map((target) => target.url()));
  // The first tab. A script shown as text is a document of the extension's origin without a line of our code running.
  const own = overOwnPage(async () => {
    // An update of the extension closes all tabs with pages of it.
    if (!ownTab || ownTab.isClosed()) ownTab = await browser.newPage();
    const first = ownTab;
    // In its first moment a loaded extension's pages may still be refused.
    const isThere = () => first.goto(`${base}background.js`).catch(() => null);
    if (!first.url().startsWith(base)) await until("the extension's own page", isThere);
    return first;
  });
  return {
    kind: 'chromium',
    browser,
    base,
    ...own,
    page,
    extensionPage: (path) => page(base + path),
    dispatchCommand: async (name) => void (await runInWorker(browser, base, dispatchScript(name))),
    suggested: async (line) => (await runInWorker(browser, base, suggestedScript(line))) as string[],
    closedElements: closedInChromium,
    frame: (inPage, path) => frameOf(inPage, base + path),
    async update() {
      if (extension) await browser.installExtension(extension);
    },
    killWorker: () => stopWorkers(browser),
    async close() {
      await browser.close();
      const errors = errorsOf(join(profile, consoleLog));
      const seen = requestsOf(join(profile, requestLog), base);
      removeProfile(profile);
      return { errors, ...seen };
    },
  };
}
