import { query } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { isAddress } from './address';
import { siteCards } from './catalogue';
import { readsMail } from './mail';
import type { Mail } from './mail-types';
import { foldedAddresses, protonWells, readAddressItem } from './proton-people';
import { wordNodes } from './shown-words';
import { isBuiltOf } from './structure';
import type { Site } from './types';

// ProtonMail/WebClients, applications/mail/src/app/components: composer/Composer.tsx, composer/editor (the frame of the
// RoosterJS editor), message/HeaderExpanded.tsx, message/recipients/RecipientsList.tsx; packages/components UserDropdown.tsx.
const frame = 'iframe[data-testid="rooster-iframe"]';
const message = '[data-shortcut-target="message-container"], [data-testid^="message-view-"]';
const send = '[data-testid="composer:send-button"]';
const account = '[data-testid="heading:userdropdown"]';
const parts = [message, send, account, frame];

/** Name and address stand beside each other without a blank between. */
function accountShown(document: Document): string | undefined {
  const button = query(document, account);
  const [address, ...more] = button ? wordNodes(button).filter(isAddress) : [];
  return more.length === 0 ? address : undefined;
}

const mail: Mail = {
  // The label beside it is localised. Plain text is written in an area beside the frame.
  editors: [`${frame}, textarea[data-testid="editor-textarea"]`, '[data-testid="composer-content"] iframe'],
  framed: '#rooster-editor',
  engine: 'roosterjs',
  wells: protonWells,
  send,
  cuts: cutsBy({ whole: 'blockquote, .protonmail_quote, .protonmail_signature_block' }),
  folded: { mark: '[data-testid="composer:address"]', read: foldedAddresses },
  message,
  senders: ['[data-testid="recipients:sender"]'],
  receivers: ['[data-testid^="recipients:item-"]'],
  bodies: ['iframe[data-testid="content-iframe"]', '[data-testid="message-content"]', '.message-content'],
  readPerson: readAddressItem,
  account: accountShown,
  key: ({ pathname }) => /^(?:\/u\/\d+)?\/[\w-]+\/([\w-]{20,}={0,2})/.exec(pathname)?.[1] ?? null,
};

export const proton: Site = {
  ...siteCards.proton,
  matches: (url, document) => isBuiltOf(parts, siteCards.proton, url, document),
  ...readsMail(mail),
};
