import type { Frame, Page } from 'puppeteer-core';
import { type Desk, paths, shows, textOf } from '@/tests/harness/desk';
import { addRecipient, chat, plainText, richMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';

/** A step of the tour leaves a page to be pictured, and says what was seen there. */
export interface TourStep {
  /** Also the picture's name. */
  id: string;
  title: string;
  take(desk: Desk): Promise<{ page: Page; saw: string }>;
}

const judging = 'Hi Bob, the slides look good. Carol is hopeless, she never sends anything on time.';

const linesOf = async (frame: Frame | Page, wanted: RegExp): Promise<string> =>
  (await textOf(frame))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => wanted.test(line))
    .join(' · ');

async function writeTo(desk: Desk, text: string): Promise<Page> {
  const page = await desk.open(richMail.path);
  await richMail.focus(page);
  await page.keyboard.type(text);
  return page;
}

async function judged(desk: Desk): Promise<Page> {
  const page = await writeTo(desk, judging);
  await desk.raised(page, 'absent-person');
  await until('the pill', async () => (await desk.attune.closedElements(page, '.pill')).length > 0);
  return page;
}

async function thanked(desk: Desk): Promise<Page> {
  const page = await desk.open('/mail/?_task=mail&_action=compose&_reply_uid=3');
  await richMail.focus(page);
  await desk.attune.dispatchCommand('insert-gratitude');
  await until('the first blank', async () => (await richMail.selected(page)) === '[what they did]');
  return page;
}

async function popupOn(desk: Desk, path: string): Promise<Page> {
  const page = await desk.open(path);
  const popup = await desk.attune.extensionPage(`popup.html?tab=${await desk.attune.tabId(page)}`);
  await popup.setViewport({ width: 400, height: 600 });
  await shows(popup, 'Bob Marsh');
  return popup;
}

export const tour: TourStep[] = [
  {
    id: 'card',
    title: 'Bob’s mail, and what was noted about him',
    async take(desk) {
      const page = await desk.open(paths.list);
      const sidebar = await desk.openSidebar(page);
      await shows(sidebar, 'Bob Marsh');
      return { page, saw: await linesOf(sidebar, /Prefers|for them|early word|Enjoys/) };
    },
  },
  {
    id: 'cue',
    title: 'a draft to Bob judges Carol, who does not read it: a leaf at the edge',
    async take(desk) {
      const page = await judged(desk);
      return { page, saw: `the pill, and nothing in the page’s text box but “${judging}”` };
    },
  },
  {
    id: 'why',
    title: 'why, and what may help',
    async take(desk) {
      const page = await judged(desk);
      const sidebar = await desk.openSidebar(page);
      await shows(sidebar, 'Words about somebody who is not here');
      return { page, saw: await linesOf(sidebar, /is not on this message|saying it to|Or add/) };
    },
  },
  {
    id: 'added',
    title: 'Carol is added to Cc, and it is quiet about her again',
    async take(desk) {
      const page = await judged(desk);
      await addRecipient(page, 'cc', 'Carol Klein <carol.klein@office.example>');
      await desk.quiet(page, 'absent-person');
      const others = (await desk.report(page))?.cues.map(({ check }) => check) ?? [];
      return {
        page,
        saw: `no cue about an absent person; still listed: ${[...new Set(others)].join(', ') || 'nothing'}`,
      };
    },
  },
  {
    id: 'thanks',
    title: 'Alt+Shift+G: a thank-you to Carol that asks what she did',
    async take(desk) {
      const page = await thanked(desk);
      return { page, saw: `selected: ${await richMail.selected(page)}` };
    },
  },
  {
    id: 'thanks-filled',
    title: 'Tab goes from blank to blank',
    async take(desk) {
      const page = await thanked(desk);
      await page.keyboard.type('stayed on the suppliers');
      await page.keyboard.press('Tab');
      await until('the second blank', async () => (await richMail.selected(page)) === '[what it changed]');
      await page.keyboard.type('we can plan the fair');
      return { page, saw: plainText(await richMail.text(page)).split('\n')[0] ?? '' };
    },
  },
  {
    id: 'chat',
    title: 'a chat with Bob',
    async take(desk) {
      const page = await desk.open(chat.path);
      await chat.focus(page);
      await page.keyboard.type('Page 3 reads well to me.');
      const sidebar = await desk.openSidebar(page);
      await shows(sidebar, 'Bob Marsh');
      return { page, saw: await linesOf(sidebar, /Prefers|for them|early word/) };
    },
  },
  {
    id: 'popup',
    title: 'a quick note in the popup',
    async take(desk) {
      const page = await popupOn(desk, paths.alone);
      await page.focus('textarea');
      await page.keyboard.type('Prefers the blue version of the slides.');
      await page.keyboard.press('Enter');
      await shows(page, 'Saved for Bob Marsh.');
      return { page, saw: 'Saved for Bob Marsh.' };
    },
  },
  {
    id: 'plain-words',
    title: 'the same field reads what is told in plain words, and shows what would be kept',
    async take(desk) {
      const page = await popupOn(desk, paths.alone);
      await page.focus('textarea');
      await page.keyboard.type('no calls, off Fridays, ask him about payments');
      await shows(page, 'Good to ask about: payments');
      return { page, saw: await linesOf(page, /Rather not by|which hours|Good to ask about/) };
    },
  },
  {
    id: 'person',
    title: 'a page of his own for all that is kept about Bob',
    async take(desk) {
      const page = await desk.attune.extensionPage('people.html#/person/sample-bob');
      await shows(page, 'How to reach them');
      return { page, saw: await linesOf(page, /^Prefers|Time zone|Focus hours/) };
    },
  },
  {
    id: 'settings',
    title: 'settings: every site, check, answer and template',
    async take(desk) {
      const page = await desk.attune.extensionPage('options.html');
      await shows(page, 'Settings');
      return { page, saw: (await page.$$eval('h2', (heads) => heads.map((head) => head.textContent))).join(', ') };
    },
  },
];
