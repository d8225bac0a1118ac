import { attribute, query } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { siteCards } from './catalogue';
import { readsChat } from './chat';
import type { Chat } from './chat-types';
import { otherOnMattermost, ownAccount, post, readPoster } from './mattermost-people';
import { isBuiltOf } from './structure';
import type { Site } from './types';

// Ids of the product's own (mattermost/mattermost, webapp/channels/src/components): `advanced_text_editor`,
// `channel_header`, `channel_header_menu`, `user_account_menu`.
const boxes = '[id$="_textbox"], [data-testid$="_textbox"]';
const parts = [
  post,
  `textarea:is(${boxes}), .AdvancedTextEditor`,
  '#channelHeaderTitle, #channelHeaderDropdownButton',
  '#userAccountMenuButton',
];

/** A thread beside a channel is a conversation of its own. */
function placeOn(url: URL, document: Document): string | null {
  const first = query(document, '[id^="rhsPost_"]');
  const thread = first && attribute(first, 'id')?.slice('rhsPost_'.length);
  const [, team, room] = /^((?:\/[^/]+)*?)\/((?:channels|messages|threads)\/[^/]+)/.exec(url.pathname) ?? [];
  return room ? [`${url.host}${team}/${room}`, thread].filter(Boolean).join('/') : null;
}

const chat: Chat = {
  message: post,
  words: ['[id^="postMessageText_"]', '.post-message__text', '.post__body'],
  author: readPoster,
  self: ownAccount,
  direct: otherOnMattermost,
  place: placeOn,
  // The centre, the thread, an edited post; the text area, or the editor with formatting, by one id.
  fields: [
    `:is(textarea, [contenteditable="true"]):is(${boxes})`,
    '.AdvancedTextEditor :is(textarea:not([disabled]), [contenteditable="true"])',
  ],
  composers: ['.AdvancedTextEditor', 'form'],
  cuts: cutsBy({ whole: 'blockquote' }),
};

export const mattermost: Site = {
  ...siteCards.mattermost,
  matches: (url, document) => isBuiltOf(parts, siteCards.mattermost, url, document),
  ...readsChat(chat),
};
