import type { Participant } from '@/utils/conversation/types';
import { parentOf, query, wordsOf } from '@/utils/dom/clean-dom';
import { eachOnce, makeParticipant } from './address';
import { firstElements, type Ranked, unreported } from './ranked';
import { badge, readSlackMessages } from './slack-authors';
import { isGroupMessage, isOwnNotes, placeInAddress, type SlackPlace } from './slack-place';

const titles: Ranked = ['[data-qa="channel_name"]', '.p-view_header__channel_title'];

/** The title is that of the conversation in the address, which a thread or a window beside it need not be of. */
function titleOf(document: Document, { channel }: SlackPlace, url: URL): Element | undefined {
  const [title, ...more] = firstElements('title', document, titles, unreported);
  return more.length === 0 && channel !== null && placeInAddress(url).channel === channel ? title : undefined;
}

/** Everybody who wrote here, on the whole page: a thread's authors are in the conversation too. */
const authorsOf = (document: Document, place: SlackPlace) => {
  const messages = readSlackMessages(document, place, unreported);
  return {
    people: eachOnce(messages.flatMap(({ author }) => author ?? [])),
    programs: new Set(messages.flatMap(({ program }) => program ?? [])),
  };
};

export const isDirect = ({ channel }: SlackPlace): boolean => channel?.startsWith('D') ?? false;

/** A direct message's title is the other person's name; the id is that of the author so named, where there is but one. */
function otherInDirect(document: Document, place: SlackPlace, title: Element): Participant[] | null {
  const head = parentOf(title) ?? title;
  const name = wordsOf(title);
  const { people, programs } = authorsOf(document, place);
  const isProgram = query(head, badge) !== null || programs.has(name);
  if (!name || isProgram || isOwnNotes(document, place)) return null;
  const ids = people.filter((each) => each.name === name).map(({ id }) => id);
  return [makeParticipant(name, null, ids.length === 1 ? (ids[0] ?? null) : null)];
}

/** A group's title names all but the user. Names may hold the comma that parts them, so each must be an author's. */
function othersInGroup(document: Document, place: SlackPlace, title: Element): Participant[] | null {
  const names = wordsOf(title).split(/, |、/);
  const { people } = authorsOf(document, place);
  const found = names.map((name) => people.filter((each) => each.name === name));
  const isClear = names.length > 1 && new Set(names).size === names.length && found.every(({ length }) => length === 1);
  return isClear ? found.flat() : null;
}

/**
 * Everybody but the user who reads what is written here; null where the page does not show it. Who reads a channel is
 * never on the page, and of two authors of a direct message one is the user: only the title tells.
 */
export function readSlackMembers(document: Document, place: SlackPlace, url: URL): Participant[] | null {
  const title = titleOf(document, place, url);
  if (!title) return null;
  if (isDirect(place)) return otherInDirect(document, place, title);
  return isGroupMessage(document, place) ? othersInGroup(document, place, title) : null;
}
