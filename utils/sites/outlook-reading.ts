import type { Conversation, Participant } from '@/utils/conversation/types';
import { attribute, holds, isBefore, nearest, parentOf, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { isShown } from '@/utils/dom/shown';
import { readVisibleText } from '@/utils/dom/visible-text';
import { eachOnce, makeParticipant, oneAddressIn, readAddressList, withoutSelf } from './address';
import { outlookCuts } from './outlook-cuts';
import { ownMailboxes, readOutlookSelf } from './outlook-self';
import { firstAnswer, firstElements, type Ranked, unreported } from './ranked';
import { addressesShown, oneAddressShown } from './shown-words';
import type { Report } from './types';

const panes: Ranked = [
  '#ReadingPaneContainerId',
  '[data-app-section="MailReadCompose"]',
  '#ConversationReadingPaneContainer',
];
const body = '[id^="UniqueMessageBody_"]';
const well = '[data-testid="RecipientWell"]';
const compose = '[id^="editorParent_"], [id^="docking_"], [role="group"][id$="_TO"]';
const selected = '#MailList [aria-selected="true"][data-convid]';
// Not the head of a message: its words, who gets it, its buttons and attachments.
const elsewhere = `${body}, [role="document"], ${well}, [role="toolbar"], [role="listbox"], ${compose}`;

interface OutlookMessage {
  body: Element;
  from: Participant | null;
  to: Participant[];
}

/** What stands in a message cannot pose as a part of the page. */
const ofPage = (root: Element, selector: string): Element[] =>
  queryAll(root, selector).filter((element) => !nearest(element, body));

/** The largest element around a message's body that holds neither another message nor a compose. */
function messageAround(inner: Element, pane: Element): Element {
  const bodies = queryAll(pane, body);
  let message = inner;
  for (let outer = parentOf(inner); outer && outer !== pane; outer = parentOf(outer)) {
    const around = outer;
    if (ofPage(around, compose).length > 0 || bodies.some((other) => other !== inner && holds(around, other))) break;
    message = around;
  }
  return message;
}

/** `From: Mara Voss` over the words `Mara Voss`: what is before them is the localised label. */
function labelled(element: Element): string | undefined {
  const words = wordsOf(element);
  const label = attribute(element, 'aria-label')?.trim() ?? '';
  const lead = label.slice(0, label.length - words.length).trim();
  return words && label.endsWith(words) && /^[^:：@]{1,24}[:：]$/.test(lead) ? words : undefined;
}

function readPerson(words: string): Participant {
  const address = oneAddressIn(words);
  if (!address) return makeParticipant(words, null);
  return readAddressList(words).people[0] ?? makeParticipant(null, address);
}

function readSender(message: Element, report: Report): Participant | null {
  const head = queryAll(message, '[aria-label], [title]').filter(
    (element) => element !== message && !nearest(element, elsewhere) && !query(element, body),
  );
  const [before] = ofPage(message, well);
  const first = before ? head.filter((element) => isBefore(element, before)) : head;
  const words = firstAnswer(
    'sender',
    [
      () => first.flatMap((element) => labelled(element) ?? [])[0],
      () =>
        first.flatMap(
          (element) => oneAddressIn(attribute(element, 'aria-label') ?? attribute(element, 'title')) ?? [],
        )[0],
    ],
    report,
  );
  return words ? readPerson(words) : null;
}

/** A person of the well: the label may be presence and name, so it is taken only where it holds an address. */
function readRecipient(element: Element): Participant {
  const label = attribute(element, 'aria-label') ?? '';
  const address = oneAddressIn(label) ?? oneAddressShown(element);
  const named = label.includes('@') ? readPerson(label) : makeParticipant(wordsOf(element), null);
  const name = named.name ?? (wordsOf(element).includes('@') ? null : wordsOf(element));
  return makeParticipant(name, address);
}

function readWell(message: Element): Participant[] {
  return ofPage(message, well).flatMap((each) => {
    const people = queryAll(each, '[role="button"][aria-label]');
    if (people.length > 0) return people.map(readRecipient);
    return addressesShown(each).map((address) => makeParticipant(null, address));
  });
}

function readMessages(pane: Element, report: Report): OutlookMessage[] {
  return queryAll(pane, body)
    .filter((each) => isShown(each) && !nearest(each, compose))
    .map((each) => {
      const message = messageAround(each, pane);
      return { body: each, from: readSender(message, report), to: readWell(message) };
    });
}

function readKey(document: Document, url: URL): string | undefined {
  const row = query(document, selected);
  return (row && attribute(row, 'data-convid')) ?? /\/id\/([^/?#]+)/.exec(url.pathname)?.[1];
}

function readIncoming(messages: OutlookMessage[], own: Participant[]): string | undefined {
  const others = messages.filter(({ from }) => from && withoutSelf([from], own).length > 0);
  const last = others.at(-1);
  return last ? readVisibleText(last.body, outlookCuts) || undefined : undefined;
}

export function readOutlookConversation(document: Document, report: Report, url: URL): Conversation | null {
  const panesFound = queryAll(document, panes.join());
  if (panesFound.length === 0) return null;
  const [pane] = firstElements('reading pane', document, panes, report, isShown);
  const messages = pane ? readMessages(pane, report) : [];
  if (messages.length === 0) return null;
  const own = ownMailboxes(document, report);
  const self = readOutlookSelf(document, unreported);
  // The user is among the recipients, often by name alone: without the own address, and for names the own name, nobody can tell.
  const recipients = messages.flatMap(({ to }) => to).filter(({ address }) => self && (address || self.name));
  const senders = messages.flatMap(({ from }) => from ?? []);
  const incoming = own.length === 0 ? undefined : readIncoming(messages, own);
  const key = readKey(document, url);
  return {
    participants: withoutSelf(eachOnce([...senders, ...recipients]), own),
    ...(incoming ? { incoming } : {}),
    ...(key ? { key } : {}),
  };
}
