import type { Page } from 'puppeteer-core';
import { liveChat } from '@/tests/live/chat/live';
import type { ChatClient, ChatPage, Place } from '@/tests/live/chat/types';
import { type AccountId, accounts, password } from '@/tests/live/mail/accounts';
import { room } from './prosody';
import { startConverse } from './server';

const parts = {
  login: 'form#converse-login',
  name: 'input[name="jid"]',
  word: 'input[name="password"]',
  contact: 'converse-roster a.open-chat',
  room: `#chatrooms a.open-room[data-room-jid="${room}"]`,
  box: (jid: string) => `:is(converse-chat, converse-muc)[jid="${jid}"]`,
  field: ':is(converse-chat, converse-muc) textarea.chat-textarea',
  messages: ':is(converse-chat, converse-muc) converse-message-history',
};

const host = 'chat.example.test';

const jidOf = (place: Place): string => (place === 'room' ? room : accounts[place].address);

/** Attune's sidebar may lie over the list. */
async function open(page: Page, place: Place): Promise<void> {
  const entry = place === 'room' ? parts.room : `${parts.contact}[data-jid="${jidOf(place)}"]`;
  await page.$eval(entry, (found) => (found as HTMLElement).click());
  await page.waitForSelector(`${parts.box(jidOf(place))} textarea.chat-textarea`);
}

async function logIn(page: Page, user: AccountId): Promise<ChatPage> {
  await page.goto(`http://${host}/`);
  await page.waitForSelector(`${parts.login} ${parts.name}`);
  await page.type(`${parts.login} ${parts.name}`, accounts[user].address);
  await page.type(`${parts.login} ${parts.word}`, password);
  await page.keyboard.press('Enter');
  for (const part of [parts.contact, parts.room]) await page.waitForSelector(part);
  return {
    page,
    open: (place) => open(page, place),
    field: parts.field,
    words: () => page.$eval(parts.messages, (list) => list.textContent ?? ''),
  };
}

/** Each message has an id of its own, by which the client knows it again. */
const withoutIds = (frame: string): string => frame.replaceAll(/\b(id|from)=(['"])[^'"]*\2/g, '$1=$2ANY$2');

export const client = {
  name: 'converse',
  host,
  start: startConverse,
  logIn,
  shown: (user, place) => ({
    name: place === 'room' ? user : accounts[user].name,
    address: accounts[user].address,
    id: `xmpp:${accounts[user].address}`,
  }),
  identities: (user) => [accounts[user].address],
  sent: (frame, words) =>
    frame.includes('<body') && frame.includes(words.slice(0, 20)) ? withoutIds(frame) : undefined,
} satisfies ChatClient;

export const converse = liveChat(client);
