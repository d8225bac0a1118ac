import type { Participant } from '@/utils/conversation/types';
import { attribute, tagOf } from '@/utils/dom/clean-dom';
import { isAddress, makeParticipant, oneAddressIn } from './address';
import { wordNodes } from './shown-words';
import type { Wells } from './wells';

/** A name beside which, or in whose title, the address stands. */
export function readNamed(element: Element): Participant | null {
  const words = wordNodes(element);
  const address = oneAddressIn(attribute(element, 'title')) ?? oneAddressIn(words.join(' '));
  const name = words.find((each) => !each.includes('@')) ?? null;
  const person = makeParticipant(name, address);
  return person.name || person.address ? person : null;
}

/** A token shows the name of a contact or the address, and a button that takes it away. */
function readToken(token: Element): Participant | null {
  const [shown, ...more] = wordNodes(token, (each) => tagOf(each) === 'button');
  if (!shown || more.length > 0) return null;
  const address = oneAddressIn(attribute(token, 'title')) ?? (isAddress(shown) ? shown : oneAddressIn(shown));
  return makeParticipant(shown.includes('@') ? null : shown, address);
}

// `v-EmailInput-tokens` and the endings of the inputs' ids: a compose window for macOS that reads them so, 2026.
export const fastmailWells: Wells = {
  marks: { to: '[id$="-to-input"]', cc: '[id$="-cc-input"]', bcc: '[id$="-bcc-input"]' },
  area: '.v-EmailInput',
  chip: '.v-EmailInput-tokens > li',
  readChip: readToken,
  subject: '[id$="-subject-input"]',
};
