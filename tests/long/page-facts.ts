import { withPage } from '@/scripts/page/with-jsdom';
import type { Reading } from '@/tests/unit/sites/read-page';
import type { Participant } from '@/utils/conversation/types';
import { attribute, isElement, queryAll, take } from '@/utils/dom/clean-dom';
import { documentsFrom } from '@/utils/dom/frames';
import { findSite } from '@/utils/sites/find-site';
import { readSnapshot } from '@/utils/sites/read-snapshot';

const keyOf = ({ address, id, name }: Participant): string => address ?? id ?? `name ${name}`;

const recipientsOf = ({ recipients: { to, cc, bcc } }: Reading['drafts'][number]): [string, Participant][] =>
  Object.entries({ to, cc, bcc }).flatMap(([field, people]) =>
    people.map((person): [string, Participant] => [field, person]),
  );

/** What a reading tells, each by itself: who is there, who the user is, whom each draft is for. */
const factsOf = ({ self, conversation, drafts }: Reading): Set<string> =>
  new Set([
    ...(self ? [`self: ${keyOf(self)}`] : []),
    ...(conversation?.participants ?? []).map((person) => `there: ${keyOf(person)}`),
    ...drafts.flatMap((draft) =>
      recipientsOf(draft).map(([field, person]) => `${draft.text}: ${field} ${keyOf(person)}`),
    ),
  ]);

/** Elements in the order of the page as it was saved: the same numbers at each opening of it. */
const elementsOf = (document: Document): Element[] => documentsFrom(document).flatMap((each) => queryAll(each, '*'));

const readHere = (document: Document, url: string): Set<string> => {
  const site = findSite(document, new URL(url));
  return site ? factsOf(readSnapshot(site, document, new URL(url))) : new Set();
};

/** Without its attributes an element says nothing but its words and where it stands. Answers with the way back. */
function strip(element: Element): () => void {
  const names = take(element, 'getAttributeNames')();
  const were = names.map((name) => [name, attribute(element, name) ?? ''] as const);
  for (const name of names) take(element, 'removeAttribute')(name);
  return () => {
    for (const [name, value] of were) take(element, 'setAttribute')(name, value);
  };
}

function unwrap(element: Element): () => void {
  if (keptWhole.has(take(element, 'localName'))) return () => {};
  const children = [...take(element, 'childNodes')];
  const mark = take(element, 'ownerDocument').createComment('');
  take(element, 'replaceWith')(mark, ...children);
  return () => {
    take(element, 'append')(...children);
    mark.replaceWith(element);
  };
}

const keptWhole = new Set(['html', 'head', 'body', 'iframe']);

export interface OpenPage {
  facts: ReadonlySet<string>;
  /** By the number of an element, the facts that are lost where its attributes or the element itself are missing. */
  evidence(element: number): readonly string[];
}

/** Holds a saved page open for as long as `use` takes: to try one element after the other of it is many times faster. */
export const withOpenPage = <T>(html: string, url: string, use: (page: OpenPage) => T): T =>
  withPage(html, new URL(url), (document) => {
    const elements = elementsOf(document);
    const facts = readHere(document, url);
    const known = new Map<number, readonly string[]>();
    const lostBy = (element: Element) =>
      [strip, unwrap].flatMap((change) => {
        const back = change(element);
        const left = readHere(document, url);
        back();
        return [...facts].filter((fact) => !left.has(fact));
      });
    const evidence = (at: number) => {
      const element = elements[at];
      const found = known.get(at) ?? (element ? lostBy(element) : []);
      known.set(at, found);
      return found;
    };
    return use({ facts, evidence });
  });

/** What a change did to a page, record by record. */
function watched(document: Document, change: () => void): MutationRecord[] {
  const { MutationObserver } = take(document, 'defaultView') ?? {};
  if (!MutationObserver) throw new Error('A page without a window.');
  const observer = new MutationObserver(() => {});
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const each of documentsFrom(document)) observer.observe(each, all);
  change();
  return observer.takeRecords();
}

const attributesOf = (element: Element): string =>
  take(element, 'getAttributeNames')()
    .map((name) => `${name}=${attribute(element, name)}`)
    .sort()
    .join();

/** The elements that a change touched; attributes in another order are as they were. */
function touchedBy(change: () => void, document: Document): Set<Element> {
  const were = new Map(elementsOf(document).map((element) => [element, attributesOf(element)]));
  const touched = new Set<Element>();
  for (const { type, target, removedNodes } of watched(document, change))
    for (const node of [target, ...removedNodes]) {
      const element = isElement(node) ? node : take(node, 'parentElement');
      const isAsBefore = element && type === 'attributes' && attributesOf(element) === were.get(element);
      if (element && !isAsBefore) touched.add(element);
    }
  return touched;
}

export interface ChangedPage {
  facts: Set<string>;
  /** The numbers of the elements that a change touched. */
  touched: number[];
}

/** Reads a page after a change, and which of its elements that change touched. */
export const readWatched = (html: string, url: string, change: (document: Document) => void): ChangedPage =>
  withPage(html, new URL(url), (document) => {
    const before = elementsOf(document);
    const touched = touchedBy(() => change(document), document);
    return {
      facts: readHere(document, url),
      touched: before.flatMap((element, at) => (touched.has(element) ? [at] : [])),
    };
  });
