import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, holds, nearest, query, queryAll, take, wordsOf } from '@/utils/dom/clean-dom';
import { isShown } from '@/utils/dom/shown';
import { isAddress, makeParticipant } from './address';
import { firstElements, type Ranked } from './ranked';
import type { Report } from './types';

// conversejs/converse.js 14.0.0, src/plugins/chatboxviews/templates/chats.js: a box a conversation, hidden ones are not
// in the page. Headlines, which are notices of a server, have a box of another name.
export const boxes = 'converse-chat, converse-muc';
// chatview/templates/chat-head.js: the account is the title of the other's name.
const heading: Ranked = [':is(converse-chat-heading, converse-muc-heading) [role="heading"]', '.chatbox-title__text'];

/** The account or room of a box: by its own mark, else by that of its head. */
export function jidOf(box: Element): string | null {
  const head = query(box, heading.join());
  const shown = head && attribute(head, 'title');
  const jid = attribute(box, 'jid') ?? shown;
  return jid && isAddress(bare(jid)) && (!isAddress(shown ?? '') || bare(shown ?? '') === bare(jid)) ? jid : null;
}

/** An account without the device that it wrote from (RFC 7622, 3.1). */
export const bare = (jid: string): string => jid.replace(/\/.*$/s, '').toLowerCase();
export const resourceOf = (jid: string): string | null => /\/(.+)$/s.exec(jid)?.[1] ?? null;

export const isGroup = (box: Element): boolean => fits(box, 'converse-muc');
export const boxOf = (element: Element): Element | null => nearest(element, boxes);

/** Several may be open side by side: the one with the focus, else the first. */
export function boxInFront(document: Document): Element | null {
  const all = queryAll(document, boxes).filter((box) => isShown(box));
  const focused = take(document, 'activeElement');
  return all.find((box) => holds(box, focused)) ?? all[0] ?? null;
}

export const somebody = (name: string | null, jid: string): Participant =>
  makeParticipant(name, bare(jid), `xmpp:${bare(jid)}`);

/** Somebody in a room that does not show whose account it is. */
export const inRoom = (room: string, nick: string): Participant =>
  makeParticipant(nick, null, `xmpp:${bare(room)}/${nick}`);

/** Whom a box of two is with: one's account, or one's name in a room. */
export function otherIn(box: Element, report: Report): Participant | null {
  const jid = jidOf(box);
  const [head] = firstElements('title', box, heading, report);
  const nick = jid && resourceOf(jid);
  if (!jid) return null;
  return nick ? inRoom(jid, nick) : somebody(head ? wordsOf(head) : null, jid);
}
