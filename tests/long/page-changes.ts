import { queryAll, tagOf, take } from '@/utils/dom/clean-dom';
import type { Chance } from './chance';

/** One way in which a page may differ from what its site was built against; true where it found something to change. */
export interface PageChange {
  name: string;
  apply(document: Document, chance: Chance, keep: readonly string[]): boolean;
}

/** Without forms, whose fields may stand in for their own properties. */
const elementsOf = (document: Document) => queryAll(document, 'body *').filter((element) => tagOf(element) !== 'form');
const gibberish = (chance: Chance) => chance.below(36 ** 5).toString(36);

function share<T>(from: readonly T[], chance: Chance, part: number): T[] {
  return from.filter(() => chance.next() < part);
}

/** Class names that a build of the site makes anew. */
function renameClasses(document: Document, chance: Chance): boolean {
  const names = new Set(elementsOf(document).flatMap((element) => [...element.classList]));
  const renamed = share([...names], chance, 0.4);
  for (const name of renamed) {
    const fresh = `x${gibberish(chance)}`;
    for (const element of elementsOf(document)) element.classList.replace(name, fresh);
  }
  return renamed.length > 0;
}

function attributeNames(document: Document): string[] {
  const all = elementsOf(document).flatMap((element) => element.getAttributeNames());
  return [...new Set(all)].filter((name) => name !== 'srcdoc');
}

function dropAttribute(document: Document, chance: Chance): boolean {
  const names = attributeNames(document);
  if (names.length === 0) return false;
  const name = chance.pick(names);
  for (const element of elementsOf(document)) element.removeAttribute(name);
  return true;
}

function dropAttributeOnce(document: Document, chance: Chance): boolean {
  const marked = elementsOf(document).filter((each) => each.attributes.length > 0);
  if (marked.length === 0) return false;
  const element = chance.pick(marked);
  const name = chance.pick(
    element
      .getAttributeNames()
      .filter((each) => each !== 'srcdoc')
      .concat('class'),
  );
  element.removeAttribute(name);
  return true;
}

/** A layer more, as a redesign brings. */
function wrapElements(document: Document, chance: Chance): boolean {
  const wrapped = share(elementsOf(document), chance, 0.1).filter((element) =>
    /^(?:DIV|SPAN|A)$/.test(element.tagName),
  );
  for (const element of wrapped) {
    const layer = take(document, 'createElement')(element.tagName === 'DIV' ? 'div' : 'span');
    element.replaceWith(layer);
    layer.append(element);
  }
  return wrapped.length > 0;
}

/** The interface in a language that nobody thought of. */
function translateLabels(document: Document, chance: Chance): boolean {
  const labels = ['aria-label', 'title', 'placeholder', 'data-tooltip'];
  const labelled = elementsOf(document).flatMap((element) => labels.map((name) => ({ element, name })));
  const changed = labelled.filter(({ element, name }) => /^[^@]+$/.test(element.getAttribute(name) ?? ''));
  for (const { element, name } of changed) element.setAttribute(name, gibberish(chance));
  return changed.length > 0;
}

/** An element that holds nothing of `keep` falls away. */
function removeElement(document: Document, chance: Chance, keep: readonly string[]): boolean {
  const spare = elementsOf(document).filter((element) => {
    const html = element.outerHTML.toLowerCase();
    return !keep.some((words) => html.includes(words.toLowerCase()));
  });
  if (spare.length === 0) return false;
  chance.pick(spare).remove();
  return true;
}

function turnSiblings(document: Document, chance: Chance): boolean {
  const parents = elementsOf(document).filter(
    (element) => element.querySelectorAll(':scope > [role="option"], :scope > li').length > 1,
  );
  const parent = parents[chance.below(Math.max(1, parents.length))];
  const chips = [...(parent?.children ?? [])];
  parent?.append(...chips.reverse());
  return chips.length > 1;
}

export const pageChanges: PageChange[] = [
  { name: 'classes renamed', apply: renameClasses },
  { name: 'an attribute gone everywhere', apply: dropAttribute },
  { name: 'an attribute gone once', apply: dropAttributeOnce },
  { name: 'layers added', apply: wrapElements },
  { name: 'labels in another language', apply: translateLabels },
  { name: 'an element gone', apply: removeElement },
  { name: 'siblings turned round', apply: turnSiblings },
];
