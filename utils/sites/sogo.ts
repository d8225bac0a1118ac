import type { Conversation } from '@/utils/conversation/types';
import { query } from '@/utils/dom/clean-dom';
import { siteCards } from './catalogue';
import { isNewMail, readSogoAnswered, readSogoDrafts } from './sogo-compose';
import { readSogoMessage } from './sogo-message';
import { readSogoSelf } from './sogo-self';
import type { Report, Site } from './types';

// Angular's names in SOGo's own templates, the same in every language; two of a view must be there together.
const views: [string, string][] = [
  ['[ng-bind$="activeUser.email"]', ':is(#detailView, [ui-view="mailbox"], [ui-view="mailboxes"])'],
  ['#mailEditor', '[ng-model^="editor.message.editable."]'],
  ['#detailView', '[ng-bind$="viewer.message.subject"]'],
];

function readConversation(document: Document, report: Report): Conversation | null {
  const shown = readSogoMessage(document, report);
  if (!shown) return readSogoAnswered(document);
  if (!isNewMail(document)) return shown;
  const { incoming: _, ...beneath } = shown;
  return beneath;
}

export const sogo: Site = {
  ...siteCards.sogo,
  matches: (_, document) => views.some((view) => view.every((part) => query(document, part) !== null)),
  self: readSogoSelf,
  readConversation,
  readDrafts: readSogoDrafts,
};
