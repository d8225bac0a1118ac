import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, nearest, ownerOf, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { makeParticipant } from './address';
import { mention, message, messagesIn } from './google-chat-parts';
import { isOwnSign } from './google-chat-self';
import { firstElements, type Ranked } from './ranked';
import type { Report } from './types';

const author: Ranked = [
  '[data-message-id][data-member-id]',
  '[data-name][data-member-id]',
  '[data-member-id]:not([data-user-mention-type])',
];

export interface ChatMessage {
  element: Element;
  isOwn: boolean;
  /** A program wrote it. */
  isProgram: boolean;
  /** Undefined: nobody, as nothing tells, or no person. */
  author: Participant | undefined;
}

const human = /^user\/human\/(\d{1,32})$/;

/** Two marks tell who wrote a message; where they disagree, neither is believed. */
function idOf(name: Element, element: Element): string | null {
  const [, number] = human.exec(attribute(name, 'data-member-id') ?? '') ?? [];
  return number && number === attribute(element, 'data-user-id') ? `gchat:user/human/${number}` : null;
}

const isDoubtful = (name: Element, element: Element): boolean =>
  human.test(attribute(name, 'data-member-id') ?? '') && idOf(name, element) === null;

const isName = (each: Element, within: Element): boolean =>
  nearest(each, message) === within && !nearest(each, mention) && wordsOf(each) !== '';

function readNamed(name: Element, element: Element): Omit<ChatMessage, 'element'> {
  const shown = wordsOf(name);
  const isProgram =
    (attribute(name, 'data-member-id') ?? '').startsWith('user/bot/') || fits(name, '[data-origin-gsuite-app="1"]');
  const isOwn = !isProgram && isOwnSign(ownerOf(element), shown, attribute(name, 'data-name'));
  const isNobody = isProgram || isDoubtful(name, element);
  return { isOwn, isProgram, author: isNobody ? undefined : makeParticipant(shown, null, idOf(name, element)) };
}

function readMessage(element: Element, report: Report): ChatMessage | undefined {
  const isHere = (each: Element) => isName(each, element);
  if (!queryAll(element, author.join()).some(isHere)) return undefined;
  const [name] = firstElements('author', element, author, report, isHere);
  return name && { element, ...readNamed(name, element) };
}

/** Who wrote each message. One that names nobody is told by its number, not by the one before it. */
export function readChatMessages(pane: Document | Element, report: Report): ChatMessage[] {
  const all = messagesIn(pane).map((element) => ({ element, read: readMessage(element, report) }));
  const numberOf = (element: Element) => attribute(element, 'data-user-id');
  return all.map(({ element, read }) => {
    const named = read ?? all.find((each) => each.read && numberOf(each.element) === numberOf(element))?.read;
    return { isOwn: false, isProgram: false, author: undefined, ...named, element };
  });
}
