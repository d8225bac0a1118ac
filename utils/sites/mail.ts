import type { Conversation, Participant } from '@/utils/conversation/types';
import { attribute, bodyOf, holds, isWithin, nearest, query, queryAll, tagOf, typedIn } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { documentIn } from '@/utils/dom/frames';
import { isShown } from '@/utils/dom/shown';
import { readVisibleText } from '@/utils/dom/visible-text';
import { eachOnce, makeParticipant, withoutSelf } from './address';
import { around, composeKey, rootAround } from './compose';
import type { Compose, Mail } from './mail-types';
import { firstAnswer, firstElements, unreported } from './ranked';
import type { Report, Site, SiteDraft } from './types';
import { identitiesIn, readWells } from './wells';

const isFrame = (element: Element): boolean => tagOf(element) === 'iframe';

/** What is edited at a place of the page. */
function fieldAt(mail: Mail, place: Element): Element | null {
  if (!isFrame(place)) return place;
  const inner = documentIn(place);
  const body = inner && bodyOf(inner);
  const marked = inner && query(inner, mail.framed);
  return marked ?? (body && attribute(body, 'contenteditable') === 'true' ? body : null);
}

/** Settings hold editors of the same kind, for signatures: only what has recipients and is sent is a compose. */
function readComposes(mail: Mail, document: Document, report: Report): Compose[] {
  if (queryAll(document, mail.editors.join()).length === 0) return [];
  const places = firstElements('editor', document, mail.editors, report, (each) => !nearest(each, mail.bodies.join()));
  const outer = places.filter((each) => !places.some((other) => other !== each && holds(other, each)));
  const boxes = queryAll(document, `${mail.editors.join()}, [contenteditable="true"][role="textbox"]`);
  const to = [mail.wells.marks.to, mail.folded?.mark ?? []].flat().join();
  return outer.flatMap((place) => {
    const all = boxes.filter((box) => !holds(place, box));
    const has = (root: Element, selector: string) => around(root, selector, place).length > 0;
    // Where two are sent, or two subjects stand, there are two composes, whatever became of the other's editor.
    const isOne = (root: Element) =>
      [mail.send, mail.wells.subject].every((selector) => around(root, selector, place).length <= 1);
    const root = firstAnswer(
      'compose root',
      [
        () => rootAround(place, all, (each) => has(each, to) && has(each, mail.send) && isOne(each)),
        () => rootAround(place, all, (each) => has(each, to) && has(each, mail.wells.subject) && isOne(each)),
        () => rootAround(place, all, (each) => has(each, mail.send) && isOne(each)),
      ],
      report,
    );
    const field = root && fieldAt(mail, place);
    return root && field ? [{ root, place, field: field as HTMLElement }] : [];
  });
}

/** Every address known to be the user's, the account's first. */
function ownPeople(mail: Mail, document: Document): Participant[] {
  const account = mail.account(document);
  const composes = readComposes(mail, document, unreported);
  const written = composes.flatMap(({ root, place }) => identitiesIn(mail.wells, root, place));
  return eachOnce([...(account ? [makeParticipant(null, account)] : []), ...written]);
}

function readDraft(mail: Mail, { root, place, field }: Compose, own: Participant[], report: Report): SiteDraft {
  const [line] = around(root, mail.wells.subject, place);
  const folded = mail.folded && around(root, mail.folded.mark, place).length > 0 ? mail.folded.read(root) : undefined;
  return {
    key: composeKey(root),
    ...(folded ?? readWells(mail.wells, root, place, own, report)),
    subject: line ? typedIn(line) : null,
    text: readDraftText(field, mail.cuts).text,
    editor: tagOf(field) === 'textarea' ? 'textarea' : mail.engine,
    root,
    field,
    cuts: mail.cuts,
  };
}

interface MailMessage {
  element: Element;
  from: Participant | null;
  to: Participant[];
}

function readMessages(mail: Mail, document: Document, report: Report): MailMessage[] {
  const body = mail.bodies.join();
  const inHead = (element: Element) => !nearest(element, body);
  const people = (element: Element, need: string, ranked: Mail['senders']) =>
    queryAll(element, ranked.join()).some(inHead)
      ? firstElements(need, element, ranked, report, inHead).flatMap((each) => mail.readPerson(each) ?? [])
      : [];
  return queryAll(document, mail.message)
    .filter((element) => isShown(element) && !isWithin(element, `${mail.message}, ${body}`))
    .map((element) => ({
      element,
      from: people(element, 'sender', mail.senders)[0] ?? null,
      to: people(element, 'message recipients', mail.receivers).filter(({ address }) => address),
    }));
}

/** A message's words, which may stand in a frame of their own. */
function wordsIn(mail: Mail, element: Element): string {
  const [body] = mail.bodies.flatMap((selector) => queryAll(element, selector));
  const inner = body && isFrame(body) ? documentIn(body) : null;
  const words = inner ? bodyOf(inner) : body;
  return words ? readVisibleText(words, mail.cuts) : '';
}

function readConversation(mail: Mail, document: Document, report: Report, url: URL): Conversation | null {
  const messages = readMessages(mail, document, report);
  if (!messages.some(({ from, to }) => from || to.length > 0)) return null;
  const own = ownPeople(mail, document);
  const isKnown = own.length > 0;
  const theirs = messages.filter(({ from }) => from && withoutSelf([from], own).length > 0);
  const last = theirs.at(-1);
  const incoming = last && isKnown ? wordsIn(mail, last.element) : '';
  const key = mail.key(url, document);
  // Without the own address nobody can tell which of the recipients is the user.
  const people = messages.flatMap(({ from, to }) => [...(from ? [from] : []), ...(isKnown ? to : [])]);
  return {
    participants: withoutSelf(eachOnce(people), own),
    ...(incoming ? { incoming } : {}),
    ...(key ? { key } : {}),
  };
}

/** What every mail client does with its table. */
export const readsMail = (mail: Mail): Pick<Site, 'self' | 'readConversation' | 'readDrafts'> => ({
  self: (document, report) => firstAnswer('self', [() => ownPeople(mail, document)[0]], report) ?? null,
  readConversation: (document, report, url) => readConversation(mail, document, report, url),
  readDrafts: (document, report) => {
    const own = ownPeople(mail, document);
    return readComposes(mail, document, report).map((compose) => readDraft(mail, compose, own, report));
  },
});
