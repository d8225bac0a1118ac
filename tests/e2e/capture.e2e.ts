import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, paths, shows, textOf } from '@/tests/harness/desk';
import { until } from '@/tests/live/waiting';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

const pressWords = (view: Page, words: string) =>
  until(`"${words}" to press`, () =>
    view.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, label.choice')];
      const one = found.find((each) => each.innerText.trim() === wanted);
      one?.click();
      return one !== undefined;
    }, words),
  );

const hides = (view: Page, words: string) =>
  until(`"${words}" is gone`, async () => !(await textOf(view)).includes(words));

const fieldText = (view: Page) => view.$eval('textarea', (field) => field.value);

describe.each(browsers)('plain words about somebody in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  it('shows in the popup what they say, asks what is unclear, keeps it on Enter, and takes all of it back', async () => {
    const page = await desk.open(paths.alone);
    const popup = await desk.attune.extensionPage(`popup.html?tab=${await desk.attune.tabId(page)}`);
    await shows(popup, 'Bob Marsh');
    const [bob] = await desk.attune.call('findPeople', { text: 'bob', limit: 1 });
    const before = await desk.attune.call('personFile', { id: bob?.id ?? '' });
    await popup.focus('textarea');
    await popup.keyboard.type('prefers mail, knows billing, reach him 5-7, had the blue folder');
    for (const words of [
      'Prefers mail',
      'was: Prefers chat',
      'Good to ask about: billing',
      'As a note: had the blue folder',
    ])
      await shows(popup, words);
    await popup.keyboard.press('Enter');
    await shows(popup, 'Something is still unclear');
    await pressWords(popup, 'Best times to ask: Mon-Fri 17:00-19:00');
    await hides(popup, 'Something is still unclear');
    await popup.focus('textarea');
    await popup.keyboard.press('Enter');
    await shows(popup, 'Saved for Bob Marsh.');
    expect(await fieldText(popup)).toBe('');
    const sidebar = await desk.openSidebar(page);
    await shows(sidebar, 'Prefers mail');
    await shows(sidebar, 'had the blue folder');
    const after = await desk.attune.call('personFile', { id: bob?.id ?? '' });
    expect(after?.person.strengths).toContain('billing');
    expect(after?.preferences.map(({ value }) => value)).toContainEqual({
      kind: 'best-hours',
      blocks: [{ days: [1, 2, 3, 4, 5], start: '17:00', end: '19:00' }],
    });
    await popup.bringToFront();
    await pressWords(popup, 'Undo');
    await until('all is as before', async () => {
      const now = await desk.attune.call('personFile', { id: bob?.id ?? '' });
      return JSON.stringify(now) === JSON.stringify(before);
    });
    await popup.close();
    await page.close();
  });

  it('adds somebody new from a line on the people page, and takes them back', async () => {
    const view = await desk.attune.extensionPage('people.html');
    await view.waitForSelector('textarea');
    await view.focus('textarea');
    await view.keyboard.type('Zoe Alvarez: mornings, no calls, Berlin');
    for (const words of ['Zoe Alvarez is new here', 'Rather no calls', 'Time zone: Berlin']) await shows(view, words);
    await view.keyboard.press('Enter');
    await shows(view, 'Added Zoe Alvarez.');
    const find = () => desk.attune.call('findPeople', { text: 'zoe', limit: 2 });
    expect(await find()).toHaveLength(1);
    await pressWords(view, 'Undo');
    await until('Zoe is gone', async () => (await find()).length === 0);
    await view.close();
  });
});
