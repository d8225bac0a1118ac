import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, paths, shows } from '@/tests/harness/desk';
import { plainMail } from '@/tests/harness/drafts';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

/** What axe finds, and whether anything is wider than the window: a line a finding. */
async function flawsOf(view: Page | Frame): Promise<string[]> {
  await view.evaluate(axe.source);
  return view.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await inPage.run(document, { resultTypes: ['violations'] });
    const wide = document.documentElement.scrollWidth > innerWidth ? ['wider than its window'] : [];
    return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)];
  });
}

const press = (view: Page | Frame, words: string) =>
  view.evaluate((wanted) => {
    const pressable = [...document.querySelectorAll<HTMLElement>('button, [role=tab], summary')];
    pressable.find((element) => (element.getAttribute('aria-label') ?? element.innerText).startsWith(wanted))?.click();
  }, words);

/** Opens all that is folded away in a form. */
const unfold = (view: Page | Frame) =>
  view.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

/** Colours differ by theme, and the layout by width; axe itself finds the same in every browser. */
const looks = [
  { dark: false, width: 280 },
  { dark: true, width: 420 },
];

describe.runIf(browsers.includes('chromium')).each(looks)(
  'our pages, dark: $dark, $width px wide',
  ({ dark, width }) => {
    let desk: Desk;
    let page: Page;
    let tab: number;

    const openView = async (path: string, words: string, across = width) => {
      const view = await desk.attune.extensionPage(path);
      await view.setViewport({ width: across, height: 760 });
      await shows(view, words);
      return view;
    };

    beforeAll(async () => {
      desk = await openDesk({ browser: 'chromium', dark });
      await desk.attune.call('savePerson', {
        name: 'Zoe Alvarez',
        aliases: [],
        role: 'hr',
        title: '',
        careful: false,
        identities: [],
        preferences: [],
        // What can be chosen by makes the row of filters longer than a narrow window.
        details: { groups: ['Choir'], team: 'Checkout', company: 'Harbour Works' },
      });
      page = await desk.open(paths.answerBobPlain);
      await plainMail.focus(page);
      await page.keyboard.type('Your plan is complete garbage. I heard that Carol is going to be fired next month.');
      await desk.raised(page, 'absent-person');
      tab = await desk.attune.tabId(page);
    });
    afterAll(async () => expectNoTraces(await desk.close()));

    it('the sidebar with people and cues', async () => {
      const view = await openView(`sidebar.html?tab=${tab}`, 'Words about somebody');
      expect(await flawsOf(view)).toEqual([]);
      for (const words of ['Add note', 'Open note', 'Words that may sound harsh']) await press(view, words);
      await shows(view, 'Enter saves');
      expect(await flawsOf(view)).toEqual([]);
      await press(view, 'It’s fine');
      await shows(view, 'Undo');
      expect(await flawsOf(view)).toEqual([]);
    });

    it('the sidebar where no site is', async () => {
      const other = await desk.attune.page('about:blank');
      const view = await openView(`sidebar.html?tab=${await desk.attune.tabId(other)}`, 'Look somebody up');
      expect(await flawsOf(view)).toEqual([]);
    });

    it.each([
      ['Note', 'Quick note'],
      ['Person', 'Best way to reach them'],
      ['This page', 'Quiet for'],
    ])('the popup at %s', async (part, words) => {
      const view = await openView(`popup.html?tab=${tab}`, 'Bob Marsh', 400);
      await press(view, part);
      await shows(view, words);
      await unfold(view);
      expect(await flawsOf(view)).toEqual([]);
    });

    it('the people page, narrowed, with a new person', async () => {
      const view = await openView('people.html', 'Carol Klein', width * 2);
      expect(await flawsOf(view)).toEqual([]);
      for (const words of ['Customer', 'Add a person']) await press(view, words);
      await shows(view, 'How it stands');
      await unfold(view);
      await shows(view, 'Focus hours');
      expect(await flawsOf(view)).toEqual([]);
    });

    it('the page of one person, with every form open', async () => {
      const view = await openView('people.html#/person/sample-bob', 'Bob Marsh', width * 2);
      expect(await flawsOf(view)).toEqual([]);
      const parts = ['How to reach them', 'Hours', 'Needs both ways', 'About them'].map((part) => `Edit: ${part}`);
      for (const words of ['Edit Bob Marsh', ...parts, 'Add note', 'Log contact']) await press(view, words);
      for (const words of ['Pronouns', 'Best times to ask', 'For now', 'Enter saves']) await shows(view, words);
      expect(await flawsOf(view)).toEqual([]);
    });

    it('the settings, with a template open', async () => {
      const view = await openView('options.html', 'Open your people', width * 2);
      expect(await flawsOf(view)).toEqual([]);
      for (const words of ['Edit A short thank-you', 'Examples']) await press(view, words);
      await shows(view, 'How it may look');
      expect(await flawsOf(view)).toEqual([]);
    });

    it('the welcome page', async () => {
      expect(await flawsOf(await openView('welcome.html', 'Where do you write?'))).toEqual([]);
    });
  },
);
