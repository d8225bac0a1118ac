import type { Page } from 'puppeteer-core';
import { type AccountId, accounts, password, webmailHost } from '@/tests/live/mail/accounts';
import { until } from '@/tests/live/waiting';
import { type Composer, composerOn } from './composer';

/** As SOGo names them in its preferences. */
export type Language = 'English' | 'German' | 'ChineseChina';

/** The ways to write a mail that SOGo has: rich text, bare text, rich text in a window of its own. */
export type ComposerKind = 'html' | 'plain' | 'popup';

export type Way = 'reply' | 'replyAll' | 'forward';

/** SOGo's list and message pane, by Angular's own names in its templates, so in any language. */
export interface MailboxPage {
  page: Page;
  /** Loads the page anew in this language, with this composer. */
  prefer(language: Language, kind: ComposerKind): Promise<void>;
  openMail(subject: string): Promise<void>;
  compose(): Promise<Composer>;
  /** On the mail that is open. */
  answer(way: Way): Promise<Composer>;
}

const home = `http://${webmailHost}/SOGo/`;
const parts = {
  form: 'form[name="loginForm"].ng-pristine',
  button: '#detailView [ng-click^="viewer.reply("]',
  compose: '[ng-click="mailbox.newMessage($event)"]',
  list: '[ui-view="mailbox"]',
  row: '[ui-view="mailbox"] .sg-tile-content',
  /** Unfolds under the pointer, where a window of its own is one of the ways. */
  dial: 'md-fab-speed-dial',
  subject: '#detailView [ng-bind="viewer.message.subject"]',
};

async function prefer(page: Page, address: string, language: Language, kind: ComposerKind): Promise<void> {
  const status = await page.evaluate(
    async (path, wish) => {
      const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
      const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token };
      const body = JSON.stringify({ defaults: wish, settings: {} });
      return (await fetch(path, { method: 'POST', headers, body })).status;
    },
    `/SOGo/so/${address}/Preferences/save`,
    {
      SOGoLanguage: language,
      SOGoMailComposeMessageType: kind === 'plain' ? 'text' : 'html',
      SOGoMailComposeWindow: kind === 'popup' ? 'popup' : 'inline',
    },
  );
  if (status !== 200) throw new Error(`SOGo takes no preferences: ${status}`);
  await page.goto(`${home}so/${address}/Mail/view`);
  await page.waitForSelector(parts.row);
}

async function openMail(page: Page, subject: string): Promise<void> {
  await until(`"${subject}" in the list`, () =>
    page.evaluate(
      (list, wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${list} button[aria-label]`)];
        const row = buttons.find((each) => each.getAttribute('aria-label') === wanted);
        row?.click();
        return row !== undefined;
      },
      parts.list,
      subject,
    ),
  );
  await page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent === wanted,
    {},
    parts.subject,
    subject,
  );
  await page.waitForSelector(parts.button, { visible: true });
}

/** Where a press opens a composer: in this page, or in the window that opens. */
async function openedBy(page: Page, kind: ComposerKind, selector: string): Promise<Composer> {
  const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => popup && resolve(popup)));
  await page.locator(selector).click();
  const at = kind === 'popup' ? await opened : page;
  await at.bringToFront();
  return composerOn(at);
}

/** Leaving a composer with text in it may ask the user; tests that leave mean it. */
const leaveWhenAsked = (page: Page) => page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));

/** SOGo empties the name once more when it has looked for a remembered one, however fast somebody typed. */
async function fillLogin(page: Page, address: string): Promise<void> {
  // Angular hears of a press only once it has taken the form over.
  await page.waitForSelector(parts.form);
  await until('the login holds what was typed', async () => {
    await page.locator('#input_1').fill(address);
    await page.locator('#passwordField').fill(password);
    return page.$eval('#input_1', (field, wanted) => (field as HTMLInputElement).value === wanted, address);
  });
}

export async function logIn(page: Page, user: AccountId): Promise<MailboxPage> {
  const { address } = accounts[user];
  let kind: ComposerKind = 'html';
  leaveWhenAsked(page);
  await page.goto(home);
  await fillLogin(page, address);
  await page.keyboard.press('Enter');
  await page.waitForSelector(parts.row);
  return {
    page,
    prefer: (language, wanted) => {
      kind = wanted;
      return prefer(page, address, language, wanted);
    },
    openMail: (subject) => openMail(page, subject),
    compose: async () => {
      if (await page.$(parts.dial)) await page.locator(parts.dial).hover();
      return openedBy(page, kind, parts.compose);
    },
    answer: (way) => openedBy(page, kind, `#detailView [ng-click="viewer.${way}($event)"]`),
  };
}
