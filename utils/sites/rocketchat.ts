import type { Participant } from '@/utils/conversation/types';
import { attribute, isBefore, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { cutsNothing } from '@/utils/dom/cuts';
import { eachOnce, makeParticipant } from './address';
import { siteCards } from './catalogue';
import { readsChat } from './chat';
import { type Author, type Chat, type ChatPage, nobody } from './chat-types';
import { firstElements } from './ranked';
import { isBuiltOf, saysYes } from './structure';
import type { Site } from './types';

// RocketChat/Rocket.Chat, apps/meteor/client/components/message: variants/RoomMessage.tsx, variants/ThreadMessage.tsx,
// MessageHeader.tsx, header/MessageRoles.tsx; client/views/room/composer/messageBox/MessageBox.tsx.
const message = '[data-mid]:not([data-system-message="true"])';
const body = '[data-qa-type="message-body"], .rcx-message-body';
const field = 'textarea[name="msg"]';
const title = ['.rcx-room-header h1', 'main header h1', 'header h1'];
const parts = [message, field, '.rcx-room-header, .rcx-message'];

// The role of a program is a word that nearly all languages write alike; roles of people bear a title.
const program = /^(?:bot|robot|робот|бот|机器人|機器人|ボット|봇|بوت)$/i;

/** The account's name stands on its picture and in the head; further down are those who answered in the thread. */
function accountsOf(row: Element): Element[] {
  const [words] = queryAll(row, body);
  const marked = queryAll(row, '[data-username]');
  return words ? marked.filter((each) => isBefore(each, words)) : marked.slice(0, 1);
}

function readHead(row: Element, url: URL): Participant | null {
  const accounts = accountsOf(row);
  const [account, ...more] = new Set(accounts.map((each) => attribute(each, 'data-username')));
  const named = accounts.map(wordsOf).find((words) => words && !words.startsWith('@'));
  if (!account || more.length > 0) return null;
  const [words] = queryAll(row, body);
  const roles = queryAll(row, '.rcx-message-header__roles *, [class*="message-header"] *').filter(
    (each) => words && isBefore(each, words) && program.test(wordsOf(each)) && !attribute(each, 'title'),
  );
  const person = makeParticipant(named ?? null, null, `rocketchat:${url.host}/${account}`);
  return roles.length > 0 ? { ...person, kind: 'bot' } : person;
}

function readAuthor(row: Element, before: Author, { url, report }: Pick<ChatPage, 'url' | 'report'>): Author {
  const own = saysYes(row, 'data-own');
  if (attribute(row, 'data-sequential') === 'true') return before.own === own ? before : nobody;
  const person = readHead(row, url);
  report('author', person ? 0 : null);
  return { person, own };
}

const unreported = () => {};

function ownAuthor(document: Document, url: URL): Participant | null {
  const rows = queryAll(document, `${message}[data-own="true"]:not([data-sequential="true"])`);
  return rows.flatMap((row) => readAuthor(row, nobody, { url, report: unreported }).person ?? []).at(-1) ?? null;
}

/** The room of two is named by both their numbers, 17 letters each. */
function otherInRoom({ document, url, messages, report }: ChatPage): Participant[] | null {
  const [, first, second] = /\/direct\/(\w{17})(\w{17})(?:\/|$)/.exec(url.pathname) ?? [];
  if (!first) return null;
  if (first === second) return [];
  const [head] = firstElements('title', document, title, report, (each) => wordsOf(each) !== '');
  if (!head) return null;
  const others = eachOnce(messages.filter(({ own }) => own === false).flatMap(({ person }) => person ?? []));
  const [other, ...more] = others.filter(({ name }) => name === wordsOf(head));
  return [other && more.length === 0 ? other : makeParticipant(wordsOf(head), null)];
}

const placeOf = (url: URL, document: Document): string | null => {
  const room = /\/(?:channel|group|direct|live)\/[^/?]+(?:\/thread\/[^/?]+)?/.exec(url.pathname)?.[0];
  return room && query(document, parts.join()) ? url.host + room : null;
};

const chat: Chat = {
  message,
  words: body.split(', '),
  author: readAuthor,
  self: ownAuthor,
  direct: otherInRoom,
  place: placeOf,
  // One in the room, one in the thread; a message that is edited is edited there too.
  fields: [field, '.rcx-message-composer textarea, footer textarea'],
  composers: ['.rcx-message-composer', 'form'],
  cuts: cutsNothing,
};

export const rocketchat: Site = {
  ...siteCards.rocketchat,
  matches: (url, document) => isBuiltOf(parts, siteCards.rocketchat, url, document),
  ...readsChat(chat),
};
