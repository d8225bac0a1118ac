import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, isWithin, nearest, parentOf, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { makeParticipant } from './address';
import { firstElements, type Ranked } from './ranked';
import { wordNodes } from './shown-words';
import { message, type SlackPlace } from './slack-place';
import type { Report } from './types';

const numbered: Ranked = ['[data-qa="message_sender_name"][data-message-sender]', '[data-message-sender]'];
/** On a page that tells nobody's id; elsewhere somebody without one may be an app as well. */
const nameless: Ranked = ['[data-qa="message_sender_name"], [data-qa="message_sender"]'];
export const bodies: Ranked = ['[data-qa="block-kit-renderer"]', '[data-qa="message-text"]'];
/** What is shown within a message is not its author's: words, and messages that were shared in it. */
const foreign = `${bodies.join()}, [data-qa="message_attachment"], [data-qa="forwarded_message_card"]`;
/** Beside the name of an app, an integration or an agent. */
export const badge = '.c-app_badge, [data-qa="message_sender_app_badge"], [data-qa="bot_label"]';

/** Ids of people begin so; those of apps with B or A. Slack's own bot has an id like a person's. */
const isPersonId = (id: string): boolean => /^[UW][A-Z0-9]+$/.test(id) && id !== 'USLACKBOT';

export interface SlackMessage {
  element: Element;
  /** Undefined: nobody, as nothing tells, or no person. */
  author: Participant | undefined;
  /** The name of who wrote it, where that is a program, or may be one. */
  program: string | null;
}

const isOwnPart = (element: Element, within: Element): boolean =>
  nearest(element, message) === within && !nearest(element, foreign);

const status = '[data-qa="custom_status"]';

/** A badge that lost its mark still has its words, beside the name; without what held both, they stand there bare. */
function hasWordsBeside(name: Element): boolean {
  const sender = nearest(name, '[data-qa="message_sender"]');
  const around = sender ?? parentOf(name);
  const isOther = (each: Element) => (sender ? each === name || fits(each, status) : true);
  return around !== null && wordNodes(around, isOther).some((words) => /\p{L}/u.test(words));
}

function readAuthor(element: Element, within: Element, team: string | null): Pick<SlackMessage, 'author' | 'program'> {
  const user = attribute(element, 'data-message-sender');
  const isBadged = queryAll(within, badge).some((each) => isOwnPart(each, within)) || hasWordsBeside(element);
  const isProgram = isBadged || (user !== null && /^(?:[AB][A-Z0-9]+|USLACKBOT)$/.test(user));
  const name = wordsOf(element);
  if (isProgram || !name) return { author: undefined, program: isProgram ? name : null };
  const id = team && user && isPersonId(user) ? `slack:${team}/${user}` : null;
  return { author: makeParticipant(name, null, id), program: null };
}

const isHere = (element: Element, { channel }: SlackPlace): boolean => {
  const marked = attribute(element, 'data-msg-channel-id');
  return marked === null || channel === null || marked === channel;
};

/** Who wrote each message; a follow-on message names nobody and is of the author before it. */
export function readSlackMessages(pane: Document | Element, place: SlackPlace, report: Report): SlackMessage[] {
  const author = query(pane, numbered.join()) ? numbered : nameless;
  let last: Pick<SlackMessage, 'author' | 'program'> = { author: undefined, program: null };
  return queryAll(pane, message)
    .filter((element) => !isWithin(element, message) && isHere(element, place))
    .map((element) => {
      const isHead = (each: Element) => isOwnPart(each, element);
      const isNamed = queryAll(element, author.join()).some(isHead);
      const [named] = isNamed ? firstElements('author', element, author, report, isHead) : [];
      const unread = queryAll(element, nameless.join()).find(isHead);
      if (named) last = readAuthor(named, element, place.team);
      else if (unread) last = { author: undefined, program: wordsOf(unread) };
      return { element, ...last };
    });
}
