import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, paths, shows, textOf } from '@/tests/harness/desk';
import { addRecipient, plainMail, plainText, richMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

const judging = 'Carol is hopeless, she never answers anyone.';
const carol = 'Carol Klein <carol.klein@office.example>';

describe.each(browsers)('at the demo office in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  it.each([
    ['in the list', paths.list],
    ['by itself', paths.alone],
  ])('shows what was noted about the sender of a message %s', async (_, path) => {
    const page = await desk.open(path);
    const sidebar = await desk.openSidebar(page);
    await shows(sidebar, 'Bob Marsh');
    await shows(sidebar, 'An early word when plans change');
    expect(await textOf(sidebar)).not.toContain('Alex Stone');
    await page.close();
  });

  it.each([richMail, plainMail])('speaks up about an absent colleague in $name, until she is added', async (box) => {
    const page = await desk.open(box.path);
    expect(await desk.attune.closedElements(page, '.pill')).toHaveLength(0);
    await box.focus(page);
    await page.keyboard.type(judging);
    await desk.raised(page, 'absent-person');
    await until('the pill', async () => (await desk.attune.closedElements(page, '.pill')).length === 1);
    const sidebar = await desk.openSidebar(page);
    await shows(sidebar, 'Words about somebody who is not here');
    await shows(sidebar, 'Carol');
    await addRecipient(page, 'cc', carol);
    await desk.quiet(page, 'absent-person');
    expect(plainText(await box.text(page))).toMatch(new RegExp(`^${judging}`));
    await page.close();
  });

  it('underlines a harsh word in place, and nothing about absent people', async () => {
    const page = await desk.open(richMail.path);
    await richMail.focus(page);
    await page.keyboard.type('This is complete garbage.');
    await desk.raised(page, 'harsh');
    const frame = await (await page.waitForSelector('#composebody_ifr'))?.contentFrame();
    const marked = () =>
      frame?.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))));
    await until('the underline', async () => (await marked())?.join());
    await page.close();
  });

  it('leaves no trace in the page: its tree, its storage, its cookies', async () => {
    const page = await desk.open(richMail.path);
    await richMail.focus(page);
    await page.keyboard.type(judging);
    await desk.raised(page, 'absent-person');
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      inCompose: document.querySelectorAll('form [data-attune], form [class*="attune"]').length,
    }));
    // TinyMCE may keep its own drafts; with the plugins of the office it does not.
    expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0, inCompose: 0 });
    await page.close();
  });
});
