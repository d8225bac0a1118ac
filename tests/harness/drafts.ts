import type { Frame, Page } from 'puppeteer-core';
import { until } from '@/tests/live/waiting';

/** One way of writing at the demo office; the same steps go through each. */
export interface DraftBox {
  name: string;
  /** The page of the office that holds it. */
  path: string;
  /** Puts the caret at the start of what the user writes, as a click there does. */
  focus(page: Page): Promise<void>;
  text(page: Page): Promise<string>;
  selected(page: Page): Promise<string>;
}

const body = '#composebody';

/** TinyMCE's own document. */
async function tinymce(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#composebody_ifr');
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('TinyMCE has no frame.');
  await frame.waitForSelector('body#tinymce[contenteditable="true"] p');
  return frame;
}

/** All that stands before the quote and the signature, as one selection of theirs. */
export async function clearRich(page: Page): Promise<void> {
  await richMail.focus(page);
  await (await tinymce(page)).evaluate(() => {
    const own = [...document.body.children].slice(
      0,
      [...document.body.children].findIndex((each) => each.matches('#reply-intro, #_rc_sig')),
    );
    const last = own.at(-1);
    if (own[0] && last) document.getSelection()?.setBaseAndExtent(own[0], 0, last, last.childNodes.length);
  });
  await page.keyboard.press('Backspace');
}

const selectedIn = (frame: Frame | Page): Promise<string> =>
  frame.evaluate(() => document.getSelection()?.toString() ?? '');

const textIn = (frame: Frame | Page, selector: string): Promise<string> =>
  frame.$eval(selector, (element) => (element as HTMLElement).innerText);

export const richMail: DraftBox = {
  name: 'the formatted mail (TinyMCE)',
  path: '/mail/?_task=mail&_action=compose&_reply_uid=1',
  focus: async (page) => (await tinymce(page)).click('p:first-child'),
  text: async (page) => textIn(await tinymce(page), 'body'),
  selected: async (page) => selectedIn(await tinymce(page)),
};

/** The rich editor with other letters in it. */
export const letters = {
  bob: '/mail/?_task=mail&_action=compose&_to=Bob%20Marsh%20%3Cbob.marsh@office.example%3E',
  asking: richMail.path,
  'carol too': '/mail/?_task=mail&_action=compose&_reply_uid=2&_all=1',
} as const;

export const plainMail: DraftBox = {
  name: 'the plain mail (textarea)',
  path: '/mail/?_task=mail&_action=compose&_reply_uid=1&_html=0',
  focus: (page) =>
    page.$eval(body, (field) => {
      (field as HTMLTextAreaElement).focus();
      (field as HTMLTextAreaElement).setSelectionRange(0, 0);
    }),
  text: (page) => page.$eval(body, (field) => (field as HTMLTextAreaElement).value),
  selected: (page) =>
    page.$eval(body, (field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    }),
};

export const chat: DraftBox = {
  name: 'the chat (Quill)',
  path: '/client/TDEMO/DBOB',
  focus: (page) => page.click('.ql-editor'),
  text: (page) => textIn(page, '.ql-editor'),
  selected: selectedIn,
};

export const draftBoxes = [richMail, plainMail, chat];

/** Types an address into a row of recipients and ends it with Enter, as a user does. */
export async function addRecipient(page: Page, row: 'to' | 'cc' | 'bcc', address: string): Promise<void> {
  await page.click(`#${row}-entry`);
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await until(`${address} in ${row}`, () => page.$eval(`#_${row}`, (field) => (field as HTMLTextAreaElement).value));
}

export const plainText = (text: string): string => text.replace(/\u00a0/g, ' ').trim();
