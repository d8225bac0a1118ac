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
  `<blockquote>From: ${name} &lt;${address}&gt;<br>To: ${name}</blockquote>`,
];

/** Where words of others stand: the body of a message, and the quote within a draft. */
const bodies = '.a3s, #messagebody, [id^="UniqueMessageBody_"], [contenteditable="true"]';
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
