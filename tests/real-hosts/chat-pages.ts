import { html, type Markup } from '@/scripts/demo-office/html';
import { alex, type Colleague } from '@/scripts/demo-office/people';
import { tom } from './people';

interface ChatHosts {
  site: 'teams' | 'google-chat';
  hosts: string[];
  path: string;
  page(): string;
  /** Where one writes. */
  box: string;
}

/** No script: what one types stays in the box. */
const whole = (title: string, body: Markup): string =>
  html`<!doctype html>
<html lang="en" data-ready="yes"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title></head>
<body>${body}</body></html>
`.markup;

const said = (who: Colleague, id: string, side: string, words: string): Markup =>
  html`<div data-tid="chat-pane-item"><div class="${side}"><span data-tid="message-author-name" id="author-${id}">${who.name}</span>
<div data-tid="chat-pane-message" data-mid="${id}"><div id="content-${id}"><p>${words}</p></div></div></div></div>`;

const tomsId = '8:orgid:00000000-0000-4000-8000-000000000001';

/** A page of the shape of Teams: attributes that Teams has, and of its markup no more; CKEditor's box without CKEditor. */
const teamsPage = (): string =>
  whole(
    'Chat | Tom Berg | Microsoft Teams',
    html`<div data-tid="entity-header"><h2 data-tid="chat-title"><ul data-tid="chat-topic-menu"><li data-tid="chat-topic-menu-list-item">
<span data-tid="participant-${tomsId}"><span id="chat-topic-person-${tomsId}">${tom.name}</span></span></li></ul></h2>
<button data-tid="default-chat-call-audio-button" aria-label="Audio call">Call</button></div>
<div data-tid="message-pane-list-runway">${said(tom, '1', 'fui-ChatMessage', 'Is the room free?')}${said(alex, '2', 'fui-ChatMyMessage', 'I will look.')}</div>
<div><div data-tid="ckeditor" id="new-message-1" role="textbox" contenteditable="true" aria-label="Type a message"><p><br></p></div>
<button data-tid="sendMessageCommands-send" aria-label="Send">Send</button></div>`,
  );

const number = '110000000000000000001';

/** One conversation, as it is framed in Gmail: without the list of conversations and without the account's button. */
const googleChatPage = (): string =>
  whole(
    '',
    html`<div data-group-id="dm/3aSmhKAAAAE"><div role="heading" aria-level="1"><span data-member-id="user/human/${number}">${tom.name}</span></div>
<div role="group" data-id="m1" data-user-id="${number}"><span data-message-id="m1" data-member-id="user/human/${number}">${tom.name}</span><div>Is the room free?</div></div>
<div><div role="textbox" contenteditable="true" aria-label="History is on"></div><button aria-label="Send message">Send</button></div></div>`,
  );

/** Written out, as the names that the product keeps are what is tested. */
export const chats: ChatHosts[] = [
  {
    site: 'teams',
    hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'],
    path: '/v2/',
    page: teamsPage,
    box: '[data-tid="ckeditor"]',
  },
  {
    site: 'google-chat',
    hosts: ['chat.google.com'],
    path: '/u/0/frame',
    page: googleChatPage,
    box: '[role="textbox"]',
  },
];

export const chatOrigins = chats.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
export const chatAt = (host: string | undefined): ChatHosts | undefined =>
  chats.find(({ hosts }) => host && hosts.includes(host));
