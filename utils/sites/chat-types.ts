import type { Participant } from '@/utils/conversation/types';
import type { Cuts } from '@/utils/dom/cuts';
import type { Addressed } from './compose';
import type { Ranked } from './ranked';
import type { Report } from './types';

/** Who wrote a message. */
export interface Author {
  /** Null: the page does not tell. */
  person: Participant | null;
  /** Whether it is the user; null: the page does not tell. */
  own: boolean | null;
}

export type { Addressed } from './compose';

export const nobody: Author = { person: null, own: null };

export interface ChatMessage extends Author {
  element: Element;
}

/** A page at the moment it is read. */
export interface ChatPage {
  document: Document;
  url: URL;
  report: Report;
  self: Participant | null;
  /** The messages of one list, or of the whole page. */
  messages: readonly ChatMessage[];
}

/** What the pages of one chat are made of; `chat.ts` reads all chats alike. */
export interface Chat {
  /** A message with its head, in any list. */
  message: string;
  /** The words of a message, without its head. */
  words: Ranked;
  /** Who wrote it; `before` wrote the one above, and wrote this one too where it is marked as going on. */
  author(message: Element, before: Author, page: Omit<ChatPage, 'messages'>): Author;
  /** The user, where the page itself shows who that is. */
  self(document: Document, url: URL): Participant | null;
  /** Whom a direct conversation is with; null: it is none, or the page does not tell. */
  direct(page: ChatPage, field: Element | null): Participant[] | null;
  /** What is talked in, stable while the page lives; null: several conversations at once, or none. */
  place(url: URL, document: Document): string | null;
  /** What takes the typing: of a channel, of a thread, of a message that is edited. */
  fields: Ranked;
  /** What stands around one field and no other. */
  composers: Ranked;
  cuts: Cuts;
  /** Whom a draft goes to, where its composer tells that by itself. */
  addressed?(root: Element, field: Element, page: ChatPage): Addressed | undefined;
}
