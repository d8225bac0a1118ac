import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, isBefore, nearest, parentOf, query, queryAll, tagOf } from '@/utils/dom/clean-dom';
import { makeParticipant } from './address';
import { type Author, type ChatPage, nobody } from './chat-types';
import { firstElements, type Ranked } from './ranked';
import { wordNodes } from './shown-words';

// mattermost/mattermost, webapp/channels/src/components/post/post_component.tsx and user_profile/user_profile.tsx.
export const post = '[data-testid="postView"], [role="listitem"][id^="post_"], [id^="rhsPost_"]';
const poster: Ranked = ['[data-testid="userPopover"]', '.user-popover'];
const body = '[id^="postMessageText_"], .post__body, .post-message__text, .post__link';
// Profile pictures are the only place where the page shows whose account it is.
const picture = /\/api\/v4\/users\/([a-z0-9]{26})\/image/;
const pictures = 'img[src*="/api/v4/users/"]';

const accountIn = (image: Element | undefined): string | null =>
  picture.exec((image && attribute(image, 'src')) ?? '')?.[1] ?? null;

const idOf = (account: string | null, url: URL): string | null => account && `mattermost:${url.host}/${account}`;

/** The button of the user's own account shows the own picture. */
export function ownAccount(document: Document, url: URL): Participant | null {
  const [image] = queryAll(document, `#userAccountMenuButton ${pictures}, .userAccountMenu_menuButton ${pictures}`);
  const id = idOf(accountIn(image), url);
  return id ? makeParticipant(null, null, id) : null;
}

/** The words that stand beside a name in the head of its post: a tag that says what sort of account it is. */
function tagsBeside(name: Element, element: Element): string[] {
  let head = name;
  for (let outer = parentOf(head); outer && outer !== element; outer = parentOf(outer)) {
    if (query(outer, `time, ${body}`)) break;
    head = outer;
  }
  return wordNodes(head, (each) => each === name || fits(each, '.GuestTag')).filter((words) => words !== ':');
}

const isProgram = (element: Element): boolean => fits(element, '.post--bot') || query(element, '.BotTag') !== null;

function personOf(name: Element, element: Element, before: Author, url: URL): Participant | null {
  const [shown = null] = wordNodes(name);
  const image = queryAll(element, pictures).find((each) => isBefore(each, name) && !nearest(each, body));
  // Of posts in a row only the first shows the picture.
  const goesOn = fits(element, '.same--user') && before.person?.name === shown;
  const id = idOf(accountIn(image), url) ?? (goesOn ? (before.person?.id ?? null) : null);
  const person = makeParticipant(shown, null, id);
  if (isProgram(element)) return { ...person, kind: 'bot' };
  return person.name && tagsBeside(name, element).length === 0 ? person : null;
}

export function readPoster(element: Element, before: Author, page: Omit<ChatPage, 'messages'>): Author {
  const [name] = firstElements('author', element, poster, page.report, (each) => !nearest(each, body));
  // The name above what the system says is no button.
  if (!name || tagOf(name) !== 'button' || fits(element, '.post--system')) return nobody;
  const person = personOf(name, element, before, page.url);
  const isMarked = fits(element, '.current--user');
  const isKnown = !!page.self?.id && !!person?.id;
  return { person, own: isKnown ? person?.id === page.self?.id : isMarked || null };
}

const title: Ranked = ['#channelHeaderTitle', '#channelHeaderDropdownButton'];

/** The other's picture stands beside the title; a list of posts has pictures of everybody. */
function accountBeside(head: Element): string | null {
  for (let outer = parentOf(head); outer && !query(outer, post); outer = parentOf(outer)) {
    const found = [...new Set(queryAll(outer, pictures).map(accountIn))];
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** `/team/messages/@name` is a direct conversation, and its title the other's name. */
export function otherOnMattermost({ document, url, self, messages, report }: ChatPage): Participant[] | null {
  if (!/\/messages\/@[^/]+$/.test(url.pathname)) return null;
  const [head] = firstElements('title', document, title, report, (each) => wordNodes(each).length > 0);
  const [name] = head ? wordNodes(head) : [];
  if (!head || !name) return null;
  const id = idOf(accountBeside(head), url);
  if (id && id === self?.id) return [];
  const isBot =
    nearest(head, '.channel-header__bot') !== null ||
    messages.some(({ person }) => person?.kind === 'bot' && !!id && person.id === id);
  return [{ ...makeParticipant(name, null, id), ...(isBot ? { kind: 'bot' as const } : {}) }];
}
