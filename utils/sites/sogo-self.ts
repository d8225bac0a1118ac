import type { Participant } from '@/utils/conversation/types';
import { nearest, query, queryAll, take, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { addressesIn, isAddress, makeParticipant, readAddressList } from './address';
import { firstAnswer } from './ranked';
import type { Report } from './types';

/** What stands in a message cannot pose as a part of the page. */
export const messageBody = '.msg-body, .sg-mail-part, .mailer_htmlcontent';
export const isOutsideMessage = (element: Element): boolean => !nearest(element, messageBody);

const chosen = 'input[name="from"]';
const shownAddress = '[ng-bind$="activeUser.email"]';
const shownName = '[ng-bind$="activeUser.identification"]';
// A window of its own shows no user; the page's start-up script in its text names one (UIxPageFrame.wox), and another
// names all identities of an account.
const startUp = /\bvar UserEmail = '([^'\\@]{1,100}@[^'\\]{1,300})'/;
const identityList = /"identities":\[([^\]]{0,5000})\]/g;
const email = /"email":"([^"\\@]{1,100}@[^"\\]{1,300})"/g;

const outside = (document: Document, selector: string): Element | undefined =>
  queryAll(document, selector).find(isOutsideMessage);

function chosenIdentity(document: Document): Participant | undefined {
  const input = query(document, chosen);
  const { people, rest } = readAddressList(input ? typedIn(input) : '');
  return people.length === 1 && !rest ? people[0] : undefined;
}

function userShown(document: Document): Participant | undefined {
  const address = outside(document, shownAddress);
  const name = outside(document, shownName);
  const words = address ? wordsOf(address) : '';
  return isAddress(words) ? makeParticipant(name ? wordsOf(name) : null, words) : undefined;
}

const scriptsOf = (document: Document): string[] =>
  queryAll(document, 'script:not([src])')
    .filter(isOutsideMessage)
    .map((script) => take(script, 'textContent') ?? '');

function userInScript(scripts: string[]): Participant | undefined {
  const [address] = scripts.flatMap((script) => addressesIn(startUp.exec(script)?.[1] ?? ''));
  return address ? makeParticipant(null, address) : undefined;
}

const identitiesInScript = (scripts: string[]): Participant[] =>
  scripts
    .flatMap((script) => [...script.matchAll(identityList)])
    .flatMap(([, list = '']) => [...list.matchAll(email)])
    .map(([, address = '']) => makeParticipant(null, address));

export const readSogoSelf = (document: Document, report: Report): Participant | null =>
  firstAnswer(
    'self',
    [() => chosenIdentity(document), () => userShown(document), () => userInScript(scriptsOf(document))],
    report,
  ) ?? null;

/** Every address known to be the user's. */
export function ownIdentities(document: Document): Participant[] {
  const scripts = scriptsOf(document);
  const single = [chosenIdentity(document) ?? [], userShown(document) ?? [], userInScript(scripts) ?? []].flat();
  return [...single, ...identitiesInScript(scripts)];
}
