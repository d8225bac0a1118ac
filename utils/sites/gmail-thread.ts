import type { Conversation, Participant } from '@/utils/conversation/types';
import { attribute, isWithin, nearest, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { isShown } from '@/utils/dom/shown';
import { readVisibleText } from '@/utils/dom/visible-text';
import { eachOnce, isAddress, makeParticipant, withoutSelf } from './address';
import { gmailCuts } from './gmail-cuts';
import { ownAddresses } from './gmail-self';
import { firstElements, type Ranked } from './ranked';
import type { Report } from './types';

// Messages stand in a list; `adn` is an open and `kv` a folded one (InboxSDK, gmail-message-view.ts, 2026-07).
const messages: Ranked = ['[role="listitem"]', '.adn, .kv'];
// A person in a message's head: address and name as attributes, in captures from 2014 to 2025.
const person = 'span[email]';
const sender: Ranked = ['td.gF span[email]', 'span.gD[email]', 'h3 span[email]', person];
const recipients: Ranked = ['.hb span[email]', 'span.g2[email]'];
// Foreign words: nothing in them tells who is here.
const foreign = '.a3s, .ii, .M9, [g_editable]';
const bodies: Ranked = ['.a3s', '.ii'];
const threadId = '[data-thread-perm-id], [data-legacy-thread-id]';

interface GmailMessage {
  element: Element;
  from: Participant | null;
}

const inHead = (element: Element): boolean => !nearest(element, foreign);
const inHeading = (element: Element): boolean => inHead(element) && nearest(element, 'td.gF, h3') !== null;
/** Where a message's words cannot be told from its head, only the heading may name who wrote it. */
const mayBeSender = (message: Element) => (queryAll(message, bodies.join()).length > 0 ? inHead : inHeading);
/** What looks like a message within a message, by whichever mark, is words of that message. */
const isInMessage = (element: Element): boolean => isWithin(element, messages.join());
const holdsPerson = (element: Element): boolean =>
  inHead(element) && isShown(element) && !isInMessage(element) && queryAll(element, person).some(inHead);

function readPerson(element: Element): Participant[] {
  const address = attribute(element, 'email') ?? '';
  return isAddress(address) ? [makeParticipant(attribute(element, 'name') ?? wordsOf(element), address)] : [];
}

/** The thread that is shown; Gmail leaves views that were visited before in the page, switched off. */
const threadRoot = (document: Document): Document | Element =>
  queryAll(document, '[role="main"]').find((view) => isShown(view)) ?? document;

function readIncoming(list: GmailMessage[], own: Participant[]): string | undefined {
  const others = list.filter(({ from }) => from && withoutSelf([from], own).length > 0);
  for (const { element } of others.reverse()) {
    const body = bodies.flatMap((selector) => queryAll(element, selector))[0];
    const text = body && isShown(body) ? readVisibleText(body, gmailCuts) : '';
    if (text) return text;
  }
  return undefined;
}

function readKey(root: Document | Element, url: URL): string | undefined {
  const marked = query(root, threadId);
  const id = marked && (attribute(marked, 'data-thread-perm-id') ?? attribute(marked, 'data-legacy-thread-id'));
  return id ?? /\/([\w-]{12,})$/.exec(url.hash.split('?')[0] ?? '')?.[1];
}

export function readGmailThread(document: Document, report: Report, url: URL): Conversation | null {
  const root = threadRoot(document);
  const found = firstElements('messages', root, messages, report, holdsPerson);
  if (found.length === 0) return null;
  const own = ownAddresses(document, report);
  const list = found.map((element) => ({
    element,
    from: firstElements('sender', element, sender, report, mayBeSender(element)).flatMap(readPerson)[0] ?? null,
  }));
  const senders = list.flatMap(({ from }) => from ?? []);
  // The user is shown among the recipients under a localised "me". Whose address that is must be known first.
  const others = own.length === 0 ? [] : found.flatMap((element) => readRecipients(element, report));
  const incoming = own.length === 0 ? undefined : readIncoming(list, own);
  const key = readKey(root, url);
  return {
    participants: withoutSelf(eachOnce([...senders, ...others]), own),
    ...(incoming ? { incoming } : {}),
    ...(key ? { key } : {}),
  };
}

const readRecipients = (message: Element, report: Report): Participant[] =>
  queryAll(message, recipients.join()).length === 0
    ? []
    : firstElements('message recipients', message, recipients, report, inHead).flatMap(readPerson);
