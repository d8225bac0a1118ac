import type { ViewEvent } from './protocol';

/** What travels for a call. Who may call what is told by the sender that the browser names, never by the message. */
export interface CallMessage {
  call: string;
  query: unknown;
  /**
   * One id for one press of the user, the same when the call is sent again because the worker was stopped under it.
   * What the call creates gets this id, so that a second try never makes a second note.
   */
  once: string;
}

export interface TabCallMessage {
  tabCall: string;
  query: unknown;
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const isCallMessage = (message: unknown): message is CallMessage =>
  isObject(message) &&
  typeof message.call === 'string' &&
  typeof message.once === 'string' &&
  idShape.test(message.once);

export const isTabCallMessage = (message: unknown): message is TabCallMessage =>
  isObject(message) && typeof message.tabCall === 'string';

export const isViewEvent = (message: unknown): message is ViewEvent =>
  isObject(message) && typeof message.event === 'string';
