import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, nearest, query, queryAll } from '@/utils/dom/clean-dom';
import { makeParticipant } from './address';
import { type Author, type ChatPage, nobody } from './chat-types';
import { firstElements, type Ranked } from './ranked';
import { wordNodes } from './shown-words';

// zulip/zulip, web/templates: single_message.hbs, message_body.hbs, me_message.hbs, message_avatar.hbs.
export const message = '.message_row, [role="listitem"]:is([id^="message-row-"], [zid])';
const sender: Ranked = ['.sender_name_text', '.sender_name, .sender_name-in-status'];
const content = '.message_content, .rendered_markdown, .message_edit';
const program = '[data-is-bot="true"], .zulip-icon-bot';

const inHead = (element: Element): boolean => !nearest(element, content);
export const idOf = (user: string | null | undefined, url: URL): string | null =>
  user ? `zulip:${url.host}/${user}` : null;

/** The avatar's class names the account: `u-42`. */
function accountOf(row: Element): string | undefined {
  const marked = queryAll(row, '[class*="u-"]').filter(inHead);
  return marked.flatMap((each) => /(?:^|\s)u-(\d{1,12})(?:\s|$)/.exec(attribute(each, 'class') ?? '')?.[1] ?? [])[0];
}

/** A message of the one above has an empty place for its sender. */
function goesOn(row: Element): boolean {
  const place = query(row, '.message_sender');
  return place !== null && wordNodes(place).length === 0;
}

export function readSender(row: Element, before: Author, page: Omit<ChatPage, 'messages'>): Author {
  const [named] = firstElements('author', row, sender, page.report, inHead);
  if (!named) return goesOn(row) ? before : nobody;
  const id = idOf(accountOf(row), page.url);
  // Instead of the name of somebody who was muted stands a word of the interface.
  const isMuted = fits(row, '.muted-message-sender') || query(row, '.user-name.muted') !== null;
  const person = makeParticipant(isMuted ? null : (wordNodes(named)[0] ?? null), null, id);
  const isBot = queryAll(row, program).some(inHead);
  const own = id && page.self ? id === page.self.id : null;
  return { person: isBot ? { ...person, kind: 'bot' } : person, own };
}

// web/templates/presence_row.hbs and user_full_name.hbs: only the user's own entry of the list has this mark.
const you = 'li[data-user-id] .my_user_status';

export function ownEntry(document: Document, url: URL): Participant | null {
  const [mark] = queryAll(document, you);
  const entry = mark && nearest(mark, 'li[data-user-id]');
  const name = entry && query(entry, '.user-name');
  const id = entry && idOf(attribute(entry, 'data-user-id'), url);
  return id ? makeParticipant(name ? (wordNodes(name)[0] ?? null) : null, null, id) : null;
}

/** The name by which the page shows an account anywhere. */
function nameOf(user: string, { document, url, messages }: ChatPage): string | null {
  const id = idOf(user, url);
  const [pill] = queryAll(document, `.pill[data-user-id="${user}"] .pill-value`);
  const [entry] = queryAll(document, `li[data-user-id="${user}"] .user-name`);
  const shown = [pill, entry].flatMap((each) => (each ? (wordNodes(each)[0] ?? []) : []))[0];
  return messages.find(({ person }) => person?.id === id)?.person?.name ?? shown ?? null;
}

/** `#narrow/dm/8,9-group` names the accounts of a direct conversation. */
export function othersInNarrow(page: ChatPage): Participant[] | null {
  const [, list] = /^#narrow\/(?:dm|pm-with)\/((?:\d{1,12},){0,50}\d{1,12})(?:-|\/|$)/.exec(page.url.hash) ?? [];
  const users = list?.split(',') ?? [];
  // Of several one may be the user.
  if (users.length === 0 || (users.length > 1 && !page.self)) return null;
  return users
    .filter((user) => idOf(user, page.url) !== page.self?.id)
    .map((user) => {
      const id = idOf(user, page.url);
      const isBot = page.messages.some(({ person }) => person?.id === id && person?.kind === 'bot');
      return { ...makeParticipant(nameOf(user, page), null, id), ...(isBot ? { kind: 'bot' as const } : {}) };
    });
}
