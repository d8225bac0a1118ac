import { query, typedIn } from '@/utils/dom/clean-dom';
import { cutsNothing } from '@/utils/dom/cuts';
import { siteCards } from './catalogue';
import { readsChat } from './chat';
import type { Addressed, Chat, ChatPage } from './chat-types';
import { noRecipients } from './compose';
import { entry, message, openChat, othersHere, ownNick, readSender } from './lounge-people';
import { isBuiltOf } from './structure';
import type { Site } from './types';

// thelounge/thelounge 4.5.2, client/components: Chat.vue, ChatInput.vue, NetworkList.vue; seen live.
const field = '#form textarea#input';
const parts = [field, '#form #nick', '#chat-container[data-current-channel]', entry];

/** What begins with a slash is a command, which may write to somebody else (`/msg`); two slashes are one that is sent. */
const isCommand = (text: string): boolean => /^\/(?!\/|me\s)/.test(text);

function addressedHere(_root: Element, input: Element, page: ChatPage): Addressed {
  const others = isCommand(typedIn(input)) ? null : othersHere(page);
  return { recipients: { ...noRecipients(), to: others ?? [] }, recipientsKnown: (others ?? []).length > 0 };
}

const chat: Chat = {
  message,
  words: ['.content'],
  author: readSender,
  self: ownNick,
  direct: othersHere,
  place: (_url, document) => openChat(document)?.key ?? null,
  fields: [field],
  composers: ['#form', 'form'],
  cuts: cutsNothing,
  addressed: addressedHere,
};

const reading = readsChat(chat);

export const thelounge: Site = {
  ...siteCards.thelounge,
  matches: (url, document) => query(document, field) !== null && isBuiltOf(parts, siteCards.thelounge, url, document),
  ...reading,
  // What is typed in the lobby goes to the server and to nobody.
  readDrafts: (document, report, url) => (openChat(document) ? reading.readDrafts(document, report, url) : []),
};
