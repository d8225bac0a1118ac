import { topBar } from './frame-pages';
import { html, type Markup, page } from './html';
import { type Mail, mails } from './mails';
import { type Colleague, initials } from './people';

const action = (name: string, uid: string, more = ''): string => `/mail/?_task=mail&_action=${name}&_uid=${uid}${more}`;

// The names below are those of Roundcube's own parts, which its site file reads.
const contact = ({ name, address }: Colleague): Markup =>
  html`<a class="rcmContactAddress" href="mailto:${address}" title="${address}">${name}</a>`;

const headerRow = (kind: string, title: string, people: Colleague[]): Markup | Markup[] =>
  people.length === 0
    ? []
    : html`<tr><td class="header-title">${title}</td><td class="header ${kind}">${people.map(contact)}</td></tr>`;

const row = (mail: Mail, chosen: string): Markup => html`<tr class="message ${mail.uid === chosen ? 'selected' : ''}">
<td class="subject">
<span class="fromto"><span class="adr"><span class="rcmContactAddress" title="${mail.from.address}">${mail.from.name}</span></span></span>
<span class="date">${mail.date}</span>
<span class="subject"><a href="/mail/?_task=mail&_uid=${mail.uid}"><span>${mail.subject}</span></a></span>
</td></tr>`;

export const listPage = (chosen: Mail): string =>
  page({
    title: 'Inbox · Demo office',
    styles: ['/pages/mail.css'],
    scripts: [],
    body: html`<body class="task-mail">${topBar('mail')}
<div class="mail-desk">
<ul id="mailboxlist" aria-label="Folders"><li class="mailbox inbox selected"><a class="folder" href="/mail/?_task=mail">Inbox</a></li></ul>
<div class="list"><table id="messagelist" aria-label="Messages"><tbody>${mails.map((mail) => row(mail, chosen.uid))}</tbody></table></div>
<iframe id="messagecontframe" name="messagecontframe" title="Message" src="${action('preview', chosen.uid, '&_framed=1')}"></iframe>
</div></body>`,
  });

const message = (mail: Mail): Markup => html`<article>
<div id="message-header">
<h2 class="subject">${mail.subject}</h2>
<div class="sender"><span class="face">${initials(mail.from)}</span>
<table class="header-headers"><tbody>
${headerRow('from', 'From', [mail.from])}${headerRow('to', 'To', mail.to)}${headerRow('cc', 'Cc', mail.cc)}
</tbody></table><span class="date">${mail.date}</span></div>
</div>
<div id="messagebody"><div class="message-htmlpart"><div class="rcmBody">${mail.paragraphs.map((text) => html`<p>${text}</p>`)}</div></div></div>
<p class="actions">
<a class="button reply" target="_top" href="${action('compose', mail.uid, `&_reply_uid=${mail.uid}`)}">Reply</a>
<a class="button reply-all" target="_top" href="${action('compose', mail.uid, `&_reply_uid=${mail.uid}&_all=1`)}">Reply to all</a>
<a class="button quiet" target="_top" href="${action('show', mail.uid)}">Open alone</a>
</p></article>`;

/** In the list's frame, as Roundcube previews. */
export const previewPage = (mail: Mail): string =>
  page({
    title: mail.subject,
    styles: ['/pages/mail.css'],
    scripts: [],
    body: html`<body class="preview">${message(mail)}</body>`,
  });

export const showPage = (mail: Mail): string =>
  page({
    title: `${mail.subject} · Demo office`,
    styles: ['/pages/mail.css'],
    scripts: [],
    body: html`<body class="task-mail">${topBar('mail')}<main class="alone">${message(mail)}</main></body>`,
  });
