import type { Participant } from '@/utils/conversation/types';
import { attribute, nearest, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { eachOnce, isAddress } from './address';
import { type Author, type ChatPage, nobody } from './chat-types';
import { bare, boxInFront, boxOf, inRoom, isGroup, jidOf, otherIn, resourceOf, somebody } from './converse-boxes';
import { firstElements, type Ranked } from './ranked';
import type { Report } from './types';

// conversejs/converse.js 14.0.0, src/shared/chat/templates/message.js, src/plugins/muc-views/templates; seen live.
export const message = '.chat-msg[data-from]';
const mine = '.chat-msg__content--me';
const theirs = '.chat-msg__content--them';
const occupants: Ranked = [
  'converse-muc-occupants li.occupant',
  'converse-muc-occupants converse-muc-occupant-list-item',
];
const occupantCount: Ranked = ['converse-muc-occupants .occupants-heading', 'converse-muc-occupants .sidebar-heading'];
// Badges have a label beside their title.
const occupantName: Ranked = ['.occupant-nick[title]', 'span[title]:not([aria-label])'];
// A private talk with somebody in the room, which takes the place of the list.
const aside = 'converse-muc-occupant';

const saysMine = (element: Element): boolean | null =>
  query(element, mine) ? true : query(element, theirs) ? false : null;

/** The head of the list shows the account, or a name that the user chose; then messages between two tell the account. */
export function ownAccount(document: Document): Participant | null {
  const shown = query(document, 'converse-user-profile .username');
  const name = shown && wordsOf(shown);
  if (name && isAddress(name)) return somebody(null, name);
  const sent = queryAll(document, `converse-chat ${message}`)
    .filter((element) => saysMine(element))
    .map((element) => bare(attribute(element, 'data-from') ?? ''));
  const [own, ...more] = new Set(sent);
  return own && more.length === 0 ? somebody(name, own) : null;
}

interface Occupant {
  nick: string;
  person: Participant;
}

/** The words of a row's title begin with the account, where the room shows it. */
function readOccupant(row: Element, room: string, report: Report): Occupant | null {
  const [shown] = firstElements('members', row, occupantName, report);
  const nick = shown && wordsOf(shown);
  if (!shown || !nick) return null;
  const jid = /^\S+(?=\s)/.exec(attribute(shown, 'title') ?? '')?.[0] ?? '';
  return { nick, person: isAddress(jid) && jid !== nick ? somebody(nick, jid) : inRoom(room, nick) };
}

/** Who is in the room; null where the list is filtered, closed, or shorter than the number that it tells. */
function readOccupants(box: Element, room: string, report: Report): Occupant[] | null {
  const inside = firstElements('members', box, occupants, report).flatMap(
    (row) => readOccupant(row, room, report) ?? [],
  );
  const [head] = firstElements('member count', box, occupantCount, report);
  const count = head && /\d+/.exec(wordsOf(head))?.[0];
  return Number(count) === inside.length ? inside : null;
}

/** In a room by the name there: the list alone may know whose it is. */
function readAuthor(box: Element, jid: string, from: string): Participant | null {
  if (!isGroup(box)) return somebody(null, from);
  const nick = resourceOf(from);
  return nick && bare(from) === bare(jid) ? inRoom(jid, nick) : null;
}

export function readSender(element: Element): Author {
  const box = boxOf(element);
  const jid = box && jidOf(box);
  const from = attribute(element, 'data-from');
  return box && jid && from ? { person: readAuthor(box, jid, from), own: saysMine(element) } : nobody;
}

/** The user is in the room too: by account, or by the name under which the messages of theirs stand. */
function withoutUser(inside: Occupant[], { messages, self }: ChatPage, room: string): Participant[] | null {
  const sent = messages
    .filter(({ own }) => own)
    .map(({ element }) => attribute(element, 'data-from') ?? '')
    .filter((from) => bare(from) === bare(room))
    .map(resourceOf);
  const others = inside.filter(({ nick, person }) => !sent.includes(nick) && !(self && person.id === self.id));
  return others.length < inside.length ? others.map(({ person }) => person) : null;
}

/** Beside the room: one's name there, and the account where the room shows it; its place is there in any case. */
function readAside(panel: Element, room: string): Participant | null {
  const [named, account] = ['.occupant-details-nickname', '.occupant-details-jid'].map((part) => query(panel, part));
  const nick = named ? wordsOf(named) : '';
  if (!account || !nick) return null;
  const jid = wordsOf(account);
  return isAddress(jid) ? somebody(nick, jid) : inRoom(room, nick);
}

/** Everybody but the user in the box of that field; null: the page does not tell. */
export function othersInBox(page: ChatPage, field: Element | null): Participant[] | null {
  const box = field ? boxOf(field) : boxInFront(page.document);
  const jid = box && jidOf(box);
  if (!jid) return null;
  if (!isGroup(box)) {
    const other = otherIn(box, page.report);
    return other && other.id !== page.self?.id ? [other] : null;
  }
  const panel = field && nearest(field, aside);
  if (panel) return [readAside(panel, jid) ?? []].flat();
  const inside = readOccupants(box, jid, page.report);
  const others = inside && withoutUser(inside, page, jid);
  return others && eachOnce(others);
}
