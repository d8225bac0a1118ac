import type { Participant } from '@/utils/conversation/types';
import { attribute, queryAll, typedIn } from '@/utils/dom/clean-dom';
import { addressesIn, isAddress, makeParticipant } from './address';
import { firstAnswer } from './ranked';
import { addressInTitle } from './title';
import type { Report } from './types';

// The account's link in the top bar names the address in every language; the words around it are localised.
const account = '[role="banner"] a[aria-label*="@"], header a[aria-label*="@"]';
// Each compose tells the identity it is written from.
const from = 'input[name="from"]';

const identities = (document: Document): string[] => queryAll(document, from).map(typedIn).filter(isAddress);

const accountAddress = (document: Document): string | undefined =>
  queryAll(document, account).flatMap((link) => addressesIn(attribute(link, 'aria-label') ?? '').slice(-1))[0];

export function readGmailSelf(document: Document, report: Report): Participant | null {
  const address = firstAnswer(
    'self',
    [() => accountAddress(document), () => identities(document)[0], () => addressInTitle(document)],
    report,
  );
  return address ? makeParticipant(null, address) : null;
}

/** Every address known to be the user's. */
export function ownAddresses(document: Document, report: Report): Participant[] {
  const self = readGmailSelf(document, report);
  return [...(self ? [self] : []), ...identities(document).map((address) => makeParticipant(null, address))];
}
