import type { Participant } from '@/utils/conversation/types';
import { fits, holds, nearest, parentOf, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { makeParticipant } from './address';
import { firstElements, type Ranked } from './ranked';
import { wordNodes } from './shown-words';
import { foreign, isProgram, type TeamsEditor, type TeamsMembers, teamsId, title, topic } from './teams-parts';
import type { Report } from './types';

const people: Ranked = [
  `${topic} [id^="chat-topic-person-"]`,
  `${topic} [data-tid^="participant-"]:not(:has([data-tid^="participant-"]))`,
];
/** "External" and the like: of the chat, not a name. */
const badge = '[data-testid="group-trust-indicator"], .fui-Badge';
const count = '[data-tid="chat-header-participant-count"]';
const groupMarks = `[data-tid="audio-drop-in-button"], [data-tid="chat-title-name-group-chat"], [data-tid="tfw-group-chat-avatar-button"]`;

/** Somebody else can be called, and is counted. */
const otherMarks = `[data-tid="default-chat-call-audio-button"], ${count}`;

function readPerson(element: Element): Participant {
  const holder = nearest(element, '[data-tid^="participant-"]');
  const ids = [teamsId(holder, 'data-tid', 'participant-'), teamsId(element, 'id', 'chat-topic-person-')].filter(
    (id) => id !== null,
  );
  return makeParticipant(wordsOf(element), null, new Set(ids).size === 1 ? (ids[0] ?? null) : null);
}

/** The number of people in the chat, the user among them; in some builds 0 for two. Undefined: none is told, or not as a number. */
function countIn(header: Element): number | null | undefined {
  const [shown, ...more] = queryAll(header, count);
  if (!shown) return undefined;
  return more.length === 0 && /^\d+$/.test(wordsOf(shown)) ? Number(wordsOf(shown)) : null;
}

export const isOfOther = (within: Element): boolean =>
  query(nearest(within, '[data-tid="entity-header"]') ?? within, otherMarks) !== null;

/** Words beside the names: "+2" for those who found no place, the name of a group, a name that lost its mark. */
const hasMore = (within: Element, named: Element[]): boolean =>
  wordNodes(within, (element) => named.includes(element) || fits(element, badge)).some((words) =>
    /[\p{L}\p{N}]/u.test(words),
  );

function isWholeTitle(within: Element, named: Element[]): boolean {
  if (!fits(within, title) || hasMore(within, named)) return false;
  const header = nearest(within, '[data-tid="entity-header"]') ?? within;
  const shown = countIn(header);
  if (shown !== undefined) return shown === named.length + 1 || (shown === 0 && named.length === 1);
  return named.length === 1 && query(header, groupMarks) === null;
}

/** Who a title names; undefined where it names nobody, as that of a named group. */
export function readTitle(within: Element, report: Report): TeamsMembers | undefined {
  const named = firstElements('title', within, people, report, (element) => wordsOf(element) !== '');
  if (named.length === 0) return undefined;
  const all = named.map(readPerson);
  const persons = all.filter(({ id }) => !isProgram(id));
  return { people: persons, isWhole: persons.length === all.length && isWholeTitle(within, named) };
}

/** The titles on a page; where one lost its mark, the list of people in it still is one. */
export const titlesOf = (chat: Document): Element[] => {
  const isWritten = (element: Element) => nearest(element, foreign) !== null;
  const whole = queryAll(chat, title).filter((each) => !isWritten(each));
  const menus = queryAll(chat, topic).filter((each) => !isWritten(each));
  return [...whole, ...menus.filter((menu) => !whole.some((each) => holds(each, menu)))];
};

/**
 * The title above a composer: the one in the smallest part of the page that holds both, as long as that holds no other
 * composer. A box in which a message is edited stands in the pane of a composer.
 */
export function titleFor({ anchor }: Pick<TeamsEditor, 'anchor'>, chat: Document, composers: readonly Element[]) {
  const titles = titlesOf(chat);
  for (let part = parentOf(anchor); part; part = parentOf(part)) {
    const outer = part;
    if (composers.filter((other) => holds(outer, other)).length > 1) return undefined;
    const [found, ...more] = titles.filter((each) => holds(outer, each));
    if (found) return more.length === 0 ? found : undefined;
  }
  return undefined;
}
