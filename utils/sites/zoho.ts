import type { Participant } from '@/utils/conversation/types';
import { attribute, tagOf } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { isAddress, makeParticipant, oneAddressIn } from './address';
import { siteCards } from './catalogue';
import { readsMail } from './mail';
import type { Mail } from './mail-types';
import { wordNodes } from './shown-words';
import { isBuiltOf } from './structure';
import type { Site } from './types';
import type { Wells } from './wells';

// Measured on a live mailbox in 2026-09 by an agent that keeps its selectors in one file, with what each of them found;
// sender and recipients also by a checker of links. Classes with a hash in them are new with each build: not used.
const message = '[id^="zm_Container_m"]';
const editor = '[id^="zmComposeEditor_"] iframe';
const parts = [message, editor, '[data-testid="com_To_field"]', '[data-testid="lst-sndr"]'];

/** Each is shown twice, folded and unfolded; the address is an attribute of both. */
function readMarked(element: Element): Participant | null {
  const address = attribute(element, 'data-eid') ?? '';
  const name = wordNodes(element).find((words) => !words.includes('@')) ?? null;
  return isAddress(address) ? makeParticipant(name, address) : null;
}

/** A chip's label is the address. */
function readChip(chip: Element): Participant | null {
  const address = oneAddressIn(attribute(chip, 'aria-label')) ?? oneAddressIn(wordNodes(chip).join(' '));
  const name = wordNodes(chip, (each) => tagOf(each) === 'button').find((words) => !words.includes('@')) ?? null;
  return address ? makeParticipant(name, address) : null;
}

// Bcc by the same rule as the other two, which are known.
const wells: Wells = {
  marks: {
    to: 'input[data-testid="com_To_field"]',
    cc: 'input[data-testid="com_Cc_field"]',
    bcc: 'input[data-testid="com_Bcc_field"]',
  },
  area: '.zmCRow',
  chip: '[role="option"][aria-label].zmCB, .zmCB',
  readChip,
  subject: '[data-testid="com_subject_field"] input',
};

const mail: Mail = {
  editors: [editor],
  framed: 'body.ze_body',
  engine: 'contenteditable',
  wells,
  send: '[data-testid="com_send"]',
  cuts: cutsBy({ whole: 'blockquote, .zmail_extra, .zmail_extra_hr, [id^="Zm-_Id_"]' }),
  message,
  senders: ['.zmMHFrom [data-eid]'],
  receivers: ['.zmMHdrData .jsReciID[data-eid]', '.jsReciID[data-eid]'],
  bodies: ['[role="document"]'],
  readPerson: readMarked,
  // Outside a compose no place that shows whose mailbox it is was found.
  account: () => undefined,
  key: ({ hash }) => /\/p\/(\w+)/.exec(hash)?.[1] ?? null,
};

export const zoho: Site = {
  ...siteCards.zoho,
  matches: (url, document) => isBuiltOf(parts, siteCards.zoho, url, document),
  ...readsMail(mail),
};
