import type { Participant } from '@/utils/conversation/types';
import { attribute, query, queryAll, take, wordsOf } from '@/utils/dom/clean-dom';
import { isAddress, makeParticipant } from './address';
import { firstAnswer } from './ranked';
import type { Report } from './types';

// The mailbox's own node in the folder list carries its address (captures 2025-11).
const mailbox = '[id^="primaryMailboxRoot"]';
const account = '#owa-me-control-container button';

const mailboxAddresses = (document: Document): string[] =>
  queryAll(document, mailbox).flatMap((node) => {
    const shown = [attribute(node, 'data-folder-name'), attribute(node, 'title')];
    return shown.find((words) => words && isAddress(words)) ?? [];
  });

/** `Mail - me@x.example - Outlook`; the middle is a name in other accounts. */
function titleAddress(document: Document): string | undefined {
  const part = take(document, 'title').split(' - ').at(-2)?.trim();
  return part && isAddress(part) ? part : undefined;
}

function ownName(document: Document): string | null {
  const button = query(document, account);
  return button ? attribute(button, 'aria-label') || wordsOf(button) || null : null;
}

export function readOutlookSelf(document: Document, report: Report): Participant | null {
  const address = firstAnswer('self', [() => mailboxAddresses(document)[0], () => titleAddress(document)], report);
  return address ? makeParticipant(ownName(document), address) : null;
}

/** The user's own and shared mailboxes: none of them is somebody else in a conversation. */
export function ownMailboxes(document: Document, report: Report): Participant[] {
  const self = readOutlookSelf(document, report);
  const others = mailboxAddresses(document).map((address) => makeParticipant(null, address));
  return self ? [self, ...others] : others;
}
