import { query } from '@/utils/dom/clean-dom';
import { isOwnHost, siteCards } from './catalogue';
import { readGoogleChatDrafts } from './google-chat-compose';
import { readGoogleChatConversation } from './google-chat-conversation';
import { editor, message } from './google-chat-parts';
import { readGoogleChatSelf } from './google-chat-self';
import type { Site } from './types';

/** The ids of conversations are of one form everywhere. */
const marks = ':is([data-group-id^="dm/"], [data-group-id^="space/"])';
/** Chat was at `mail.google.com/chat/` before it had a host of its own, and still leads there from some accounts. */
const isChatAddress = (url: URL): boolean =>
  isOwnHost(siteCards['google-chat'], url) || (url.hostname === 'mail.google.com' && /^\/chat\//.test(url.pathname));

export const googleChat: Site = {
  ...siteCards['google-chat'],
  matches: (url, document) =>
    query(document, isChatAddress(url) ? `${marks}, ${message}` : `${marks} ${editor}`) !== null &&
    (isChatAddress(url) || query(document, `${marks} ${message}`) !== null),
  self: readGoogleChatSelf,
  readConversation: readGoogleChatConversation,
  readDrafts: readGoogleChatDrafts,
};
