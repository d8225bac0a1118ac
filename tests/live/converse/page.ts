import type { Page } from 'puppeteer-core';
import type { ChatPage, Place } from '@/tests/live/chat/types';
import { type AccountId, accounts, password } from '@/tests/live/mail/accounts';
import { room } from './prosody';

const parts = {
  list: 'converse-controlbox-toggle .toggle-controlbox',
  login: 'form#converse-login',
  name: 'input[name="jid"]',
  word: 'input[name="password"]',
  contact: 'converse-roster a.open-chat',
  room: `#chatrooms a.open-room[data-room-jid="${room}"]`,
  box: (jid: string) => `:is(converse-chat, converse-muc)[jid="${jid}"]`,
  field: ':is(converse-chat, converse-muc) textarea.chat-textarea',
  messages: ':is(converse-chat, converse-muc) converse-message-history',
};

export const host = 'chat.example.test';

const jidOf = (place: Place): string => (place === 'room' ? room : accounts[place].address);

/** Attune's sidebar may lie over the list. */
async function open(page: Page, place: Place): Promise<void> {
  const entry = place === 'room' ? parts.room : `${parts.contact}[data-jid="${jidOf(place)}"]`;
  await page.$eval(entry, (found) => (found as HTMLElement).click());
  await page.waitForSelector(`${parts.box(jidOf(place))} textarea.chat-textarea`);
}

async function enter(page: Page, user: AccountId): Promise<void> {
  await page.waitForSelector(`${parts.login} ${parts.name}`, { visible: true });
  await page.type(`${parts.login} ${parts.name}`, accounts[user].address);
  await page.type(`${parts.login} ${parts.word}`, password);
  await page.keyboard.press('Enter');
  for (const part of [parts.contact, parts.room]) await page.waitForSelector(part);
}

export async function logIn(page: Page, user: AccountId): Promise<ChatPage> {
  await page.goto(`http://${host}/`);
  await enter(page, user);
  return {
    page,
    open: (place) => open(page, place),
    field: parts.field,
    words: () => page.$eval(parts.messages, (list) => list.textContent ?? ''),
  };
}

/** As it stands at the edge of a page of something else: each conversation in a box of its own, side by side. */
export async function openOverlaid(chat: ChatPage, user: AccountId, places: Place[]): Promise<void> {
  await chat.page.goto(`http://${host}/?view=overlayed`);
  await chat.page.waitForSelector(parts.list);
  await chat.page.click(parts.list);
  await enter(chat.page, user);
  for (const place of places) await chat.open(place);
}
