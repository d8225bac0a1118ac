import { type Chat, chats, team } from './chats';
import { topBar } from './frame-pages';
import { html, type Markup, page } from './html';
import { initials } from './people';

// The `data-` names below are Slack's own, which its site file reads.
const messageRow = ({
  from,
  at,
  text,
}: Chat['messages'][number]): Markup => html`<div class="entry" data-qa="message_container">
<span class="face">${initials(from)}</span>
<div><button type="button" class="who" data-qa="message_sender_name" data-message-sender="${from.chatId}">${from.name}</button>
<time>${at}</time><div class="said" data-qa="message-text">${text}</div></div></div>`;

const link = (chat: Chat, open: Chat): Markup =>
  html`<li><a href="/client/${team}/${chat.id}" ${
    chat === open ? html`aria-current="page"` : ''
  }>${chat.id.startsWith('C') ? '# ' : ''}${chat.name}</a></li>`;

export const chatPage = (chat: Chat): string =>
  page({
    title: `${chat.name} · Demo office`,
    styles: ['/vendor/quill/quill.core.css', '/pages/chat.css'],
    scripts: ['/vendor/quill/quill.core.js', '/pages/chat.js'],
    body: html`<body>${topBar('chat')}
<div class="chat">
<ul class="channels" aria-label="Chats">${chats.map((one) => link(one, chat))}</ul>
<main>
<h1 data-qa="channel_name">${chat.name}</h1>
<div class="messages" data-qa="slack_kit_list">${chat.messages.map(messageRow)}</div>
<div class="composer" data-qa="message_input" data-channel-id="${chat.id}" data-team="${team}" data-placeholder="Message ${chat.name}">
<div class="writing"></div>
<button type="button" class="button" data-qa="texty_send_button">Send</button>
</div>
</main></div></body>`,
  });
