import type { Conversation, Participant } from '@/utils/conversation/types';
import { fits, isWithin, parentOf, query, queryAll, tagOf } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { isShown } from '@/utils/dom/shown';
import { readVisibleText } from '@/utils/dom/visible-text';
import { eachOnce, withoutSelf } from './address';
import { type Author, type Chat, type ChatMessage, type ChatPage, nobody } from './chat-types';
import { type Addressed, closestRoot, composeKey, noRecipients, rootAround } from './compose';
import { focusedComposer, outsideMessages, paneAround } from './panes';
import { firstAnswer, firstElements } from './ranked';
import type { Report, Site, SiteDraft } from './types';

/** Who wrote each message, in the order of the page. */
function readMessages(chat: Chat, root: Document | Element, page: Omit<ChatPage, 'messages'>): ChatMessage[] {
  let before: Author = nobody;
  return queryAll(root, chat.message)
    .filter((element) => !isWithin(element, chat.message))
    .map((element) => {
      before = chat.author(element, before, page);
      return { element, ...before };
    });
}

function readPage(chat: Chat, document: Document, url: URL, report: Report, root: Document | Element): ChatPage {
  const page = { document, url, report, self: chat.self(document, url) };
  return { ...page, messages: readMessages(chat, root, page) };
}

/** Those of whom the page says that they are not the user; everybody else may be. */
function othersIn({ messages, self }: ChatPage): Participant[] {
  const own = [...messages.filter((each) => each.own).flatMap(({ person }) => person ?? []), ...(self ? [self] : [])];
  const others = messages.filter((each) => each.own === false).flatMap(({ person }) => person ?? []);
  return withoutSelf(eachOnce(others), own);
}

/** What was said before and is shown again above an answer. */
function isQuoted(element: Element, { cuts }: Chat): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (cuts(at)) return true;
  return false;
}

/** The last words of somebody else. */
function readIncoming(chat: Chat, { messages }: ChatPage): string | undefined {
  const last = messages.findLast(({ own, person }) => own === false && person)?.element;
  const bodies = last ? chat.words.flatMap((selector) => queryAll(last, selector)) : [];
  const body = bodies.find((each) => !isQuoted(each, chat));
  return body ? readVisibleText(body, chat.cuts) || undefined : undefined;
}

/** Where the user is: the conversation in whose box or list the focus is, else the first. */
function readShown(
  chat: Chat,
  document: Document,
  url: URL,
  report: Report,
): { page: ChatPage; field: Element | null } {
  const parts = { composers: outsideMessages(document, chat.fields.join(), chat.message), message: chat.message };
  const field = focusedComposer(document, parts) ?? parts.composers[0] ?? null;
  const pane = field ? paneAround(field, parts) : document;
  const page = readPage(chat, document, url, report, pane ?? document);
  return { page: pane ? page : { ...page, messages: [] }, field };
}

function readConversation(chat: Chat, document: Document, report: Report, url: URL): Conversation | null {
  const key = chat.place(url, document);
  if (key === null) return null;
  const { page, field } = readShown(chat, document, url, report);
  const direct = chat.direct(page, field);
  if (page.messages.length === 0 && !direct) return null;
  const incoming = readIncoming(chat, page);
  return { participants: direct ?? othersIn(page), ...(incoming ? { incoming } : {}), key };
}

/** Who reads a channel is not on the page, so nobody may be taken as absent there. */
function addressedBy(chat: Chat, field: Element, page: ChatPage): Addressed {
  const to = chat.place(page.url, page.document) === null ? [] : (chat.direct(page, field) ?? []);
  return { recipients: { ...noRecipients(), to }, recipientsKnown: to.length > 0 };
}

function readDraft(chat: Chat, field: Element, all: readonly Element[], page: ChatPage): SiteDraft {
  const found = firstAnswer(
    'compose root',
    [
      () => closestRoot(field, all, chat.composers),
      () => rootAround(field, all, (element) => query(element, 'button, [role="button"]') !== null),
    ],
    page.report,
  );
  const root = found ?? field;
  const isPlain = fits(field, 'textarea');
  return {
    key: composeKey(root),
    ...(chat.addressed?.(root, field, page) ?? addressedBy(chat, field, page)),
    subject: null,
    text: readDraftText(field, chat.cuts).text,
    editor: isPlain ? tagOf(field) : 'contenteditable',
    root,
    field: field as HTMLElement,
    cuts: chat.cuts,
  };
}

function readDrafts(chat: Chat, document: Document, report: Report, url: URL): SiteDraft[] {
  if (queryAll(document, chat.fields.join()).length === 0) return [];
  const fields = firstElements('editor', document, chat.fields, report, (each) => isShown(each));
  const page = readPage(chat, document, url, report, document);
  return fields.map((field) => readDraft(chat, field, fields, page));
}

/** What every chat does with its table. */
export const readsChat = (chat: Chat): Pick<Site, 'self' | 'readConversation' | 'readDrafts'> => ({
  self: (document, report, url) => firstAnswer('self', [() => chat.self(document, url)], report) ?? null,
  readConversation: (document, report, url) => readConversation(chat, document, report, url),
  readDrafts: (document, report, url) => readDrafts(chat, document, report, url),
});
