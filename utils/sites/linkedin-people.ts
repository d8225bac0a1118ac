import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, nearest, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { makeParticipant } from './address';
import { type Author, type ChatPage, nobody } from './chat-types';
import { firstElements, type Ranked } from './ranked';

export const event = '.msg-s-event-listitem, [data-event-urn]';
const name: Ranked = ['.msg-s-message-group__name', '.msg-s-message-group__profile-link'];
const words = '.msg-s-event-listitem__body, .msg-s-event__content';
// On messages of everybody but the user.
const other = '.msg-s-event-listitem--other';
const profile = 'a[href*="/in/"]';

const inHead = (element: Element): boolean => !nearest(element, words);

/** `https://www.linkedin.com/in/noor-haddad/`. */
function idIn(link: Element | undefined): string | null {
  const found = /\/in\/([^/?#]{1,200})/.exec((link && attribute(link, 'href')) ?? '')?.[1];
  return found ? `linkedin:${found}` : null;
}

/** The picture in the bar at the top is described by the user's name. */
export function ownName(document: Document): Participant | null {
  const shown = queryAll(document, 'img.global-nav__me-photo[alt]').map((each) => attribute(each, 'alt')?.trim() ?? '');
  const [only, ...more] = new Set(shown.filter(Boolean));
  return only && more.length === 0 ? makeParticipant(only, null) : null;
}

export function readSpeaker(row: Element, before: Author, page: Omit<ChatPage, 'messages'>): Author {
  const own = fits(row, other) ? false : null;
  const [named] = firstElements('author', row, name, page.report, (each) => inHead(each) && wordsOf(each) !== '');
  // Of messages in a row only the first names who wrote them.
  if (!named) return before.own === own && queryAll(row, profile).every((each) => !inHead(each)) ? before : nobody;
  const person = makeParticipant(wordsOf(named), null, idIn(queryAll(row, profile).find(inHead)));
  return { person, own: own ?? (person.name === page.self?.name || null) };
}

// A conversation's own part of the page, and in its head the other's name over a link to the profile.
const pane = '.msg-overlay-conversation-bubble, .msg-convo-wrapper, .msg-thread';
const title: Ranked = [
  '.msg-entity-lockup__entity-title',
  '.msg-overlay-bubble-header__title',
  '.msg-thread__link-to-profile',
];
const head = '.msg-title-bar, .msg-entity-lockup, .msg-overlay-bubble-header, .msg-thread__topcard';

/** The head of a conversation of two links to one profile; that of a group to none. */
export function otherInThread({ document, report }: ChatPage, field: Element | null): Participant[] | null {
  const around = field ? nearest(field, pane) : query(document, pane);
  const isHead = (each: Element) => !nearest(each, event) && wordsOf(each) !== '';
  const [named] = around ? firstElements('title', around, title, report, isHead) : [];
  const top = named && (nearest(named, head) ?? named);
  if (!around || !top || !named) return null;
  const links = [nearest(named, profile) ?? [], queryAll(top, profile)].flat();
  const [id, ...more] = new Set(links.map(idIn));
  return id && more.length === 0 ? [makeParticipant(wordsOf(named), null, id)] : null;
}
