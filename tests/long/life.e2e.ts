import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { browsers } from '@/tests/e2e/browsers';
import { expectNoTraces } from '@/tests/e2e/traces';
import { type Desk, openDesk, paths, shows } from '@/tests/harness/desk';
import { plainMail, richMail } from '@/tests/harness/drafts';
import { expectOurs, harsh, nothing, onePill, openRaised } from '@/tests/harness/ours';
import { until } from '@/tests/live/waiting';

interface TinyMce {
  get(id: string): { settings: object };
  remove(selector: string): void;
  init(settings: object): Promise<unknown>;
}

const withSidebar = { pills: 0, sidebars: 1, elements: 1, marks: 1 };

describe.each(browsers)('one pill and one sidebar a page in %s', { timeout: 120_000 }, (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));
  afterEach(async () => {
    for (const page of await desk.attune.browser.pages()) {
      if (page.url().startsWith(desk.office.url)) await page.close();
    }
  });

  beforeEach(() => turn(true));
  const turn = (on: boolean) => desk.attune.call('switchSite', { site: null, origins: [desk.office.pattern], on });

  it('when the content script is put in again and again', async () => {
    const page = await openRaised(desk);
    const tab = await desk.attune.tabId(page);
    for (let time = 0; time < 3; time++) {
      await desk.attune.inExtension(
        (api, tabId) => api.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/cues.js'] }),
        tab,
      );
    }
    await expectOurs(desk, page, onePill);
    await desk.openSidebar(page);
    await expectOurs(desk, page, withSidebar);
  });

  it('after an update, in tabs that were open, without a reload', async () => {
    const page = await openRaised(desk);
    const other = await openRaised(desk, plainMail);
    await desk.openSidebar(page);
    await expectOurs(desk, page, withSidebar);
    await desk.attune.update();
    await expectOurs(desk, page, onePill);
    await expectOurs(desk, other, { ...onePill, marks: 0 });
    expect(await richMail.text(page)).toContain(harsh);
    await until('an answer of the new one', () => desk.report(page));
    await shows(await desk.openSidebar(page), 'Bob Marsh');
    await expectOurs(desk, page, withSidebar);
  });

  it('when the page takes us out of its tree', async () => {
    const page = await openRaised(desk);
    const takeOut = () =>
      page.evaluate(() => {
        for (const each of [...document.documentElement.children]) {
          if (!/^(?:HEAD|BODY)$/.test(each.tagName)) each.remove();
        }
      });
    await expectOurs(desk, page, onePill);
    await takeOut();
    await expectOurs(desk, page, onePill);
    await desk.openSidebar(page);
    await expectOurs(desk, page, withSidebar);
    await takeOut();
    await expectOurs(desk, page, onePill);
    await desk.openSidebar(page);
    await expectOurs(desk, page, withSidebar);
  });

  it('when the page opens its document anew', async () => {
    const page = await openRaised(desk, plainMail);
    await expectOurs(desk, page, { ...onePill, marks: 0 });
    await page.evaluate(() => {
      const html = document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, '');
      document.open();
      document.write(`<!doctype html>${html}`);
      document.close();
    });
    await until('an answer', () => desk.report(page));
    await plainMail.focus(page);
    await page.keyboard.type(harsh);
    await desk.raised(page, 'harsh');
    await expectOurs(desk, page, { ...onePill, marks: 0 });
  });

  it("when an editor's frame is taken out and put in again", async () => {
    const page = await openRaised(desk);
    await expectOurs(desk, page, onePill);
    // As TinyMCE does it itself: what is written goes into the textarea and into a new frame.
    await page.evaluate(() => {
      const { tinymce } = window as unknown as { tinymce: TinyMce };
      const { settings } = tinymce.get('composebody');
      tinymce.remove('#composebody');
      return tinymce.init({ ...settings, selector: '#composebody', target: undefined });
    });
    await expectOurs(desk, page, onePill);
    await richMail.focus(page);
    await page.keyboard.press('End');
    await page.keyboard.type(' Well, well.');
    await desk.raised(page, 'harsh');
    await expectOurs(desk, page, onePill);
  });

  it('when the page changes its address and what it shows by itself', async () => {
    const page = await openRaised(desk, plainMail);
    const turnTo = (action: string) =>
      page.evaluate((to) => {
        history.pushState({}, '', `/mail/?_task=mail&_action=${to}`);
        document.querySelector('form')?.toggleAttribute('hidden');
      }, action);
    for (let time = 0; time < 4; time++) await turnTo(time % 2 === 0 ? 'list' : 'compose');
    await page.evaluate(() => history.go(-2));
    await expectOurs(desk, page, { ...onePill, marks: 0 });
  });

  it('when its tab was discarded and is looked at again', async () => {
    const { attune } = desk;
    const old = await attune.tabId(await desk.open(paths.alone));
    // A tab in front is not discarded, and Chromium gives a discarded one another id.
    await (await attune.page('about:blank')).bringToFront();
    const discard = (api: Browser, id: number) =>
      Promise.resolve(api.tabs.discard(id)).then(() => api.tabs.query({ discarded: true }));
    const [discarded] = await attune.inExtension(discard, old);
    const tab = discarded?.id ?? expect.fail('no tab was discarded');
    expect(await attune.call('reportOf', { tab })).toBeNull();
    await attune.inExtension((api, id) => api.tabs.update(id, { active: true }), tab);
    await until('an answer', () => attune.call('reportOf', { tab }));
    await attune.inExtension((api, id) => api.tabs.remove(id), tab);
  });

  it.runIf(browser === 'chromium')('while the background is ended and starts again', async () => {
    const page = await openRaised(desk);
    await desk.attune.killWorker();
    await page.keyboard.press('End');
    await page.keyboard.type(' This is a stupid idea.');
    await until('it answers again', () => desk.report(page));
    await expectOurs(desk, page, onePill);
    await desk.attune.killWorker();
    await turn(false);
    await expectOurs(desk, page, nothing);
    await turn(true);
    await expectOurs(desk, page, onePill);
  });
});
