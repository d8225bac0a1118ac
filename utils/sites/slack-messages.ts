import type { Conversation, Participant } from '@/utils/conversation/types';
import { attribute, queryAll } from '@/utils/dom/clean-dom';
import { readVisibleText } from '@/utils/dom/visible-text';
import { eachOnce } from './address';
import { focusedComposer, paneAround } from './panes';
import { bodies, readSlackMessages, type SlackMessage } from './slack-authors';
import { isDirect, readSlackMembers } from './slack-members';
import { message, panesOf, placeInAddress, placeOf, type SlackPlace } from './slack-place';
import type { Report } from './types';

/** The composer whose conversation is meant: the focused one, else that of the thread beside, else the only one. */
function mainInput(document: Document): Element | undefined {
  const parts = panesOf(document);
  const threads = parts.composers.filter((input) => attribute(input, 'data-thread-ts'));
  const [alone, ...more] = threads.length > 0 ? threads : parts.composers;
  // The view of all threads has a composer for each; without the focus none of them is meant.
  return focusedComposer(document, parts) ?? (more.length === 0 ? alone : undefined);
}

/** Where nothing can be written, the conversation of the address; search results are of none. */
function paneOf(document: Document, input: Element | undefined, url: URL): Document | Element | null {
  const parts = panesOf(document);
  if (input) return paneAround(input, parts);
  return parts.composers.length === 0 && placeInAddress(url).channel !== null ? document : null;
}

/** Where nothing can be written, the messages tell which channel they are of, if they agree. */
function placeShown(document: Document, url: URL): SlackPlace {
  const address = placeOf(document, url, null);
  const marks = new Set(queryAll(document, message).flatMap((each) => attribute(each, 'data-msg-channel-id') ?? []));
  const [mark] = marks;
  return mark && marks.size === 1 ? { ...address, channel: mark } : address;
}

/** The other person's last words; in channels nobody can tell which messages are the user's own. */
function readIncoming(messages: SlackMessage[], other: Participant): string | undefined {
  const theirs = messages.filter(({ author: by }) => by && (other.id ? by.id === other.id : by.name === other.name));
  const last = theirs.at(-1)?.element;
  const body = last && bodies.flatMap((selector) => queryAll(last, selector))[0];
  return body ? readVisibleText(body) || undefined : undefined;
}

const keyOf = ({ team, channel, thread }: SlackPlace): string => [team, channel, thread].filter(Boolean).join('/');

export function readSlackConversation(document: Document, report: Report, url: URL): Conversation | null {
  const input = mainInput(document);
  const place = input ? placeOf(document, url, input) : placeShown(document, url);
  const pane = paneOf(document, input, url);
  const messages = pane ? readSlackMessages(pane, place, report) : [];
  const members = readSlackMembers(document, place, url);
  if (messages.length === 0 && !members) return null;
  const authors = isDirect(place) ? [] : eachOnce(messages.flatMap(({ author: by }) => by ?? []));
  const [other, ...more] = members ?? [];
  const incoming = other && more.length === 0 ? readIncoming(messages, other) : undefined;
  const key = keyOf(place);
  return {
    participants: members ?? authors,
    ...(incoming ? { incoming } : {}),
    ...(key ? { key } : {}),
  };
}
