import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, isWithin, nearest, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { readVisibleText } from '@/utils/dom/visible-text';
import { makeParticipant } from './address';
import { firstElements, type Ranked, unreported } from './ranked';
import { body, foreign, isProgram, messagesIn, quote, teamsId } from './teams-parts';
import type { Report } from './types';

const author: Ranked = ['[data-tid="message-author-name"]', '[id^="author-"]'];
// Fluent's own class names, which outlive a build: of the user's own messages, and of all others.
const mine = '[class*="ChatMyMessage"]';
const theirs = '[class*="ChatMessage"]';
const app = '[data-tid="app-profile-card-trigger"]';

export interface TeamsMessage {
  element: Element;
  isOwn: boolean;
  /** Undefined: nobody, as nothing tells, or no person. */
  author: Participant | undefined;
}

const isHead = (element: Element): boolean => !nearest(element, foreign);

const has = (within: Element, selector: string): boolean =>
  fits(within, selector) || queryAll(within, selector).some((element) => !isWithin(element, quote));

/** The sign of somebody's presence beside the name is of the same id as everywhere. */
function idIn(element: Element): string | null {
  const marks = queryAll(element, '[id^="presence-pill-"]').filter(isHead);
  const ids = new Set(marks.flatMap((mark) => teamsId(mark, 'id', 'presence-pill-') ?? []));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function readAuthor(name: Element, element: Element): Participant | undefined {
  const id = idIn(element);
  if (isProgram(id) || has(element, app) || !wordsOf(name)) return undefined;
  return makeParticipant(wordsOf(name), null, id);
}

/** In a chat each message shows whose side it is on; one that no longer does is nobody's. */
const isClear = (element: Element): boolean =>
  attribute(element, 'data-tid') !== 'chat-pane-item' || has(element, mine) !== has(element, theirs);

/** Who wrote each message; only the first of a series names somebody. */
export function readTeamsMessages(pane: Document | Element, report: Report): TeamsMessage[] {
  let last: Participant | undefined;
  let wasOwn = false;
  return messagesIn(pane).map((element) => {
    const isOwn = has(element, mine);
    const isNamed = queryAll(element, author.join()).some(isHead);
    const [name] = isNamed ? firstElements('author', element, author, report, isHead) : [];
    if (name) last = readAuthor(name, element);
    // A series is of one side.
    else if (isOwn !== wasOwn) last = undefined;
    wasOwn = isOwn;
    return { element, isOwn, author: isClear(element) ? last : undefined };
  });
}

/** The user's name, as the user's own messages bear it. */
export function ownNameIn(chat: Document): string | null {
  const own = queryAll(chat, `${mine} :is(${author.join()})`).filter(isHead);
  const names = new Set(own.map(wordsOf).filter(Boolean));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

export function readIncoming(pane: Element, others: readonly Participant[]): string | undefined {
  const theirs = readTeamsMessages(pane, unreported).filter(
    ({ isOwn, author: by }) =>
      !isOwn && by && others.some((other) => (other.id && by.id ? other.id === by.id : other.name === by.name)),
  );
  const last = theirs.at(-1)?.element;
  const words = last && query(last, body);
  return words ? readVisibleText(words, (element) => fits(element, quote)) || undefined : undefined;
}
