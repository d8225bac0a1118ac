import type { Participant } from '@/utils/conversation/types';
import { attribute, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { isAddress, makeParticipant } from './address';
import { firstAnswer } from './ranked';
import { addressInTitle, titlePart } from './title';
import type { Report } from './types';

// The mailbox's own node in the folder list carries its address (captures 2025-11).
const mailbox = '[id^="primaryMailboxRoot"]';
const account = '#owa-me-control-container button';

const addressOfMailbox = (node: Element): string | undefined =>
  [attribute(node, 'data-folder-name'), attribute(node, 'title')].find((words) => words && isAddress(words)) ??
  undefined;

/** The first is the user's own; those after it are shared or of other accounts. */
const ownAddress = (document: Document): string | undefined =>
  queryAll(document, `${mailbox}[id$="_0"]`).flatMap((node) => addressOfMailbox(node) ?? [])[0];

function accountName(document: Document): string | null {
  const button = query(document, account);
  return button ? attribute(button, 'aria-label') || wordsOf(button) || null : null;
}

export function readOutlookSelf(document: Document, report: Report): Participant | null {
  const address = firstAnswer('self', [() => ownAddress(document), () => addressInTitle(document)], report);
  return address ? makeParticipant(accountName(document), address) : null;
}

/** The user's own and shared mailboxes, and the names shown as the user's: none of them is somebody else. */
export function ownMailboxes(document: Document, report: Report): Participant[] {
  const self = readOutlookSelf(document, report);
  const addresses = queryAll(document, mailbox).flatMap((node) => addressOfMailbox(node) ?? []);
  const names = self ? [] : [accountName(document), titlePart(document) ?? null];
  return [
    ...(self ? [self] : []),
    ...addresses.map((address) => makeParticipant(null, address)),
    ...names.map((name) => makeParticipant(name, null)).filter(({ name }) => name),
  ];
}
