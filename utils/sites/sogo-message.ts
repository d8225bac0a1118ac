import type { Conversation, Participant } from '@/utils/conversation/types';
import { addressOf, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { readVisibleText } from '@/utils/dom/visible-text';
import { eachOnce, isAddress, makeParticipant, withoutSelf } from './address';
import { firstElements, type Ranked } from './ranked';
import { isOutsideMessage, ownIdentities } from './sogo-self';
import type { Report } from './types';

const sender: Ranked = ['[ng-bind$="viewer.message.from[0].email"]', '[ng-click*="viewer.message.from[0]"]'];
const senderName = '[ng-bind$="viewer.message.from[0].name"]';
const recipients: Ranked = [
  ['to', 'cc', 'bcc'].map((field) => `[ng-model$="viewer.message.${field}"] md-chip-template`).join(),
  '.msg-recipients md-chip-template',
];
const inShort = '[ng-bind*="viewer.message.$shortRecipients"]';
const bodies: Ranked = ['.msg-body .sg-mail-part', '.msg-body'];
const messageCuts = cutsBy({ whole: 'blockquote' });

const wordsAt = (document: Document, selector: string): string | undefined =>
  queryAll(document, selector).filter(isOutsideMessage).map(wordsOf).find(Boolean);

function readSender(document: Document, report: Report): Participant[] {
  const [link] = firstElements('sender', document, sender, report, isOutsideMessage);
  const words = link ? wordsOf(link) : '';
  const person = makeParticipant(wordsAt(document, senderName) ?? words, isAddress(words) ? words : null);
  return person.name || person.address ? [person] : [];
}

const bare = (words: string): string => words.replaceAll("'", '');
const partsOf = (name: string): string[] => [name, ...name.split(/[\s,@]+/)].map(bare);

/**
 * The recipients but the user, who is "me" in the short form above them, in the words of the page's language; everybody
 * else is there by a part of the own name. Where the two do not go together, the user must be known by name among them.
 */
function withoutOwn(names: string[], short: string[], own: Participant[]): string[] {
  const isOwn = (name: string) => own.some((each) => each.name === name || each.address === name.toLowerCase());
  const others = names.filter((name) => !isOwn(name));
  if (short.length === names.length) {
    return names.filter((name, index) => !isOwn(name) && partsOf(name).includes(bare(short[index] ?? '')));
  }
  return others.length < names.length ? others : [];
}

function readRecipients(document: Document, own: Participant[], report: Report): Participant[] {
  const names = queryAll(document, recipients.join()).some(isOutsideMessage)
    ? firstElements('message recipients', document, recipients, report, isOutsideMessage).map(wordsOf)
    : [];
  const short = wordsAt(document, inShort)?.split(', ') ?? [];
  return withoutOwn(names, short, own).map((name) => makeParticipant(name, isAddress(name) ? name : null));
}

/** SOGo's own path of the message that is open, or that a composer in a window of its own answers. */
const readKey = (document: Document): string | undefined =>
  /^#!?\/Mail\/(.{1,300}\/\d+)(?:\/\w{1,20})?$/.exec(addressOf(document)?.hash ?? '')?.[1];

/** The body as it stands; quotes are others' words. */
function readBody(document: Document): string {
  const found = firstElements('message', document, bodies, () => {});
  return found
    .map((part) => readVisibleText(part, messageCuts))
    .join('\n')
    .trim();
}

export function readSogoMessage(document: Document, report: Report): Conversation | null {
  const shown = queryAll(document, [...sender, senderName].join()).some(isOutsideMessage);
  if (!shown) return null;
  const own = ownIdentities(document);
  const senders = readSender(document, report);
  const people = [...senders, ...(own.length > 0 ? readRecipients(document, own, report) : [])];
  if (people.length === 0) return null;
  const isFromOthers = own.length > 0 && withoutSelf(senders, own).length > 0;
  const incoming = isFromOthers ? readBody(document) : '';
  const key = readKey(document);
  return {
    participants: withoutSelf(eachOnce(people), own),
    ...(incoming ? { incoming } : {}),
    ...(key ? { key } : {}),
  };
}
