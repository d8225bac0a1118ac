import { cutsBy } from '@/utils/dom/cuts';
import { siteCards } from './catalogue';
import { readsChat } from './chat';
import type { Chat } from './chat-types';
import { otherInRoom, ownSender, readSender, tile } from './element-people';
import { isBuiltOf } from './structure';
import type { Site } from './types';

// element-hq/element-web, src/components/views/rooms: BasicMessageComposer.tsx, MessageComposer.tsx, EditMessageComposer.tsx.
const composer =
  '[data-testid="basicmessagecomposer"], .mx_BasicMessageComposer_input, .mx_WysiwygComposer_Editor_content';
const parts = [tile, composer, '.mx_RoomHeader', '.mx_MessageComposer'];

const placeIn = (url: URL): string | null => {
  const room = /^#\/room\/([!#][^/?]+)/.exec(decoded(url.hash))?.[1];
  return room ?? null;
};

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

const chat: Chat = {
  message: tile,
  words: ['.mx_EventTile_body', '.mx_EventTile_content', '.mx_MTextBody'],
  author: readSender,
  self: ownSender,
  direct: otherInRoom,
  place: placeIn,
  fields: [`[contenteditable="true"]:is(${composer})`, '.mx_MessageComposer [contenteditable="true"][role="textbox"]'],
  composers: ['.mx_EditMessageComposer', '.mx_MessageComposer', '[role="region"]'],
  cuts: cutsBy({ whole: 'blockquote, .mx_ReplyChain' }),
};

export const element: Site = {
  ...siteCards.element,
  matches: (url, document) => isBuiltOf(parts, siteCards.element, url, document),
  ...readsChat(chat),
};
