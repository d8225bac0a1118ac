import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '@/scripts/find-browsers.mjs';
import type { PageAnswer } from './answer';

const root = join(import.meta.dirname, '../..');

async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'in-browser.ts'), formats: ['iife'], name: 'attuneReader' },
    },
  });
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = output.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The reader could not be bundled.');
  return chunk.code;
}

/** Serves the saved page under its own address and nothing else; the policy keeps its scripts from running. */
async function openSaved(page: Page, html: string, url: URL): Promise<void> {
  const served = `${url.origin}${url.pathname}${url.search}`;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.url().split('#')[0] === served;
    const answer = isPage
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
          body: html,
        })
      : request.abort();
    answer.catch(() => {});
  });
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
}

/** Reads a saved page in an installed Chromium. */
export async function answerWithBrowser(html: string, url: URL): Promise<PageAnswer> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found. On Debian: apt install chromium');
  const code = await bundleReader();
  const browser = await launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = await browser.newPage();
    await openSaved(page, html, url);
    await page.evaluate(code);
    return (await page.evaluate('attunePageAnswer()')) as PageAnswer;
  } finally {
    await browser.close();
  }
}
