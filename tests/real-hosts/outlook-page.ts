import { html, type Markup } from '@/scripts/demo-office/html';
import { alex, bob, type Colleague } from '@/scripts/demo-office/people';
import type { PageWish } from './page-wish';
import { wholePage } from './whole-page';

const message: Markup = html`<div data-app-section="ConversationContainer"><div class="message" aria-label="Email message">
<span role="button" tabindex="0" aria-label="From: ${bob.name} &lt;${bob.address}&gt;"><span>${bob.name} &lt;${bob.address}&gt;</span></span>
<div data-testid="RecipientWell"><span>To: </span><span role="button" aria-label="${alex.name}">${alex.name}</span></div>
<div role="toolbar"><button>Reply</button></div>
<div role="document"><div id="UniqueMessageBody_3"><p>Hi Alex,</p><p>here is a first draft of the slides. Could you look at page 3?</p></div></div>
</div></div>`;

/** A chip as the site makes one; its own script adds more of the same. */
const chip = ({ name, address }: Colleague): Markup =>
  html`<span class="_Entity _EType_RECIPIENT_ENTITY" contenteditable="false" aria-label="${address}"><span>${name}</span></span>`;

const well = (id: string, label: string, chips: Markup[]): Markup =>
  html`<div class="row" role="group" id="${id}"><button aria-label="${label}">${label}</button><div role="textbox" contenteditable="true" aria-label="${label}">${chips}</div></div>`;

/** Its script puts the real RoosterJS where the textbox of the message is. */
const compose = (to: Colleague, at: number, { renamed }: PageWish): Markup => {
  const id = (field: string) => (renamed ? `MSG_${at}_R_${field}_WELL` : `MSG_${at}_${field}`);
  return html`<div class="compose" id="docking_InitVisiblePart_${at}"><div>
<div class="bar" data-testid="ComposeSendButton"><button id="splitButton-r${at}__primaryActionButton" title="Send (Ctrl+Enter)">Send</button></div>
${well(id('TO'), 'To', [chip(to)])}${well(id('CC'), 'Cc', [])}${well(id('BCC'), 'Bcc', [])}
<input id="MSG_${at}_SUBJECT" aria-label="Subject" placeholder="Add a subject">
<div id="editorParent_${at}"><div role="textbox" aria-multiline="true" aria-label="Message body, press Alt+F10 to exit"></div></div>
</div></div>`;
};

const rows: Markup[] = ['Slides for Thursday', 'Moving the test room'].map(
  (subject, at) =>
    html`<div role="option" tabindex="-1" data-convid="AAQk${at}=" aria-selected="${at === 0 ? 'true' : 'false'}"><b>${bob.name}</b><br>${subject}</div>`,
);

/** A page of Outlook's shape on the web: ids and attributes that Outlook has, and of its markup no more. */
export function outlookPage(wish: PageWish): string {
  const composes = wish.to.map((to, at) => compose(to, at, wish));
  const files = { style: '/outlook.css', script: '/outlook.js' };
  if (wish.alone) {
    const body = html`<body><div id="app"><div role="main">${composes}</div></div></body>`;
    return wholePage({ title: 'New message - Outlook', ...files, body });
  }
  const body = html`<body><div role="banner"><b>Mail</b><button id="pop-out">In a new window</button><div id="owa-me-control-container"><button aria-label="${alex.name}">A</button></div></div>
<div class="columns"><nav aria-label="Folders"><div id="primaryMailboxRoot_0" role="treeitem" tabindex="0" title="${alex.address}" data-folder-name="${alex.address}">${alex.address}</div><a href="#inbox">Inbox</a></nav>
<div id="MailList"><div role="listbox">${rows}</div></div>
<div id="ReadingPaneContainerId" role="main" data-app-section="MailReadCompose">${wish.thread ? message : html``}${composes}</div></div></body>`;
  return wholePage({ title: `Mail - ${alex.name} - Outlook`, ...files, body });
}
