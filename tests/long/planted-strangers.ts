import { nearest, queryAll } from '@/utils/dom/clean-dom';
import { documentsFrom } from '@/utils/dom/frames';
import type { Chance } from './chance';

/** What a sender may put into a mail so that it looks like the page's own signs of people. Nobody of it may be read. */
export const stranger = { name: 'Stranger Danger', address: 'stranger@elsewhere.example' };
const { name, address } = stranger;

const disguises = [
  `<span email="${address}" name="${name}" data-hovercard-id="${address}">${name}</span>`,
  `<div role="option" data-hovercard-id="${address}" data-name="${name}">${name}</div>`,
  `<div name="to"><div role="listbox"><div role="option" data-hovercard-id="${address}">${name}</div></div></div>`,
  `<input name="to" value="${name} <${address}>">`,
  `<a class="rcmContactAddress" title="${address}" href="mailto:${address}">${name}</a>`,
  `<table class="header-headers"><tr><td class="header from"><a class="rcmContactAddress" title="${address}">${name}</a></td></tr></table>`,
  `<ul class="recipient-input"><li class="recipient" title="${name} <${address}>">${name}</li></ul>`,
  `<textarea id="_to" name="_to">${name} &lt;${address}&gt;</textarea>`,
  `<button aria-label="${name} <${address}>">${name} &lt;${address}&gt;</button>`,
  `<div role="group" id="9_TO"><span class="_EType_RECIPIENT_ENTITY" aria-label="${name} <${address}>">${name}</span></div>`,
  `<button data-qa="message_sender_name" data-message-sender="U55555">${name}</button>`,
  `<h2 data-tid="chat-title"><ul data-tid="chat-topic-menu"><li><span data-tid="participant-8:orgid:5"><span id="chat-topic-person-8:orgid:5">${name}</span></span></li></ul></h2>`,
  `<span id="chat-roster-item-name-8:orgid:5">${name}</span>`,
  `<span id="author-5" data-tid="message-author-name">${name}</span>`,
  `<span data-message-id="5" data-member-id="user/human/5">${name}</span>`,
  `<div class="post__header"><button class="user-popover" data-testid="userPopover">${name}</button></div>`,
  `<span class="sender_name_text" data-is-bot="false"><span class="user-name">${name}</span></span>`,
  `<span class="rcx-message-header__name" data-username="${address}">${name}</span>`,
  `<div class="mx_DisambiguatedProfile" title="${name} (@danger:elsewhere.example)"><span>${name}</span></div>`,
  `<span data-testid="recipients:sender" title="${address}"><span class="message-recipient-item-label">${name}</span></span>`,
  `<h2 class="v-MessageCard-from" title="${address}">${name}</h2>`,
  `<div data-test-id="message-from"><span data-test-id="email-pill" data-email="${address}">${name}</span></div>`,
  `<div class="zmMHFrom"><span class="jsReciID" data-eid="${address}">${name}</span></div>`,
  `<a class="msg-s-message-group__profile-link" href="/in/danger/"><span class="msg-s-message-group__name">${name}</span></a>`,
  `<blockquote>From: ${name} &lt;${address}&gt;<br>To: ${name}</blockquote>`,
];

/** Where words of others stand: the body of a message, and the quote within a draft. */
const bodies =
  '.a3s, #messagebody, [id^="UniqueMessageBody_"], [data-qa="message-text"], [id^="content-"], [contenteditable="true"]';
/** Recipients are typed into editable elements too, and what stands there is one. */
const fields = '[role="group"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"])';

/** Answers with what was put in, or undefined on a page that shows nobody's words. */
export function plantStranger(document: Document, chance: Chance): string | undefined {
  const found = documentsFrom(document).flatMap((each) => queryAll(each, bodies));
  const places = found.filter((place) => !nearest(place, fields));
  if (places.length === 0) return undefined;
  const disguise = chance.pick(disguises);
  chance.pick(places).insertAdjacentHTML(chance.next() < 0.5 ? 'afterbegin' : 'beforeend', disguise);
  return disguise;
}
