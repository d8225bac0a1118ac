import type { Page } from 'puppeteer-core';
import type { AccountId } from '@/tests/live/mail/accounts';
import type { Participant } from '@/utils/conversation/types';

/** A conversation as its client lists it: with one person, or the room that all three are in. */
export type Place = AccountId | 'room';

/** A chat client in a browser, by marks alone, so in any language. */
export interface ChatPage {
  page: Page;
  /** Opens the conversation and waits until it can be written in. */
  open(place: Place): Promise<void>;
  /** By what the field of the open conversation is found. */
  field: string;
  /** What the open conversation shows of its messages. */
  words(): Promise<string>;
}

/** A server that runs, with its accounts. */
export interface ChatServer {
  port: number;
  stop(): Promise<void>;
}

/** What differs between the chats that run here. */
export interface ChatClient {
  name: string;
  /** The host under which browsers see it; a `.test` name never leaves the machine. */
  host: string;
  start(): Promise<ChatServer>;
  logIn(page: Page, user: AccountId): Promise<ChatPage>;
  /** How the page tells who that is, in a conversation with them alone and in the room. */
  shown(user: AccountId, place: Place): Participant;
  /** By what Alice keeps them. */
  identities(user: AccountId): string[];
  /** A frame that carries a message with these words, without what differs from one sending to the next. */
  sent(frame: string, words: string): string | undefined;
}
