import type { Page } from 'puppeteer-core';
import { liveChat } from '@/tests/live/chat/live';
import type { ChatClient, ChatPage, Place } from '@/tests/live/chat/types';
import { type AccountId, accounts, password } from '@/tests/live/mail/accounts';
import { channel, network } from './home';
import { startTheLounge } from './server';

const parts = {
  name: '#sign-in input[name="username"]',
  word: '#sign-in input[type="password"]',
  entry: (name: string) => `.channel-list-item[data-name="${name}"]`,
  shown: (name: string) => `#chat-container[data-current-channel="${name}"] #input`,
  field: '#input',
  messages: '#chat .messages',
};

const host = 'irc.example.test';

const nameOf = (place: Place): string => (place === 'room' ? channel : place);

/** Somebody to whom nobody wrote yet has no entry; a command makes one. Attune's sidebar may lie over the list. */
async function open(page: Page, place: Place): Promise<void> {
  const name = nameOf(place);
  if (await page.$(parts.entry(name))) await page.$eval(parts.entry(name), (entry) => (entry as HTMLElement).click());
  else {
    await page.bringToFront();
    await page.focus(parts.field);
    await page.keyboard.type(`/query ${name}\n`);
  }
  await page.waitForSelector(parts.shown(name));
}

async function logIn(page: Page, user: AccountId): Promise<ChatPage> {
  await page.goto(`http://${host}/`);
  await page.waitForSelector(parts.name);
  await page.type(parts.name, user);
  await page.type(parts.word, password);
  await page.keyboard.press('Enter');
  await page.waitForSelector(parts.entry(channel));
  await open(page, 'room');
  return {
    page,
    open: (place) => open(page, place),
    field: parts.field,
    words: () => page.$eval(parts.messages, (list) => list.textContent ?? ''),
  };
}

export const client = {
  name: 'thelounge',
  host,
  start: startTheLounge,
  logIn,
  shown: (user) => ({ name: user, address: null, id: `irc:${network}/${user}` }),
  identities: (user) => [accounts[user].address, `irc:${network}/${user}`],
  sent: (frame, words) => (frame.includes('"input"') && frame.includes(words.slice(0, 20)) ? frame : undefined),
} satisfies ChatClient;

export const thelounge = liveChat(client);
