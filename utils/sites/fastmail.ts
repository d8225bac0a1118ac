import { query } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { siteCards } from './catalogue';
import { fastmailWells, readNamed } from './fastmail-people';
import { readsMail } from './mail';
import type { Mail } from './mail-types';
import { isBuiltOf } from './structure';
import type { Site } from './types';

// Class names of Fastmail's own views. One extension keeps them in one file and checked them live in 2026-06
// (`v-MessageCard`, `v-Compose`, `v-RichText-input`); a translator of 2026 reads `v-MessageCard-from` (its title is the
// address), `v-Message-toName` and `v-Message-body`; toggl/track-extension looks for `s-send`.
const message = '.v-MessageCard:not(.v-MessageCard--draft)';
const editor = '.v-RichText-input';
const parts = [message, editor, '.v-Compose', '.v-MailboxItem'];

const mail: Mail = {
  editors: [`${editor}[contenteditable="true"]`, '.v-Compose [contenteditable="true"][role="textbox"]'],
  framed: 'body',
  engine: 'contenteditable',
  wells: fastmailWells,
  send: '.s-send',
  cuts: cutsBy({ whole: 'blockquote, [id^="sig"]' }),
  message,
  senders: ['.v-MessageCard-header .v-MessageCard-from', 'h2.v-MessageCard-from'],
  receivers: ['.v-Message-toName'],
  bodies: ['.v-Message-body', 'article.u-article'],
  readPerson: readNamed,
  // Outside a compose no place that shows whose mailbox it is was found; a title may hold any subject.
  account: () => undefined,
  key: ({ pathname }, document) =>
    query(document, message) ? (/\/mail\/[^/]+\/([\w.-]{6,})/.exec(pathname)?.[1] ?? null) : null,
};

export const fastmail: Site = {
  ...siteCards.fastmail,
  matches: (url, document) => isBuiltOf(parts, siteCards.fastmail, url, document),
  ...readsMail(mail),
};
