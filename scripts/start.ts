import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDesk } from '@/tests/harness/desk';
import type { BrowserKind } from '@/tests/harness/types';
import { tour } from './demo-office/tour';
import { findBrowser } from './find-browsers.mjs';
import { buildSteps, runStep, showOutcome } from './steps';

const pictures = resolve(import.meta.dirname, '../demo');

const tries = `
Attune is on in this office of invented people. Nothing you do here is sent.

  1. Mail, Bob's message: press Alt+Shift+S. The sidebar shows what was noted about him.
  2. Reply to him and write: Carol is hopeless, she never answers.
     A leaf appears at the edge, as Carol does not read this mail. Press it; then add Carol to Cc.
  3. Put the caret into a mail and press Alt+Shift+G for a thank-you. Tab goes from blank to blank.
  4. Press Attune's button in the toolbar: a note about the person on the page, settings, this site on or off.

Close the browser, or press Ctrl+C here, to end.
`;

/** Linux shows windows only where one of these is set. */
const hasScreen = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function build(browser: BrowserKind): Promise<void> {
  const step = browser === 'firefox' ? buildSteps.at(1) : buildSteps.at(0);
  if (!step) return;
  const outcome = await runStep(step);
  showOutcome(outcome);
  if (!outcome.ok) process.exit(1);
}

/** A visible browser, until the user closes it. */
async function visit(browser: BrowserKind): Promise<void> {
  const desk = await openDesk({ browser, headless: false, everyHost: true });
  await desk.attune.page(`${desk.office.url}/`);
  process.stdout.write(tries);
  await new Promise<void>((done) => {
    desk.attune.browser.on('disconnected', done);
    process.on('SIGINT', done);
  });
  await desk.close().catch(() => undefined);
}

/** Without a screen: the same tour by itself, a picture of each step. */
async function takePictures(browser: BrowserKind): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  process.stdout.write('There is no screen here, so the tour runs by itself. Its pictures are in demo/.\n\n');
  const desk = await openDesk({ browser });
  for (const [at, { id, title, take }] of tour.entries()) {
    const { page, saw } = await take(desk);
    const name = `${String(at + 1).padStart(2, '0')}-${id}.png`;
    await page.screenshot({ path: join(pictures, name) as `${string}.png` });
    process.stdout.write(`demo/${name}  ${title}\n    saw: ${saw}\n`);
    await page.close();
  }
  const { errors, extensionRequests } = await desk.close();
  process.stdout.write(
    `\nUncaught errors: ${errors.length}. Requests that Attune made to the network: ${extensionRequests.length}.\n`,
  );
  if (errors.length + extensionRequests.length > 0) process.exitCode = 1;
}

const browser = findBrowser('chromium') ? 'chromium' : 'firefox';
await build(browser);
await (hasScreen() && !process.argv.includes('--pictures') ? visit(browser) : takePictures(browser));
