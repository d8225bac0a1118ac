import { html, type Markup } from '@/scripts/demo-office/html';
import { alex, bob, type Colleague } from '@/scripts/demo-office/people';
import type { PageWish } from './page-wish';
import { wholePage } from './whole-page';

const thread: Markup = html`<div role="main"><h2 class="hP" data-thread-perm-id="thread-f:17">Slides for Thursday</h2>
<div role="list"><div class="h7" role="listitem"><div class="adn" data-message-id="#msg-f:18">
<table><tr><td class="gF"><h3><span email="${bob.address}" name="${bob.name}" class="gD">${bob.name}</span></h3></td></tr>
<tr><td><span class="hb">to <span email="${alex.address}" name="me" class="g2">me</span></span></td></tr></table>
<div class="ii gt"><div class="a3s"><p>Hi Alex,</p><p>here is a first draft of the slides. Could you look at page 3?</p></div></div>
<div class="amn"><button>Reply</button> <button>Forward</button></div>
</div></div></div></div>`;

const list: Markup = html`<div role="main"><table class="F cf zt"><tbody>
${['Slides for Thursday', 'Moving the test room'].map(
  (subject) =>
    html`<tr class="zA" role="row" tabindex="-1"><td><span class="yP" email="${bob.address}" name="${bob.name}">${bob.name}</span></td><td>${subject}</td></tr>`,
)}</tbody></table></div>`;

/** A chip as the site makes one; its own script adds more of the same. */
const chip = ({ name, address }: Colleague): Markup =>
  html`<div class="afV" role="option" data-name="${name}" data-hovercard-id="${address}"><div>${name}</div></div>`;

const row = (field: string, label: string, chips: Markup[]): Markup =>
  html`<div class="row"><span>${label}</span><div class="anm" name="${field}"><div role="listbox">${chips}</div><input peoplekit-id="q" role="combobox" type="text" aria-label="${label} recipients"></div></div>`;

const compose = (to: Colleague, at: number, { renamed }: PageWish): Markup => {
  const named = (field: string) => (renamed ? `field-${field}` : field);
  return html`<div class="nH Hd" role="dialog"><div class="M9"><div role="region" data-compose-id="${at}" class="aoI"><form class="bAs">
<div class="head">New Message</div>
<input type="hidden" name="composeid" value="${at}"><input type="hidden" name="from" value="${alex.address}">
<table class="GS"><tbody><tr class="bzf"><td>${row(named('to'), 'To', [chip(to)])}${row(named('cc'), 'Cc', [])}${row(named('bcc'), 'Bcc', [])}</td></tr></tbody></table>
<input name="subjectbox" class="aoT" placeholder="Subject">
</form>
<div class="Ap"><div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true" aria-label="Message Body" aria-multiline="true"><div><br></div></div></div>
<div class="IZ"><div class="T-I aoO" role="button" tabindex="1" aria-label="Send (Ctrl-Enter)">Send</div><div class="more" role="button" tabindex="1">A</div></div>
</div></div></div>`;
};

const side: Markup = html`<nav aria-label="Folders"><button>Compose</button><a href="#inbox">Inbox</a><a href="#starred">Starred</a></nav>`;
const addOns: Markup = html`<aside aria-label="Side panel">${['C', 'K', 'T'].map((sign) => html`<button>${sign}</button>`)}</aside>`;
const popOut: Markup = html`<button id="pop-out">In a new window</button>`;

const chatWindow: Markup = html`<iframe class="chat" src="https://chat.google.com/u/0/frame?hostOrigin=https%3A%2F%2Fmail.google.com#id=dmFrame"></iframe>`;

/** A page of Gmail's shape: attributes that Gmail has, and of its markup no more. */
export function gmailPage(wish: PageWish): string {
  const composes = wish.to.map((to, at) => compose(to, at + 2, wish));
  const title = `Inbox (2) - ${alex.address} - Gmail`;
  const files = { style: '/gmail.css', script: '/gmail.js' };
  if (wish.alone)
    return wholePage({ title: 'New Message', ...files, body: html`<body class="xE xp">${composes}</body>` });
  const account = html`<a class="gb_B" role="button" aria-label="Google Account: ${alex.name} (${alex.address})" href="#">A</a>`;
  const body = html`<body><div class="nH"><header role="banner"><b>Mail</b><input aria-label="Search mail" placeholder="Search mail">${popOut}${account}</header>
<div class="columns">${side}${wish.thread ? thread : list}${addOns}</div>
<div class="dw"><div class="no">${composes}</div></div></div>${wish.chat ? [chatWindow] : []}</body>`;
  return wholePage({ title, ...files, body });
}
