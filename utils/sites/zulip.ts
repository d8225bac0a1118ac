import { cutsNothing } from '@/utils/dom/cuts';
import { siteCards } from './catalogue';
import { readsChat } from './chat';
import type { Chat } from './chat-types';
import { isBuiltOf } from './structure';
import type { Site } from './types';
import { message, othersInNarrow, ownEntry, readSender } from './zulip-people';
import { addressedByPills } from './zulip-recipients';

// zulip/zulip, web/templates: compose.hbs, message_edit_form.hbs, single_message.hbs, recipient_row.hbs.
const fields = ['textarea#compose-textarea, textarea.message_edit_content', 'textarea.message-textarea'];
const parts = [message, fields.join(), '#compose-direct-recipient, #compose-channel-recipient', '.message_header'];

/** Only one topic or one direct conversation is a place; other views show messages of many. */
const placeIn = (url: URL): string | null => {
  const [, narrow] = /^#narrow\/((?:dm|pm-with)\/[^/]+|(?:channel|stream)\/[^/]+\/topic\/[^/]+)/.exec(url.hash) ?? [];
  return narrow ? `${url.host}/${narrow}` : null;
};

const chat: Chat = {
  message,
  words: ['.message_content', '.rendered_markdown'],
  author: readSender,
  self: ownEntry,
  direct: othersInNarrow,
  place: placeIn,
  fields,
  composers: ['#send_message_form', '.message_edit_form', 'form'],
  cuts: cutsNothing,
  addressed: addressedByPills,
};

export const zulip: Site = {
  ...siteCards.zulip,
  matches: (url, document) => isBuiltOf(parts, siteCards.zulip, url, document),
  ...readsChat(chat),
};
