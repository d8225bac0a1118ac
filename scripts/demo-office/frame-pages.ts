import { html, type Markup, page } from './html';

/** The strip on top of every page: nobody shall take it for a real office. */
export const topBar = (here: 'mail' | 'chat' | 'home'): Markup => html`<header class="top">
<a class="brand" href="/">Demo office</a>
<span class="badge">invented people, nothing is sent</span>
<nav aria-label="Office">
<a href="/mail/?_task=mail" ${here === 'mail' ? html`aria-current="page"` : ''}>Mail</a>
<a href="/client/TDEMO/DMARA" ${here === 'chat' ? html`aria-current="page"` : ''}>Chat</a>
</nav>
<span class="header-title username">alex.stone@office.example</span>
</header>`;

const tries: [string, string, string][] = [
  ['/mail/?_task=mail&_uid=1', 'Open Bob’s mail', 'Press Alt+Shift+S: the sidebar shows what was noted about him.'],
  [
    '/mail/?_task=mail&_action=compose&_reply_uid=1',
    'Answer Bob',
    'Write “Carol is hopeless, she never answers.” A leaf appears at the edge: Carol does not read this mail.',
  ],
  [
    '/mail/?_task=mail&_action=compose&_reply_uid=3',
    'Thank Carol',
    'Put the caret into the mail and press Alt+Shift+G. Tab goes to the next blank; one undo takes all back.',
  ],
  ['/client/TDEMO/DMARA', 'Chat with Mara', 'The same help in a chat; its writing box is the one that Slack uses.'],
];

export const homePage = (): string =>
  page({
    title: 'Demo office',
    styles: [],
    scripts: [],
    body: html`<body>${topBar('home')}
<main class="home">
<h1>A small office to try Attune in</h1>
<p>You are Alex Stone. Bob, Carol, Kenji and Mara are invented, and so is all they write. What you send stays in the page.</p>
<ol>${tries.map(([href, name, what]) => html`<li><a href="${href}">${name}</a><p>${what}</p></li>`)}</ol>
</main></body>`,
  });
