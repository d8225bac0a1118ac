import { cutsBy } from '@/utils/dom/cuts';
import { siteCards } from './catalogue';
import { readsChat } from './chat';
import type { Chat } from './chat-types';
import { event, otherInThread, ownName, readSpeaker } from './linkedin-people';
import { isBuiltOf } from './structure';
import type { Site } from './types';

// Class names that a dozen automations of 2022 to 2026 use alike (BaamAhmed/ChatSpark and others); the site has no marks
// of another kind. Messaging is also in windows at the foot of every page, several at once.
const form = '.msg-form__contenteditable';
const parts = [event, form, '.msg-thread, .msg-overlay-conversation-bubble'];

/** A window beside a page is known by its person alone. */
const placeOf = (url: URL): string => /^\/messaging\/thread\/([^/?]+)/.exec(url.pathname)?.[1] ?? 'window';

const chat: Chat = {
  message: event,
  words: ['.msg-s-event-listitem__body', '.msg-s-event__content'],
  author: readSpeaker,
  self: ownName,
  direct: otherInThread,
  place: placeOf,
  fields: [`${form}[contenteditable="true"]`, '.msg-form [contenteditable="true"][role="textbox"]'],
  composers: ['.msg-form', 'form'],
  cuts: cutsBy({ whole: 'blockquote' }),
};

export const linkedin: Site = {
  ...siteCards.linkedin,
  matches: (url, document) => isBuiltOf(parts, siteCards.linkedin, url, document),
  ...readsChat(chat),
};
