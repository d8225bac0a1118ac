import { query } from '@/utils/dom/clean-dom';
import { siteCards } from './catalogue';
import { readAnswered, readRoundcubeDrafts } from './roundcube-compose';
import { messageDocument, readRoundcubeMessage } from './roundcube-message';
import { readRoundcubeSelf } from './roundcube-self';
import type { Site } from './types';

// Ids of Roundcube's own parts, the same in all its skins; two of a view must be there together.
const views: [string, string][] = [
  ['textarea#composebody', ':is(#_to, #_from, #compose_to)'],
  ['#messagelist', ':is(#messagecontframe, #mailboxlist)'],
  ['#messagebody', ':is(#message-header, #messageheader, .headers-table)'],
];

export const roundcube: Site = {
  ...siteCards.roundcube,
  matches: (_, document) => views.some((view) => view.every((part) => query(document, part) !== null)),
  self: readRoundcubeSelf,
  readConversation: (document, report) =>
    messageDocument(document) ? readRoundcubeMessage(document, report) : readAnswered(document),
  readDrafts: readRoundcubeDrafts,
};
