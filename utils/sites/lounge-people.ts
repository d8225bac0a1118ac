import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, nearest, query, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { eachOnce, makeParticipant, withoutSelf } from './address';
import { type Author, type ChatPage, nobody } from './chat-types';
import { firstElements, type Ranked, unreported } from './ranked';

// thelounge/thelounge 4.5.2, client/components: Channel.vue, ChatUserList.vue, Message.vue; seen live.
export const entry = '[data-type][data-name][aria-controls]';
// Notices come from programs, and all other kinds tell of comings and goings.
export const message = '.msg:is([data-type="message"], [data-type="action"])[data-from]';
const active: Ranked = [`${entry}[aria-selected="true"]`, '.channel-list-item.active[data-type][data-name]'];
const view = '#chat-container[data-current-channel]';
const members: Ranked = ['#chat aside [role="button"][data-name]', '#chat .userlist [data-name]'];
const memberSearch: Ranked = ['#chat aside input[type="search"]', '#chat .userlist input'];

export interface LoungeChat {
  type: 'channel' | 'query';
  name: string;
  network: string | null;
  key: string;
}

/** The channel or query in front, where list and window agree on it; the lobby is a log of the server. */
export function openChat(document: Document): LoungeChat | null {
  const [item] = firstElements('chat', document, active, unreported);
  const shown = query(document, view);
  const name = item && attribute(item, 'data-name');
  const type = item && attribute(item, 'data-type');
  if (!item || !name || (type !== 'channel' && type !== 'query')) return null;
  if (!shown || attribute(shown, 'data-current-channel') !== name) return null;
  const around = nearest(item, '.network, [id^="network-"]');
  const lobby = around && query(around, '[data-type="lobby"][data-name]');
  const network = lobby && attribute(lobby, 'data-name');
  return { type, name, network, key: [network, name].filter(Boolean).join('/') };
}

/** Names of IRC know no capitals (RFC 2812, 2.2), and are another person's on another network. */
const personIn = ({ network }: Pick<LoungeChat, 'network'>, nick: string): Participant =>
  makeParticipant(nick, null, network && `irc:${network}/${nick.toLowerCase()}`);

/** Under the field stands by which name one writes. */
export function ownNick(document: Document): Participant | null {
  const chat = openChat(document);
  const shown = query(document, '#form #nick');
  const nick = shown && wordsOf(shown);
  return nick ? personIn(chat ?? { network: null }, nick) : null;
}

/** On one page all are on the user's network. */
const besides = ({ id }: Participant, nick: string): Participant =>
  makeParticipant(nick, null, id && id.slice(0, id.lastIndexOf('/') + 1) + nick.toLowerCase());

export function readSender(element: Element, _before: Author, { self }: Pick<ChatPage, 'self'>): Author {
  const nick = attribute(element, 'data-from');
  if (!nick || !self) return nobody;
  const person = besides(self, nick);
  return { person, own: fits(element, '.self') || withoutSelf([person], [self]).length === 0 };
}

/** All in the channel; null where the list is being searched, or is shorter than the number that it tells. */
function membersHere({ document, report }: ChatPage, chat: LoungeChat): Participant[] | null {
  const rows = firstElements('members', document, members, report);
  const [search] = firstElements('member count', document, memberSearch, report);
  const count = search && /\d+/.exec(attribute(search, 'placeholder') ?? '')?.[0];
  if (!search || typedIn(search) !== '' || Number(count) !== rows.length) return null;
  return rows.map((row) => personIn(chat, attribute(row, 'data-name') ?? ''));
}

/** Everybody but the user in the channel or query in front; null: the page does not tell. */
export function othersHere(page: ChatPage): Participant[] | null {
  const chat = openChat(page.document);
  const { self } = page;
  if (!chat || !self) return null;
  const all = chat.type === 'query' ? [personIn(chat, chat.name)] : membersHere(page, chat);
  return all && withoutSelf(eachOnce(all), [self]);
}
