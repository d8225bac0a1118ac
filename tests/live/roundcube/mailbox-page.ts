import type { Page } from 'puppeteer-core';
import { type AccountId, accounts, password, webmailHost } from '@/tests/live/mail/accounts';
import { type Composer, openComposer } from './composer';

/** Roundcube's list and reading pages, by ids and classes alone, so in any language. */
export interface MailboxPage {
  page: Page;
  openMail(subject: string): Promise<void>;
  openInbox(): Promise<void>;
  /** Of the mails in the list. */
  subjects(): Promise<string[]>;
  /** Text of a mail's body as the reader sees it. */
  readBody(): Promise<string>;
  compose(): Promise<Composer>;
  reply(): Promise<Composer>;
  replyAll(): Promise<Composer>;
}

const parts = {
  loginName: '#rcmloginuser',
  loginWord: '#rcmloginpwd',
  loginButton: '#rcmloginsubmit',
  list: '#messagelist tbody',
  subjectLink: '#messagelist tbody tr.message td.subject span.subject a',
  body: '#messagebody',
  header: '#message-header',
  // Several links share these classes; only the toolbar's carry a command that is switched on.
  reply: '#toolbar-menu a.reply:not(.disabled)',
  replyAll: '#toolbar-menu a.reply-all:not(.disabled)',
  compose: 'a.compose:not(.hidden):not(.disabled)',
};

const home = `http://${webmailHost}/`;
const inbox = `${home}?_task=mail&_mbox=INBOX`;

async function openMail(page: Page, subject: string): Promise<void> {
  const links = () =>
    page.$$eval(parts.subjectLink, (found) => found.map((a) => [a.textContent, a.getAttribute('href')]));
  await page.goto(inbox);
  await page.waitForSelector(parts.subjectLink);
  const link = (await links()).find(([text]) => text === subject)?.[1];
  if (!link) throw new Error(`no mail "${subject}" in the list`);
  await page.goto(new URL(link, home).href);
  await page.waitForSelector(parts.header);
}

/** While Roundcube loads a list it hears no press, and its buttons move while a page settles. */
async function press(page: Page, selector: string): Promise<Composer> {
  await page.waitForFunction(() => (globalThis as { rcmail?: { busy?: boolean } }).rcmail?.busy === false);
  return openComposer(page, () => page.locator(selector).click());
}

/** Leaving a composer with text in it asks the user; tests that leave mean it. */
const leaveWhenAsked = (page: Page) => page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));

export async function logIn(page: Page, user: AccountId): Promise<MailboxPage> {
  leaveWhenAsked(page);
  page.on('popup', (opened) => opened && leaveWhenAsked(opened));
  await page.goto(home);
  await page.type(parts.loginName, accounts[user].address);
  await page.type(parts.loginWord, password);
  await page.click(parts.loginButton);
  await page.waitForSelector(parts.list);
  return {
    page,
    openMail: (subject) => openMail(page, subject),
    openInbox: async () => {
      await page.goto(inbox);
      await page.waitForSelector(parts.list);
    },
    subjects: () => page.$$eval(parts.subjectLink, (found) => found.map((a) => a.textContent ?? '')),
    readBody: () => page.$eval(parts.body, (body) => body.textContent ?? ''),
    compose: () => press(page, parts.compose),
    reply: () => press(page, parts.reply),
    replyAll: () => press(page, parts.replyAll),
  };
}
