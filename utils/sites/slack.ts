import { query } from '@/utils/dom/clean-dom';
import { isOwnHost, siteCards } from './catalogue';
import { readSlackDrafts } from './slack-compose';
import { readSlackConversation } from './slack-messages';
import { composer, message } from './slack-place';
import type { Site } from './types';

const editor = `${composer} .ql-editor`;

export const slack: Site = {
  ...siteCards.slack,
  // On its own host one part is enough; elsewhere composer and messages must be there together.
  matches: (url, document) => {
    const parts = [editor, message].filter((part) => query(document, part) !== null);
    return parts.length === 2 || (parts.length === 1 && isOwnHost(siteCards.slack, url));
  },
  // The page shows no sign of whose account it is but in its storage, beside the session's secrets: not read.
  self: () => null,
  readConversation: readSlackConversation,
  readDrafts: readSlackDrafts,
};
