import { query } from '@/utils/dom/clean-dom';
import { isOwnHost, siteCards } from './catalogue';
import { readGmailDrafts } from './gmail-compose';
import { readGmailSelf } from './gmail-self';
import { readGmailThread } from './gmail-thread';
import type { Site } from './types';

// Gmail's own marks, in captures from 2014 on and in no other product on this host: the window, a popped-out compose
// (`xE`) and one in full screen (`aSs`); or, where only a part of the page is there, a message, an editor, a compose.
const frame = '.nH, body.xE, .aSs, .adn, .gD[email], .Am[g_editable], .M9, [data-compose-id], [peoplekit-id]';

export const gmail: Site = {
  ...siteCards.gmail,
  matches: (url, document) => isOwnHost(siteCards.gmail, url) && query(document, frame) !== null,
  self: readGmailSelf,
  readConversation: readGmailThread,
  readDrafts: readGmailDrafts,
};
