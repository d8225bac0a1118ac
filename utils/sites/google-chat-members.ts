import type { Participant } from '@/utils/conversation/types';
import { attribute, nearest, queryAll, take, wordsOf } from '@/utils/dom/clean-dom';
import { isShown } from '@/utils/dom/shown';
import { eachOnce, makeParticipant } from './address';
import { type ChatMessage, readChatMessages } from './google-chat-authors';
import { editor, mention, message, rowOf } from './google-chat-parts';
import { firstAnswer, unreported } from './ranked';
import type { Report } from './types';

const shownWords = (root: Element | undefined, selector: string): string | undefined =>
  root &&
  queryAll(root, selector)
    .filter((each) => isShown(each))
    .map(wordsOf)
    .find(Boolean);

/** A conversation's own heading: somebody's name that stands in no message and bears no mark of one. */
const headOf = (pane: Element): string | undefined =>
  queryAll(pane, '[data-member-id^="user/human/"]:not([data-message-id])')
    .filter((each) => !nearest(each, `${message}, ${editor}, ${mention}`))
    .map(wordsOf)
    .find(Boolean);

/** Signs of messages that are not where messages are, or of a program: who is here is not clear then. */
const hasStrays = (pane: Element): boolean =>
  queryAll(pane, '[data-message-id], [data-id], [data-user-id], [data-member-id^="user/bot/"]').some(
    (each) => !nearest(each, `${message}, ${mention}`),
  );

/** `Mara Voss - Chat`, with the number of unread ones before it. */
const inTitle = (document: Document): string | undefined =>
  take(document, 'title')
    .replace(/^\(\d{1,4}\) /, '')
    .split(' - ')
    .slice(0, -1)
    .join(' - ') || undefined;

const peopleIn = (messages: readonly ChatMessage[], isOwn: boolean): Participant[] =>
  eachOnce(messages.filter((each) => each.isOwn === isOwn).flatMap(({ author }) => author ?? []));

export interface ChatPlace {
  document: Document;
  /** `dm/..` or `space/..`. */
  group: string;
  pane: Element;
}

/** Of two authors the one that is named beside; with nobody named, the one who is not the user. */
function otherOf(messages: readonly ChatMessage[], name: string | undefined): Participant | undefined {
  const others = peopleIn(messages, false);
  const [named, ...same] = others.filter((each) => each.name === name);
  if (named) return same.length === 0 ? named : makeParticipant(named.name, null);
  if (name && others.length === 0)
    return messages.every(({ isOwn }) => isOwn) ? makeParticipant(name, null) : undefined;
  const [other, ...more] = others;
  return more.length === 0 && peopleIn(messages, true).length === 1 ? other : undefined;
}

/** The other of two people, where the page tells who it is; undefined in groups, and where it is a program. */
export function readOther({ document, group, pane }: ChatPlace, report: Report): Participant | undefined {
  if (!group.startsWith('dm/')) return undefined;
  const row = rowOf(document, group);
  const messages = readChatMessages(pane, unreported);
  // The kind of conversation, told in the list of all that is new (seen live 2026-06): 2 is with a program.
  if (
    hasStrays(pane) ||
    messages.some(({ isProgram }) => isProgram) ||
    (row && attribute(row, 'data-group-type') === '2')
  )
    return undefined;
  const authors = new Set(peopleIn(messages, false).map(({ name }) => name));
  const ifAuthor = (name: string | undefined) => (name && authors.has(name) ? name : undefined);
  const name = firstAnswer(
    'other person',
    [() => shownWords(row, '[dir="auto"]'), () => headOf(pane), () => ifAuthor(inTitle(document))],
    report,
  );
  return otherOf(messages, name);
}

export const authorsIn = (messages: readonly ChatMessage[]): Participant[] => peopleIn(messages, false);
