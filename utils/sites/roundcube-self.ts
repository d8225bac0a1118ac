import type { Participant } from '@/utils/conversation/types';
import { queryAll, take, wordsOf } from '@/utils/dom/clean-dom';
import { addressesIn, isAddress, makeParticipant, readAddressList } from './address';
import { firstAnswer } from './ranked';
import type { Report } from './types';

const identity = 'select:is(#_from, [name="_from"]) option';
// The login, which is an address on most servers: elastic, then larry and classic.
const username = '.header-title.username, #topline .username, .topright .username, #header .username';
// Where the skin shows no login (a message on its own page), the page's start-up script in its text still names it.
const startUp = /"username":"([^"\\@]{1,100}@[^"\\]{1,300})"/;

const asOption = (element: Element): HTMLOptionElement => element as HTMLOptionElement;
const readIdentity = (element: Element): Participant[] => readAddressList(wordsOf(element)).people;

const chosenIdentity = (document: Document): Participant | undefined =>
  queryAll(document, identity)
    .filter((element) => take(asOption(element), 'selected'))
    .flatMap(readIdentity)[0];

function loginShown(document: Document): Participant | undefined {
  const login = queryAll(document, username).map(wordsOf).find(isAddress);
  return login ? makeParticipant(null, login) : undefined;
}

function loginInScript(document: Document): Participant | undefined {
  for (const script of queryAll(document, 'script:not([src])')) {
    const [login] = addressesIn(startUp.exec(take(script, 'textContent') ?? '')?.[1] ?? '');
    if (login) return makeParticipant(null, login);
  }
  return undefined;
}

export const readRoundcubeSelf = (document: Document, report: Report): Participant | null =>
  firstAnswer(
    'self',
    [() => chosenIdentity(document), () => loginShown(document), () => loginInScript(document)],
    report,
  ) ?? null;

/** Every address known to be the user's: all identities and the login. */
export const ownIdentities = (document: Document): Participant[] => [
  ...queryAll(document, identity).flatMap(readIdentity),
  ...[loginShown(document) ?? [], loginInScript(document) ?? []].flat(),
];

export const hasIdentities = (document: Document): boolean => queryAll(document, identity).length > 0;
