import type { Conversation, Participant } from '@/utils/conversation/types';
import { addressOf, attribute, nearest, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { documentIn } from '@/utils/dom/frames';
import { readVisibleText } from '@/utils/dom/visible-text';
import { eachOnce, makeParticipant, oneAddressIn, withoutSelf } from './address';
import { firstElements, type Ranked } from './ranked';
import { ownIdentities } from './roundcube-self';
import type { Report } from './types';

const preview = 'iframe#messagecontframe';
const body = '#messagebody';
const contact = '.rcmContactAddress';
// Elastic, then larry and classic; the table is in the page while its details are folded.
const from: Ranked = [`td.header.from ${contact}`, `td.from ${contact}`, `.header-summary ${contact}`];
const recipientsOf: Ranked = [
  `:is(td.header.to, td.header.cc, td.header.bcc) ${contact}`,
  `:is(td.to, td.cc, td.bcc) ${contact}`,
];
const messageCuts = cutsBy({ whole: 'blockquote, #reply-intro' });

/** What stands in a message cannot pose as its head. */
const inHead = (element: Element): boolean => !nearest(element, body);

/** The document that shows a message: the preview's, or this one. */
export function messageDocument(document: Document): Document | null {
  const frame = query(document, preview);
  const inner = frame && documentIn(frame);
  const shown = [inner, document].find((each) => each && query(each, body) !== null);
  return shown ?? null;
}

function addressFromLink(link: Element): string | null {
  const href = /^mailto:([^?]*)/i.exec(attribute(link, 'href') ?? '')?.[1] ?? '';
  try {
    return oneAddressIn(decodeURIComponent(href));
  } catch {
    return null;
  }
}

function readContact(link: Element): Participant[] {
  const address = oneAddressIn(attribute(link, 'title')) ?? addressFromLink(link);
  // With "show e-mail address" on, the words are `Name <address>`.
  const name = wordsOf(link)
    .replace(/<[^<>@]*@[^<>]*>$/, '')
    .trimEnd();
  const person = makeParticipant(name, address);
  return person.name || person.address ? [person] : [];
}

function readKey(document: Document): string | undefined {
  const query = addressOf(document)?.searchParams;
  const [uid, mailbox] = [query?.get('_uid'), query?.get('_mbox')];
  return uid ? `${mailbox ?? ''}/${uid}` : undefined;
}

export function readRoundcubeMessage(document: Document, report: Report): Conversation | null {
  const shown = messageDocument(document);
  if (!shown) return null;
  const senders = firstElements('sender', shown, from, report, inHead).flatMap(readContact);
  // By name alone nobody can tell who of them is the user, whose login is an address.
  const recipients = queryAll(shown, recipientsOf.join()).some(inHead)
    ? firstElements('message recipients', shown, recipientsOf, report, inHead)
        .flatMap(readContact)
        .filter(({ address }) => address)
    : [];
  if (senders.length + recipients.length === 0) return null;
  const own = [...ownIdentities(document), ...(shown === document ? [] : ownIdentities(shown))];
  const known = own.length > 0;
  const fromOthers = withoutSelf(senders, own);
  const message = query(shown, body);
  const incoming = known && fromOthers.length > 0 && message ? readVisibleText(message, messageCuts) : '';
  const key = readKey(shown);
  return {
    // Without the own address nobody can tell which of the recipients is the user.
    participants: withoutSelf(eachOnce([...senders, ...(known ? recipients : [])]), own),
    ...(incoming ? { incoming } : {}),
    ...(key ? { key } : {}),
  };
}
