import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '@/tests/harness/desk';
import { type DraftBox, draftBoxes, plainText } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

const thanks = 'Hi Bob, I saw that you [what they did]. Because of that, [what it changed]. Thank you!';

const hasText = (box: DraftBox, page: Page, words: string) =>
  until(`"${words}" in ${box.name}`, async () => plainText(await box.text(page)).includes(words));

describe.each(browsers)('the thank-you command in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  it.each(draftBoxes)('asks what they did in $name, blank by blank, and one undo takes it back', async (box) => {
    const page = await desk.open(box.path);
    await box.focus(page);
    await page.keyboard.type('Good morning. ');
    const before = plainText(await box.text(page));
    await desk.attune.dispatchCommand('insert-gratitude');
    await hasText(box, page, thanks);
    await until('the first blank', async () => (await box.selected(page)) === '[what they did]');
    await page.keyboard.press('Tab');
    await until('the second blank', async () => (await box.selected(page)) === '[what it changed]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until('the draft as before', async () => plainText(await box.text(page)) === before);
    await page.close();
  });

  it('fills a blank by typing over it', async () => {
    const [box] = draftBoxes;
    if (!box) throw new Error('There is no way of writing.');
    const page = await desk.open(box.path);
    await box.focus(page);
    await desk.attune.dispatchCommand('insert-gratitude');
    await until('the first blank', async () => (await box.selected(page)) === '[what they did]');
    await page.keyboard.type('finished the slides');
    await page.keyboard.press('Tab');
    await until('the second blank', async () => (await box.selected(page)) === '[what it changed]');
    await page.keyboard.type('I could rest');
    await hasText(box, page, 'I saw that you finished the slides. Because of that, I could rest. Thank you!');
    expect(plainText(await box.text(page))).not.toContain('[');
    await page.close();
  });
});
