import type { Conversation, Participant } from '@/utils/conversation/types';
import { attribute, holds, parentOf, query, queryAll, take, wordsOf } from '@/utils/dom/clean-dom';
import { readVisibleText } from '@/utils/dom/visible-text';
import { eachOnce, makeParticipant } from './address';
import { firstElements, type Ranked } from './ranked';
import type { Report } from './types';

export const message = '[data-qa="message_container"]';
const author: Ranked = [
  '[data-qa="message_sender_name"][data-message-sender]',
  '[data-message-sender]',
  '[data-qa="message_sender_name"], [data-qa="message_sender"]',
];
const title = '[data-qa="channel_name"]';
const words: Ranked = ['[data-qa="block-kit-renderer"]', '[data-qa="message-text"]'];
export const composer = '[data-qa="message_input"]';

export interface SlackPlace {
  team: string | null;
  /** `C..` a channel, `D..` a direct message, `G..` a group. */
  channel: string | null;
  thread: string | null;
}

/** By the composer's own marks, else by the address `/client/T../C../thread/C..-1612469638.214000`. */
export function placeOf(document: Document, url: URL, input: Element | null): SlackPlace {
  const [, team, channel, , thread] = /^\/client\/(\w+)\/(\w+)(\/thread\/\w+-([\d.]+))?/.exec(url.pathname) ?? [];
  const marked = query(document, '[data-team-id]');
  const inner = input && (query(input, '[data-team-id]') ?? marked);
  return {
    team: (inner && attribute(inner, 'data-team-id')) ?? team ?? (marked && attribute(marked, 'data-team-id')),
    channel: (input && attribute(input, 'data-channel-id')) ?? channel ?? null,
    thread: (input && attribute(input, 'data-thread-ts')) ?? (input ? null : (thread ?? null)),
  };
}

function readAuthor(element: Element, team: string | null): Participant {
  const user = attribute(element, 'data-message-sender');
  return makeParticipant(wordsOf(element), null, team && user ? `slack:${team}/${user}` : null);
}

/** The smallest part of the page that holds both the composer and messages: its own list, not the one beside it. */
function paneOf(document: Document, input: Element | null): Document | Element {
  const inputs = queryAll(document, composer);
  for (let pane = input && parentOf(input); pane; pane = parentOf(pane)) {
    const outer = pane;
    if (query(pane, message)) return pane;
    if (inputs.some((other) => other !== input && holds(outer, other))) return pane;
  }
  return document;
}

/** The composer whose conversation is meant: the focused one, else that of an open thread, else the first. */
function mainInput(document: Document): Element | null {
  const inputs = queryAll(document, composer);
  const active = take(document, 'activeElement');
  const focused = inputs.find((input) => holds(input, active));
  return focused ?? inputs.find((input) => attribute(input, 'data-thread-ts')) ?? inputs[0] ?? null;
}

/** Of two authors one is the user, and the page does not say which: only the title tells who the other is. */
const isDirect = ({ channel }: SlackPlace): boolean => channel?.startsWith('D') ?? false;

/** A direct message's title is the other person's name; the id is that of the author so named. */
export function otherInDirect(document: Document, place: SlackPlace): Participant | null {
  const head = query(document, title);
  const name = head ? wordsOf(head) : '';
  if (!isDirect(place) || !name) return null;
  const authors = queryAll(document, author[0] ?? '').map((element) => readAuthor(element, place.team));
  const ids = new Set(authors.filter((each) => each.name === name).map(({ id }) => id));
  return makeParticipant(name, null, ids.size === 1 ? ([...ids][0] ?? null) : null);
}

/** Who wrote each message; a follow-on message names nobody and is of the author before it. */
function readAuthors(pane: Document | Element, team: string | null, report: Report) {
  let last: Participant | null = null;
  return queryAll(pane, message).map((element) => {
    const [named] = queryAll(element, author.join()).length > 0 ? firstElements('author', element, author, report) : [];
    last = named ? readAuthor(named, team) : last;
    return { element, author: last };
  });
}

/** The other person's last words; in channels nobody can tell which messages are the user's own. */
function readIncoming(messages: ReturnType<typeof readAuthors>, other: Participant): string | undefined {
  const theirs = messages.filter(({ author: by }) => by && (other.id ? by.id === other.id : by.name === other.name));
  const last = theirs.at(-1)?.element;
  const body = last && words.flatMap((selector) => queryAll(last, selector))[0];
  return body ? readVisibleText(body) || undefined : undefined;
}

export function readSlackConversation(document: Document, report: Report, url: URL): Conversation | null {
  const input = mainInput(document);
  const place = placeOf(document, url, input);
  const messages = readAuthors(paneOf(document, input), place.team, report);
  const other = otherInDirect(document, place);
  if (messages.length === 0 && !other) return null;
  const authors = messages.flatMap(({ author: by }) => by ?? []);
  const incoming = other ? readIncoming(messages, other) : undefined;
  const key = [place.team, place.channel, place.thread].filter(Boolean).join('/');
  return {
    participants: isDirect(place) ? [other ?? []].flat() : eachOnce(authors),
    ...(incoming ? { incoming } : {}),
    ...(key ? { key } : {}),
  };
}
