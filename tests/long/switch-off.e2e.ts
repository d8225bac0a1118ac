import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browsers } from '@/tests/e2e/browsers';
import { expectNoTraces } from '@/tests/e2e/traces';
import { type Desk, openDesk, paths } from '@/tests/harness/desk';
import { richMail } from '@/tests/harness/drafts';
import { expectOurs, nothing, onePill, openRaised } from '@/tests/harness/ours';
import { control, press } from '@/tests/views/controls';
import { openPopup } from '@/tests/views/popup';
import { word } from '@/tests/views/words';

const siteSwitch = word('ui.site.onHere', '127.0.0.1');

/** Of ours: a listener shows only in the world of its own script. */
async function listenersOn(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const contexts: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  // The driver has an isolated world of its own.
  const own = contexts.filter(({ auxData, name }) => auxData?.type === 'isolated' && name === word('app.name'));
  let found = 0;
  const places = ['document', 'window', 'document.querySelector("iframe").contentDocument'];
  for (const [{ id }, expression] of own.flatMap((context) => places.map((place) => [context, place] as const))) {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId: id });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    found += listeners.length;
  }
  await session.detach();
  return found;
}

describe.each(browsers)('a site switched off in %s', { timeout: 120_000 }, (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  beforeEach(() => turn(true));
  const turn = (on: boolean) => desk.attune.call('switchSite', { site: null, origins: [desk.office.pattern], on });

  it('is left at once by a press in the sidebar, in all its tabs, and comes back without a reload', async () => {
    const pages = [await openRaised(desk), await openRaised(desk)];
    for (const page of pages) await expectOurs(desk, page, onePill);
    const [first] = pages as [Page];
    const sidebar = await desk.openSidebar(first);
    await sidebar.waitForSelector('summary');
    await sidebar.$$eval('summary', (all) => all.at(-1)?.click());
    await (await control(sidebar, siteSwitch)).evaluate((input) => (input as HTMLInputElement).click());
    for (const page of pages) await expectOurs(desk, page, nothing);
    for (const page of pages) expect(await desk.report(page)).toBeNull();

    const popup = await openPopup(desk.attune, await desk.attune.tabId(first));
    await press(popup, word('popup.page.tab'));
    await (await control(popup, siteSwitch)).click();
    for (const page of pages) await expectOurs(desk, page, onePill);
    expect(await richMail.text(first)).toContain('complete garbage');
    await popup.close();
    for (const page of pages) await page.close();
  });

  it.runIf(browser === 'chromium')('has no listener of ours left', async () => {
    const page = await openRaised(desk);
    expect(await listenersOn(page)).toBeGreaterThan(10);
    await turn(false);
    expect(await listenersOn(page)).toBe(0);
    await turn(true);
    await expectOurs(desk, page, onePill);
    await page.close();
  });

  it('is left when the permission is taken back, and nothing is remembered of it', async () => {
    const page = await openRaised(desk);
    await expectOurs(desk, page, onePill);
    await desk.attune.call('forgetHost', { origin: desk.office.pattern });
    await expectOurs(desk, page, nothing);
    expect(await desk.attune.call('siteHealth', {})).toEqual([]);
    const { attune, office } = desk;
    const hosts = (await attune.call('sites', {})).map(({ id }) => id);
    expect(hosts).not.toContain(office.pattern);
    const fresh = await attune.page(office.url + paths.alone);
    expect(await desk.report(fresh)).toBeNull();
    await fresh.close();
    await page.close();
  });
});
