import { query } from '@/utils/dom/clean-dom';
import { isOwnHost, siteCards } from './catalogue';
import { readOutlookDrafts } from './outlook-compose';
import { readOutlookConversation } from './outlook-reading';
import { readOutlookSelf } from './outlook-self';
import type { Site } from './types';

// Ids and sections that outlived five generations of classes; any one shows that mail is on screen.
const frame = [
  '#MailList',
  '#ReadingPaneContainerId',
  '#ConversationReadingPaneContainer',
  '[data-app-section="MailReadCompose"]',
  '[id^="primaryMailboxRoot"]',
  '[id^="editorParent_"]',
].join();

export const outlook: Site = {
  ...siteCards.outlook,
  matches: (url, document) => isOwnHost(siteCards.outlook, url) && query(document, frame) !== null,
  self: readOutlookSelf,
  readConversation: readOutlookConversation,
  readDrafts: readOutlookDrafts,
};
