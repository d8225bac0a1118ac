import { query } from '@/utils/dom/clean-dom';
import { isOwnHost, siteCards } from './catalogue';
import { readGmailDrafts } from './gmail-compose';
import { readGmailSelf } from './gmail-self';
import { readGmailThread } from './gmail-thread';
import type { Site } from './types';

// Gmail's own frame classes, in every capture since 2014 and in no other product on this host: the window, a popped-out
// compose (`xE`), and one in full screen (`aSs`).
const frame = '.nH, body.xE, .aSs';

export const gmail: Site = {
  ...siteCards.gmail,
  matches: (url, document) => isOwnHost(siteCards.gmail, url) && query(document, frame) !== null,
  self: readGmailSelf,
  readConversation: readGmailThread,
  readDrafts: readGmailDrafts,
};
