import type { Participant } from '@/utils/conversation/types';
import { attribute, queryAll, tagOf } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { makeParticipant, oneAddressIn } from './address';
import { siteCards } from './catalogue';
import { readsMail } from './mail';
import type { Mail } from './mail-types';
import { wordNodes } from './shown-words';
import { isBuiltOf } from './structure';
import { addressInTitle } from './title';
import type { Site } from './types';
import type { Wells } from './wells';

// Yahoo's own test marks, which many use alike: mailvelope/mailvelope src/content-scripts/providerSpecific.js (recipients,
// sender), trockerapp/trocker chrome/trocker.js (2026-02), scripts that send mail (subject, editor, send).
const marked = (name: string): string => `[data-test-id="${name}"]`;
const message = `.message-view, ${marked('message-view')}`;
const parts = [
  marked('rte'),
  marked('message-view-body-content'),
  marked('message-group-subject-text'),
  marked('message-from'),
];

function readPill(pill: Element): Participant | null {
  const words = wordNodes(pill, (each) => tagOf(each) === 'button');
  const address = oneAddressIn(attribute(pill, 'title')) ?? oneAddressIn(words.join(' '));
  const name = words.find((each) => !each.includes('@')) ?? null;
  return name || address ? makeParticipant(name, address) : null;
}

/** The address is an attribute, or stands in a span of its own behind the name. */
function readEmailPill(pill: Element): Participant | null {
  const person = readPill(pill);
  const marks = [attribute(pill, 'data-email'), ...queryAll(pill, '[title]').map((each) => attribute(each, 'title'))];
  const address = marks.map(oneAddressIn).find((each) => each) ?? person?.address ?? null;
  return person && makeParticipant(person.name, address);
}

// Cc and Bcc by the same rule as To, which is known: where it does not hold, their pills make recipients unknown.
const well = (field: string): string => `${marked(`container-${field}`)}, input#message-${field}-field`;
const wells: Wells = {
  marks: { to: well('to'), cc: well('cc'), bcc: well('bcc') },
  area: '.pill-list',
  chip: marked('pill'),
  readChip: readPill,
  subject: marked('compose-subject'),
};

const mail: Mail = {
  editors: [
    `${marked('rte')}[contenteditable="true"]`,
    `${marked('compose-editor-container')} [contenteditable="true"]`,
  ],
  framed: 'body',
  engine: 'contenteditable',
  wells,
  send: marked('compose-send-button'),
  cuts: cutsBy({ whole: 'blockquote, [class*="yahoo_quoted"], [class*="signature"], [id*="_android_signature"]' }),
  message,
  senders: [`${marked('message-from')} ${marked('email-pill')}`, marked('message-from')],
  receivers: [`${marked('message-to')} ${marked('email-pill')}`],
  bodies: [marked('message-view-body-content'), marked('message-view-body')],
  readPerson: readEmailPill,
  // `(3 unread) - me@x.example - Yahoo Mail`.
  account: addressInTitle,
  key: ({ pathname }) => /\/messages\/([\w-]+)/.exec(pathname)?.[1] ?? null,
};

export const yahoo: Site = {
  ...siteCards.yahoo,
  matches: (url, document) => isBuiltOf(parts, siteCards.yahoo, url, document),
  ...readsMail(mail),
};
