import { queryAll } from '@/utils/dom/clean-dom';
import { documentsFrom } from '@/utils/dom/frames';
import type { Chance } from './chance';
import type { PageChange } from './page-changes';

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
  `<span class="_EType_RECIPIENT_ENTITY" data-lpc-hover-target-id="x"><span>${name} &lt;${address}&gt;</span></span>`,
  `<blockquote>From: ${name} &lt;${address}&gt;<br>To: ${name}</blockquote>`,
];

/** Where words of others stand: the body of a message, and the quote within a draft. */
const bodies = '.a3s, .ii, #messagebody, [role="document"], [contenteditable="true"]';

function plantStranger(document: Document, chance: Chance): boolean {
  const places = documentsFrom(document).flatMap((each) => queryAll(each, bodies));
  if (places.length === 0) return false;
  chance.pick(places).insertAdjacentHTML(chance.next() < 0.5 ? 'afterbegin' : 'beforeend', chance.pick(disguises));
  return true;
}

export const plantedStranger: PageChange = { name: 'a stranger in disguise within a body', apply: plantStranger };
