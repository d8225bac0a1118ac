import type { Conversation, Participant } from '@/utils/conversation/types';
import { queryAll } from '@/utils/dom/clean-dom';
import { eachOnce, withoutSelf } from './address';
import { focusedComposer, paneAround } from './panes';
import { ownNameIn, readIncoming, readTeamsMessages } from './teams-messages';
import { chatDocumentOf, panesOf, post, type TeamsEditor, type TeamsMembers } from './teams-parts';
import { readRoster } from './teams-roster';
import { isOfOther, readTitle, titleFor, titlesOf } from './teams-title';
import type { Report } from './types';

/** A chat with oneself bears the own name with a word behind it, "(You)" in every language; nobody can be called there. */
function isOwnNotes(title: Element, people: readonly Participant[], ownName: string | null): boolean {
  const [only, ...more] = people;
  const [, name] = /^(.+?) ?[(（][^()（）]+[)）]$/.exec(only?.name ?? '') ?? [];
  return more.length === 0 && name !== undefined && (name === ownName || !isOfOther(title));
}

const nobody: TeamsMembers = { people: [], isWhole: false };

function membersBy(title: Element | undefined, chat: Document, report: Report): TeamsMembers | undefined {
  const ownName = ownNameIn(chat);
  const roster = titlesOf(chat).length < 2 ? readRoster(chat, ownName) : null;
  const named = title && readTitle(title, report);
  if (title && named && isOwnNotes(title, named.people, ownName)) return nobody;
  if (named?.isWhole || !roster) return named;
  return { ...roster, isWhole: title !== undefined && roster.isWhole };
}

/** Who reads what is written in a box, as the title above it tells; undefined where none tells. */
export const membersFor = (at: Pick<TeamsEditor, 'anchor'>, chat: Document, report: Report): TeamsMembers | undefined =>
  membersBy(titleFor(at, chat, panesOf(chat).composers), chat, report);

/** Without a box to write in: the only title on the page. */
function membersOfPage(chat: Document, report: Report): TeamsMembers | undefined {
  const titles = titlesOf(chat);
  return membersBy(titles.length === 1 ? titles[0] : undefined, chat, report);
}

/** The composer in use: the focused one, or the only one; else that of the post that is open beside its channel. */
function mainComposer(chat: Document): Element | undefined {
  const parts = panesOf(chat);
  const open = parts.composers.filter((composer) => {
    const pane = paneAround(composer, parts);
    return pane !== null && queryAll(pane, post).length === 0;
  });
  const [only, ...more] = parts.composers.length === 1 ? parts.composers : open;
  return focusedComposer(chat, parts) ?? (more.length === 0 ? only : undefined);
}

function paneOf(chat: Document, composer: Element | undefined): Document | Element | null {
  const parts = panesOf(chat);
  if (composer) return paneAround(composer, parts);
  return parts.composers.length === 0 ? chat : null;
}

/** The id of a chat or channel stands in addresses that lead to it. */
const keyIn = (url: URL): string | undefined =>
  /(?:19:[\w-]{1,200}@[\w.]{1,40}|48:notes)/.exec(decodeURIComponent(url.href.replace(/%(?![0-9a-f]{2})/gi, '')))?.[0];

export function readTeamsConversation(document: Document, report: Report, url: URL): Conversation | null {
  const chat = chatDocumentOf(document);
  const composer = mainComposer(chat);
  const pane = paneOf(chat, composer);
  const messages = pane ? readTeamsMessages(pane, report) : [];
  const members = composer ? membersFor({ anchor: composer }, chat, report) : membersOfPage(chat, report);
  if (messages.length === 0 && !members) return null;
  const ownName = ownNameIn(chat);
  const own = ownName === null ? [] : [{ name: ownName, address: null, id: null }];
  const authors = eachOnce(messages.flatMap(({ isOwn, author }) => (isOwn ? [] : (author ?? []))));
  const people = members?.people ?? withoutSelf(authors, own);
  const incoming = pane && members?.people.length === 1 ? readIncoming(pane as Element, people) : undefined;
  const key = keyIn(url);
  return { participants: people, ...(incoming ? { incoming } : {}), ...(key ? { key } : {}) };
}

export const readTeamsSelf = (document: Document): Participant | null => {
  const name = ownNameIn(chatDocumentOf(document));
  return name === null ? null : { name, address: null, id: null };
};
