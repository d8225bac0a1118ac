import type { Participant } from '@/utils/conversation/types';
import { attribute, isWithin, query, queryAll } from '@/utils/dom/clean-dom';
import { documentIn, documentsFrom } from '@/utils/dom/frames';
import { isShown } from '@/utils/dom/shown';
import { outsideMessages, type PaneParts } from './panes';
import type { Ranked } from './ranked';

// Test marks of the client, seen live 2026-02 (channels) and 2026-09 (chats); all of them are without words.
export const message =
  '[data-tid="chat-pane-item"], [data-tid="channel-pane-message"], [data-tid="channel-replies-pane-message"]';
export const title = '[data-tid="chat-title"]';
export const topic = '[data-tid="chat-topic-menu"]';
/** A post stands in a list of posts, a reply in the pane of one post. */
export const post = '[data-tid="channel-pane-message"]';
export const body = '[id^="content-"], [data-tid="messageBodyContent"], [data-tid="message-body"]';
export const quote = '[data-tid="quoted-reply-card"]';
export const editors: Ranked = [
  '[data-tid="ckeditor"][contenteditable="true"]',
  '[contenteditable="true"][role="textbox"][id^="new-message-"]',
  '.ck-editor__editable[contenteditable="true"]',
];
/** What somebody wrote or is writing: no sign of the client's own stands there. */
export const foreign = `${body}, ${quote}, [contenteditable="true"]`;
/** Whatever can be written in: more than what is known as an editor, as no two of them share a pane. */
const box = '[data-tid="ckeditor"], [role="textbox"][contenteditable="true"], .ck-editor__editable';

/** Some layouts show all of a chat, others its editor alone in a frame of the same origin. */
export const chatDocumentOf = (document: Document): Document =>
  documentsFrom(document).find(
    (each) => query(each, `${message}, ${title}, [id^="chat-roster-item-name-"]`) !== null,
  ) ?? document;

export interface TeamsEditor {
  field: Element;
  /** Where it stands in the document of the chat: itself, or its frame. */
  anchor: Element;
}

/** What fits in the chat and in the frames within it, each with its place in the chat. */
export function boxesIn(chat: Document, selector = box): TeamsEditor[] {
  const framed = queryAll(chat, 'iframe').flatMap((frame) =>
    framesUnder(frame).flatMap((inner) => queryAll(inner, selector).map((field) => ({ field, anchor: frame }))),
  );
  const own = queryAll(chat, selector).map((field) => ({ field, anchor: field }));
  return [...own, ...framed].filter(({ anchor }) => isShown(anchor));
}

function framesUnder(frame: Element): Document[] {
  const inner = documentIn(frame);
  return inner ? documentsFrom(inner) : [];
}

/** The composers of the chat's panes: a box in which a message is edited is none. */
export function panesOf(chat: Document): PaneParts {
  const anchors = boxesIn(chat).map(({ anchor }) => anchor);
  return { composers: [...new Set(anchors)].filter((anchor) => !isWithin(anchor, message)), message };
}

/** Messages, without the avatars that bear the same mark and without those that are quoted in one. */
export const messagesIn = (pane: Document | Element): Element[] => outsideMessages(pane, message, message);

/** Who reads a chat, the user left out. */
export interface TeamsMembers {
  people: Participant[];
  /** Everybody is named, and everybody is a person. */
  isWhole: boolean;
}

const form = /^(?:4|8|28|48):\S+$/;

/** `8:orgid:..`, `8:live:..` people, `28:..` programs, `4:..` telephones: the id that goes through all of Teams. */
export function teamsId(element: Element | null, name: string, prefix: string): string | null {
  const value = element && attribute(element, name);
  const id = value?.startsWith(prefix) ? value.slice(prefix.length) : '';
  return form.test(id) ? `teams:${id}` : null;
}

export const isProgram = (id: string | null): boolean => id?.startsWith('teams:28:') ?? false;
