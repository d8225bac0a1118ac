import type { Conversation } from '@/utils/conversation/types';
import { fits, isWithin, nearest } from '@/utils/dom/clean-dom';
import { readVisibleText } from '@/utils/dom/visible-text';
import { type ChatMessage, readChatMessages } from './google-chat-authors';
import { authorsIn, readOther } from './google-chat-members';
import { groupOf, openGroups, panesOf } from './google-chat-parts';
import { focusedComposer, paneAround } from './panes';
import type { Report } from './types';

/** The composer in use: the focused one, or the only one; a thread beside has one of its own. */
function mainComposer(document: Document): Element | undefined {
  const parts = panesOf(document);
  const inMain = parts.composers.filter((each) => isWithin(each, '[role="main"]'));
  const [only, ...more] = parts.composers.length === 1 ? parts.composers : inMain;
  return focusedComposer(document, parts) ?? (more.length === 0 ? only : undefined);
}

/** Where the conversation's messages are: those of the composer, or of the only conversation that is open. */
function paneOf(document: Document, composer: Element | undefined): Element | undefined {
  const parts = panesOf(document);
  if (composer) return paneAround(composer, parts) ?? nearest(composer, '[data-group-id]') ?? undefined;
  const [open, ...more] = parts.composers.length === 0 ? openGroups(document) : [];
  return more.length === 0 ? open : undefined;
}

const notWords = '[data-message-id][data-member-id], [data-name], [data-absolute-timestamp], [role="toolbar"], button';

/** The last words of somebody else: what a message holds beside its head. */
function readIncoming(messages: readonly ChatMessage[]): string | undefined {
  const last = messages.filter(({ isOwn, author }) => author && !isOwn).at(-1)?.element;
  return last ? readVisibleText(last, (element) => fits(element, notWords)) || undefined : undefined;
}

export function readGoogleChatConversation(document: Document, report: Report, url: URL): Conversation | null {
  const composer = mainComposer(document);
  const pane = paneOf(document, composer);
  const group = pane && groupOf(composer ?? pane, url);
  if (!pane || !group) return null;
  const messages = readChatMessages(pane, report);
  const other = readOther({ document, group, pane }, report);
  if (messages.length === 0 && !other) return null;
  const isDirect = group.startsWith('dm/');
  const incoming = isDirect && other ? readIncoming(messages) : undefined;
  return {
    participants: isDirect ? (other ? [other] : []) : authorsIn(messages),
    ...(incoming ? { incoming } : {}),
    key: group,
  };
}
