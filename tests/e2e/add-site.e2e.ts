import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk, paths, shows, textOf } from '@/tests/harness/desk';
import { plainMail } from '@/tests/harness/drafts';
import { expectOurs, nothing } from '@/tests/harness/ours';
import { until } from '@/tests/live/waiting';
import { control, press, textIn } from '@/tests/views/controls';
import { openPopup } from '@/tests/views/popup';
import { word } from '@/tests/views/words';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

describe.each(browsers)("a host of one's own in %s", { timeout: 120_000 }, (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));
  const turn = (on: boolean) => desk.attune.call('switchSite', { site: null, origins: [desk.office.pattern], on });
  beforeEach(() => turn(true));

  const pageTab = async (page: Page) => {
    const popup = await openPopup(desk.attune, await desk.attune.tabId(page));
    await press(popup, word('popup.page.tab'));
    return popup;
  };

  it('is recognised by how its pages are built, one client on one page and another on the next', async () => {
    for (const [path, name] of [
      [paths.alone, 'Roundcube'],
      [paths.mara, 'Slack'],
    ] as const) {
      const page = await desk.open(path);
      const popup = await pageTab(page);
      await shows(popup, `This page is ${name}.`);
      await popup.close();
      await page.close();
    }
  });

  it('is plainly not known where a page is of no client, and its permission can go back', async () => {
    const page = await desk.attune.page(`${desk.office.url}/`);
    const popup = await pageTab(page);
    await shows(popup, 'I don’t know this page');
    expect(await textOf(popup)).toContain('Roundcube');
    await press(popup, word('ui.site.giveBack'));
    await shows(popup, word('ui.site.turnOnHere'));
    const origins = await desk.attune.inExtension(async (api) => (await api.permissions.getAll()).origins);
    expect(origins).toEqual([]);
    await expectOurs(desk, page, nothing);

    // Chromium asks in a prompt of its own, which no test can press.
    if (browser === 'firefox') {
      await press(popup, word('ui.site.turnOnHere'));
      await shows(popup, 'I don’t know this page');
      await page.goto(desk.office.url + paths.alone);
      await shows(popup, 'This page is Roundcube.');
    }
    await popup.close();
    await page.close();
  });
});

describe.each(browsers)('how a page is read, in %s', { timeout: 120_000 }, (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  it('is told in the settings, in numbers and without a word of the page', async () => {
    const page = await desk.open(plainMail.path);
    await until('it was kept', async () => (await desk.attune.call('siteHealth', {})).length > 0);
    const options = await desk.attune.extensionPage('options.html#sites');
    await shows(options, 'Recognised as Roundcube.');
    const host = '#sites ~ .card summary';
    await options.$$eval(host, (all) => all.find((each) => each.textContent?.includes('127.0.0.1'))?.click());
    await shows(options, 'Recipients: read');
    await press(options, word('ui.site.report.offer'));
    await control(options, word('ui.site.report.title'));
    expect(await textIn(options, word('ui.site.report.title'))).toContain('site: roundcube');
    const kept = await desk.attune.inExtension(async (api) =>
      JSON.stringify(await api.storage.local.get('site-health')),
    );
    for (const written of ['Bob', 'office.example', 'Slides']) expect(kept).not.toContain(written);
    await page.close();
    await press(options, word('ui.site.report.offer'));
    await shows(options, 'Please open a page of 127.0.0.1');
    await options.close();
  });

  it('can be reported without a word of it, seen in full and then copied', async () => {
    const page = await desk.open(plainMail.path);
    await plainMail.focus(page);
    await page.keyboard.type('Nobody but Zoltarika knows.');
    await page.evaluate(() => {
      const seen: string[] = [];
      new MutationObserver((changes) => seen.push(...changes.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      for (const type of ['copy', 'blur', 'focusin', 'selectionchange'])
        document.addEventListener(type, () => seen.push(type), true);
      Object.assign(window, { seen });
    });
    const popup = await openPopup(desk.attune, await desk.attune.tabId(page));
    const tab = await desk.attune.tabId(page);
    const view = await desk.attune.extensionPage(`sidebar.html?tab=${tab}`);
    await popup.close();
    await view.waitForSelector('summary');
    await view.$$eval('summary', (all) => all.at(-1)?.click());
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
    await seen();
    await press(view, word('ui.site.report.offer'));
    await control(view, word('ui.site.report.title'));
    const report = await textIn(view, word('ui.site.report.title'));
    expect(await seen()).toEqual([]);
    expect(report).toContain('site: roundcube');
    expect(report).toContain('id="composebody"');
    expect(report).not.toMatch(/zoltarika|nobody|bob|marsh|slides|office|wednesday|127\.0/i);
    await press(view, word('ui.site.report.copy'));
    await shows(view, word('ui.site.report.copied'));
    await view.close();
    await page.close();
  });
});
