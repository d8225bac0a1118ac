import { nearest, parentOf, query, queryAll, wordsOf } from '@/utils/dom/clean-dom';
import { makeParticipant } from './address';
import { foreign, isProgram, type TeamsMembers, teamsId } from './teams-parts';

// The list of members that the user may open; every row holds a button that removes somebody, so it is only looked at.
export const rosterName = '[id^="chat-roster-item-name-"]';
const subtitle = '[data-tid="chat-roster-item-subtitle"]';
const count = '[data-tid="chat-header-participant-count"]';

/** The part of the list that is of one member. */
function rowOf(name: Element): Element {
  let row = name;
  for (let at = parentOf(name); at && queryAll(at, rosterName).length === 1; at = parentOf(at)) row = at;
  return row;
}

/** The user's row bears a line that no other has, or else the user's name, which only one may bear. */
function ownAmong(names: Element[], ownName: string | null): Element | undefined {
  const marked = names.filter((name) => query(rowOf(name), subtitle) !== null);
  const named = names.filter((name) => wordsOf(name) === ownName);
  const [own, ...more] = marked.length === 1 ? marked : named;
  return more.length === 0 ? own : undefined;
}

/** Everybody but the user, where the list is open; null where not, or where it does not show who the user is. */
export function readRoster(chat: Document, ownName: string | null): TeamsMembers | null {
  const names = queryAll(chat, rosterName).filter((name) => wordsOf(name) !== '' && !nearest(name, foreign));
  const counts = queryAll(chat, count).map((each) => Number.parseInt(wordsOf(each), 10));
  const own = ownAmong(names, ownName);
  if (!own || names.length < 2) return null;
  const people = names
    .filter((name) => name !== own)
    .map((name) => makeParticipant(wordsOf(name), null, teamsId(name, 'id', 'chat-roster-item-name-')))
    .filter(({ id }) => !isProgram(id));
  // The number above tells whether all rows are there.
  const isWhole = counts.length === 1 && counts[0] === names.length && people.length === names.length - 1;
  return { people, isWhole };
}
