import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, paths, shows } from '@/tests/harness/desk';
import { press } from '@/tests/views/controls';
import { word } from '@/tests/views/words';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

const picture = resolve(import.meta.dirname, '../../public/icon/128.png');

const search = 'input[type=search]';

const type = async (view: Page, text: string) => {
  await view.bringToFront();
  await view.$eval(search, (field) => (field as HTMLInputElement).select());
  await view.focus(search);
  await view.keyboard.type(text);
};

/** Those in the list, in order. */
const listed = (view: Page): Promise<string[]> =>
  view.$$eval('.person-link', (links) => links.map((link) => link.textContent ?? ''));

const lists = (view: Page, names: string[]) =>
  view.waitForFunction(
    (wanted) => [...document.querySelectorAll('.person-link')].map((link) => link.textContent).join() === wanted,
    { timeout: 15_000 },
    names.join(),
  );

describe.each(browsers)('everyone in %s', (browser) => {
  let desk: Desk;
  let view: Page;
  beforeAll(async () => {
    desk = await openDesk({ browser });
    const details = { strengths: ['billing'], groups: ['Choir'] };
    const { person } = await desk.attune.call('savePerson', {
      name: 'Zoe Alvarez',
      aliases: [],
      role: null,
      title: '',
      careful: false,
      identities: [],
      preferences: [],
      details,
    });
    await desk.attune.call('saveNote', { person: person.id, text: 'We met at the lighthouse in spring.' });
    view = await desk.attune.extensionPage('people.html');
    await shows(view, 'Zoe Alvarez');
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  it.each([
    ['a word of a note', 'lighthouse', 'In a note: We met at the lighthouse', 'lighthouse'],
    ['a name with a slip', 'alvrez', 'Zoe Alvarez', 'Alvarez'],
    ['what somebody knows', 'who knows about billing', 'Good to ask about: billing', 'billing'],
    ['a group', 'choir', 'Group: Choir', 'Choir'],
  ])('finds by %s, and says where', async (_what, text, where, marked) => {
    await type(view, text);
    await lists(view, ['Zoe Alvarez']);
    await shows(view, where);
    expect(await view.$eval('.everyone-list mark', (mark) => mark.textContent)).toBe(marked);
  });

  it('opens a person by keys alone, and comes back to what was searched', async () => {
    await type(view, 'mar');
    await view.waitForFunction(() => document.querySelectorAll('.person-link').length > 1);
    const names = await listed(view);
    await view.keyboard.press('ArrowDown');
    await view.keyboard.press('ArrowDown');
    expect(await view.evaluate(() => document.activeElement?.textContent)).toBe(names[1]);
    await view.keyboard.press('Enter');
    await view.waitForFunction(() => location.hash.startsWith('#/person/'));
    // As the browser's button would: the page stays the same document, for which Firefox tells no driver of its end.
    await view.evaluate(() => history.back());
    await lists(view, names);
    expect(await view.$eval(search, (field) => (field as HTMLInputElement).value)).toBe('mar');
  });

  it('shows a photo in the list and in the sidebar, scaled down', async () => {
    await view.evaluate(() => {
      location.hash = '#/person/sample-bob';
    });
    await press(view, word('sidebar.person.edit', 'Bob Marsh'));
    const chooser = await view.waitForSelector('.photo-field input[type=file]');
    await (chooser as ElementHandle<HTMLInputElement>).uploadFile(picture);
    await view.waitForSelector('.photo-field img');
    const [photo] = await desk.attune.call('photosOf', { ids: ['sample-bob'] });
    expect(photo?.data).toMatch(/^data:image\/(?:webp|jpeg);base64,/);
    await view.evaluate(() => {
      location.hash = '#/everyone';
    });
    await view.waitForSelector(search);
    await type(view, 'Bob Marsh');
    await view.waitForSelector('.everyone-line img[src^="data:image"]');
    const page = await desk.open(paths.alone);
    const sidebar = await desk.openSidebar(page);
    await sidebar.waitForSelector('.avatar img[src^="data:image"]');
    await page.close();
  });
});
