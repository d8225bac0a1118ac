import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, paths, shows } from '@/tests/harness/desk';
import { chat, richMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { word } from '@/tests/views/words';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

const nothing = { people: 0, drafts: 0, thanks: 0 };
const thanks = 'Hi Bob, thank you for mending the gate before the guests came, it was a good start.';

describe.each(browsers)('my usual in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  const state = () => desk.attune.call('usageState', {});

  async function chatTo(text: string): Promise<Page> {
    const page = await desk.open(chat.path);
    await chat.focus(page);
    await page.keyboard.type(text);
    await until('the draft is read', async () => (await desk.report(page))?.snapshot.drafts.length === 1);
    await page.keyboard.press('Enter');
    await until('the message left the field', async () => (await chat.text(page)).trim() === '');
    return page;
  }

  it('counts a chat message that Enter sent, once it is switched on, and keeps no word of it', async () => {
    const uncounted = await chatTo(thanks);
    await uncounted.close();
    await desk.attune.call('saveSettings', { usage: true });
    const page = await chatTo(thanks);
    await until('it is counted', async () => (await state()).drafts > 0);
    await page.close();
    expect(await state()).toMatchObject({ people: 1, drafts: 1, thanks: 1 });
    const { records } = JSON.parse((await desk.attune.call('backup', {})).json);
    expect(records.usage).toHaveLength(2);
    expect(JSON.stringify(records.usage)).not.toMatch(/gate|guests|Bob/);
  });

  it('counts a mail when the page is left after the press on its button', async () => {
    const page = await desk.open(richMail.path);
    await richMail.focus(page);
    await page.keyboard.type('The plan is ready.');
    await until('the draft is read', async () => (await desk.report(page))?.snapshot.drafts.length === 1);
    await page.click('button.send');
    // As webmail does: from the compose to its list.
    await page.goto(desk.office.url + paths.list);
    await until('it is counted', async () => (await state()).drafts === 2);
    await page.close();
  });

  it('tells in the settings what was counted, and wipes it', async () => {
    const view = await desk.attune.extensionPage('options.html#usual');
    await shows(view, word('options.usual.drafts'));
    await view.evaluate(
      (wanted) => [...document.querySelectorAll('button')].find((each) => each.innerText === wanted)?.click(),
      word('options.usual.wipe'),
    );
    await shows(view, word('options.usual.nothing'));
    expect(await state()).toMatchObject(nothing);
  });
});
