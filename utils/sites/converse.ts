import { query } from '@/utils/dom/clean-dom';
import { cutsNothing } from '@/utils/dom/cuts';
import { siteCards } from './catalogue';
import { readsChat } from './chat';
import type { Addressed, Chat, ChatPage } from './chat-types';
import { noRecipients } from './compose';
import { boxes, boxInFront, jidOf } from './converse-boxes';
import { message, othersInBox, ownAccount, readSender } from './converse-people';
import { isBuiltOf } from './structure';
import type { Site } from './types';

// conversejs/converse.js 14.0.0, src/plugins/chatview and muc-views; seen live.
const forms = 'converse-message-form, converse-muc-message-form';
const fields = [`:is(${forms}) textarea`, 'textarea.chat-textarea'];
const parts = ['converse-root, #conversejs', boxes, forms, 'textarea.chat-textarea'];

function addressedIn(_root: Element, field: Element, page: ChatPage): Addressed {
  const to = othersInBox(page, field) ?? [];
  return { recipients: { ...noRecipients(), to }, recipientsKnown: to.length > 0 };
}

const chat: Chat = {
  message,
  words: ['converse-chat-message-body', '.chat-msg__text'],
  author: readSender,
  self: ownAccount,
  direct: othersInBox,
  place(_url, document) {
    const box = boxInFront(document);
    return box && jidOf(box);
  },
  fields,
  composers: [forms, 'form'],
  cuts: cutsNothing,
  addressed: addressedIn,
};

/** Known on any host by its own elements; it may stand on a page of something else, as a window at its edge. */
export const converse: Site = {
  ...siteCards.converse,
  matches: (url, document) => query(document, boxes) !== null && isBuiltOf(parts, siteCards.converse, url, document),
  ...readsChat(chat),
};
