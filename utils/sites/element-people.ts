import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, nearest, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { eachOnce, makeParticipant } from './address';
import { type Author, type ChatPage, nobody } from './chat-types';
import { firstElements, type Ranked, unreported } from './ranked';
import { wordNodes } from './shown-words';
import { saysYes } from './structure';

// element-hq/element-web, src/components/views: rooms/EventTile.tsx (`data-self` since 2021), messages/
// DisambiguatedProfile.tsx, avatars/MemberAvatar.tsx (the account is the picture's title).
export const tile = '[data-event-id][data-layout], .mx_EventTile';
const profile: Ranked = ['.mx_DisambiguatedProfile', '.mx_SenderProfile'];
// What was said before and is shown again above an answer, and the words themselves.
const foreign =
  '.mx_ReplyChain, .mx_ReplyTile, blockquote, .mx_EventTile_body, .mx_EventTile_content, .mx_EventTile_line';
const account = /@[^\s():]{1,255}:[^\s()]{1,255}/;

const inHead = (each: Element): boolean => !nearest(each, foreign);
const accountIn = (words: string | null): string | null => account.exec(words ?? '')?.[0] ?? null;

/** All places that name the account must agree. */
function accountOf(row: Element, named: Element): string | null {
  const titled = queryAll(row, '[title]').filter(inHead);
  const shown = [attribute(named, 'title'), ...titled.map((each) => attribute(each, 'title'))].flatMap(
    (words) => accountIn(words) ?? [],
  );
  const beside = query(named, '.mx_DisambiguatedProfile_mxid');
  const [only, ...more] = new Set([...shown, ...(beside ? [accountIn(wordsOf(beside)) ?? []].flat() : [])]);
  return only && more.length === 0 ? only : null;
}

export function readSender(row: Element, before: Author, page: Pick<ChatPage, 'report'>): Author {
  const own = saysYes(row, 'data-self');
  // Somebody came, left, or renamed the room.
  if (fits(row, '.mx_EventTile_info')) return nobody;
  if (fits(row, '.mx_EventTile_continuation')) return before.own === own ? before : nobody;
  const [named] = firstElements('author', row, profile, page.report, inHead);
  const [name = null] = named ? wordNodes(named) : [];
  if (!named || !name) return { person: null, own };
  const id = accountOf(row, named);
  const person = makeParticipant(accountIn(name) === name ? null : name, null, id && `matrix:${id}`);
  // Programs send notices, by the rules of Matrix (`m.notice`).
  return { person: query(row, '.mx_MNoticeBody') ? { ...person, kind: 'bot' } : person, own };
}

export function ownSender(document: Document): Participant | null {
  const rows = queryAll(document, `:is(${tile})[data-self="true"]`);
  const authors = eachOnce(rows.flatMap((row) => readSender(row, nobody, { report: unreported }).person ?? []));
  return authors.length === 1 ? (authors[0] ?? null) : null;
}

const heading: Ranked = ['.mx_RoomHeader_heading', '.mx_RoomHeader [role="heading"]'];
// RoomHeader.tsx: shown in all rooms but direct ones.
const members = '.mx_FacePile, .mx_RoomHeader_members';

/** A direct room is named after the other, and its head has no pile of faces; the name must be that of who writes there. */
export function otherInRoom({ document, messages, report }: ChatPage): Participant[] | null {
  const [head] = firstElements('title', document, heading, report, (each) => wordsOf(each) !== '');
  const header = head && nearest(head, 'header, .mx_RoomHeader');
  const others = eachOnce(messages.filter(({ own }) => own === false).flatMap(({ person }) => person ?? []));
  const [other, ...more] = others;
  if (!head || !header || query(header, members) || !other || more.length > 0) return null;
  return other.name === wordsOf(head) ? [other] : null;
}
