import type { Participant } from '@/utils/conversation/types';
import { attribute, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { isAddress, makeParticipant, oneAddressIn, readAddressList } from './address';
import type { Addressed } from './compose';
import { noRecipients } from './compose';
import { wordNodes } from './shown-words';
import type { Wells } from './wells';

// ProtonMail/WebClients, applications/mail/src/app/components/composer/addresses: AddressesEditor.tsx,
// AddressesRecipientItem.tsx. A chip's words are `Name <address>`, or the address alone.
const remove = 'remove-address-button-';

function readChip(chip: Element): Participant | null {
  const label = query(chip, '[data-testid="composer-addresses-item-label"]');
  const button = query(chip, `[data-testid^="${remove}"]`);
  const removed = button ? attribute(button, 'data-testid')?.slice(remove.length) : null;
  const [shown, ...more] = readAddressList(label ? wordsOf(label) : '').people;
  const address = shown?.address ?? (removed && isAddress(removed) ? removed.toLowerCase() : null);
  // What both places say must be one; a group's chip names no address.
  const isClear = more.length === 0 && (!removed || !shown || removed.toLowerCase() === shown.address);
  return address && isClear ? makeParticipant(shown?.name ?? null, address) : null;
}

export const protonWells: Wells = {
  marks: {
    to: 'input[data-testid="composer:to"]',
    cc: 'input[data-testid="composer:to-cc"], input[data-testid="composer:cc"]',
    bcc: 'input[data-testid="composer:to-bcc"], input[data-testid="composer:bcc"]',
  },
  area: '.composer-addresses-container',
  chip: '[data-testid="composer-addresses-item"]',
  readChip,
  subject: 'input[data-testid="composer:subject"]',
};

/** With many people in a group stands how many: `Team (2/3)`. */
const group = /\(\d/;

/** AddressesSummary.tsx: the names in one line, which its title tells once more; which of them is Cc, only words tell. */
export function foldedAddresses(root: Element): Addressed | undefined {
  const line = queryAll(root, '[data-testid="composer:address"] [title]')[0];
  const title = line && attribute(line, 'title');
  if (!line || title === null || title === undefined || query(root, protonWells.marks.to)) return undefined;
  const names = wordNodes(line, (each) => each !== line && attribute(each, 'title') !== null)
    .map((words) => words.replace(/,$/, '').trim())
    .filter(Boolean);
  const isWhole = title !== '' && names.join(', ') === title.replace(/\s+/g, ' ').trim();
  const people = names.map((name) => makeParticipant(name, oneAddressIn(name)));
  return isWhole && !names.some((name) => group.test(name))
    ? { recipients: { ...noRecipients(), to: people }, recipientsKnown: true }
    : { recipients: noRecipients(), recipientsKnown: false };
}

/** In a message's head: the address is the title, and in the mark as well. */
export function readAddressItem(element: Element): Participant | null {
  const mark = attribute(element, 'data-testid')?.replace(/^recipients:(?:item-|sender)/, '') ?? '';
  const address = oneAddressIn(attribute(element, 'title')) ?? (isAddress(mark) ? mark : null);
  const label = query(element, '.message-recipient-item-label, [data-testid="recipient-label"]');
  const person = makeParticipant(label ? wordsOf(label) : null, address);
  return person.name || person.address ? person : null;
}
