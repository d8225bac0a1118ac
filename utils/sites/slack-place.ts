import { attribute, nearest, query, queryAll } from '@/utils/dom/clean-dom';
import { outsideMessages, type PaneParts } from './panes';

// Marks of Slack's own tests, the same in captures of 2021, 2024 and 2026.
export const message = '[data-qa="message_container"]';
export const composer = '[data-qa="message_input"]';

/** `C..`, `D..`, `G..`; other parts of an address (`threads`, `later`, `search`) are no conversation. */
const channelId = /^[CDG][A-Z0-9]+$/;
const teamId = /^[TE][A-Z0-9]+$/;

export interface SlackPlace {
  team: string | null;
  /** `C..` a channel or group, `D..` a direct message, `G..` a group. */
  channel: string | null;
  thread: string | null;
}

const ifFits = (value: string | null | undefined, form: RegExp): string | null =>
  value && form.test(value) ? value : null;

/** `/client/T../C../thread/C..-1612469638.214000`. */
export function placeInAddress({ pathname }: URL): SlackPlace {
  const [start, team, ...parts] = pathname.split('/').filter(Boolean);
  if (start !== 'client') return { team: null, channel: null, thread: null };
  const thread = /^[A-Z0-9]+-([\d.]+)$/.exec(parts[parts.indexOf('thread') + 1] ?? '')?.[1];
  return {
    team: ifFits(team, teamId),
    channel: parts.find((part) => channelId.test(part)) ?? null,
    thread: parts.includes('thread') ? (thread ?? null) : null,
  };
}

function teamOf(document: Document, near: Element | null): string | null {
  const marked = (near && query(near, '[data-team-id]')) ?? query(document, '[data-team-id]');
  return ifFits(marked && attribute(marked, 'data-team-id'), teamId);
}

/** By the composer's own marks, or those of the message that is edited; else by the address. */
export function placeOf(document: Document, url: URL, near: Element | null): SlackPlace {
  const address = placeInAddress(url);
  const input = near && nearest(near, composer);
  const edited = near && nearest(near, message);
  const marked = (input && attribute(input, 'data-channel-id')) ?? (edited && attribute(edited, 'data-msg-channel-id'));
  return {
    team: (input && teamOf(document, input)) ?? address.team ?? teamOf(document, null),
    channel: ifFits(marked, channelId) ?? address.channel,
    thread: input ? attribute(input, 'data-thread-ts') : address.thread,
  };
}

export const panesOf = (document: Document): PaneParts => ({
  composers: outsideMessages(document, composer, message),
  message,
});

/** As the list of conversations tells it, by the ids that it gives to its rows (seen live 2026). */
export const isGroupMessage = (document: Document, { channel }: SlackPlace): boolean =>
  rowsOf(document, channel).some((row) => attribute(row, 'data-qa-channel-sidebar-channel-type') === 'mpim');

/** A conversation with oneself: its row is marked so. */
export const isOwnNotes = (document: Document, { channel }: SlackPlace): boolean =>
  rowsOf(document, channel).some((row) => query(row, '[data-qa="channel_sidebar_name_you"]') !== null);

const rowsOf = (document: Document, channel: string | null): Element[] =>
  queryAll(document, '[data-qa-channel-sidebar-channel-id]').filter(
    (row) => channel !== null && attribute(row, 'data-qa-channel-sidebar-channel-id') === channel,
  );
