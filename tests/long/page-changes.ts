import { changes, chooser, ownMarks } from '@/tests/unit/sites/page-changes';
import { queryAll, tagOf, take } from '@/utils/dom/clean-dom';
import type { Chance } from './chance';

/** One way in which a page may differ from what its site was built against, with the same people on it. */
export interface PageChange {
  name: string;
  apply(document: Document, chance: Chance): void;
}

/** Without forms, whose fields may stand in for their own properties. */
const elementsOf = (document: Document) => queryAll(document, 'body *').filter((element) => tagOf(element) !== 'form');
const gibberish = (chance: Chance) => chance.below(36 ** 5).toString(36);

function share<T>(from: readonly T[], chance: Chance, part: number): T[] {
  return from.filter(() => chance.next() < part);
}

/** Class names that a build of the site makes anew. */
function renameClasses(document: Document, chance: Chance): void {
  const names = new Set(elementsOf(document).flatMap((element) => [...element.classList]));
  const renamed = share([...names], chance, 0.4);
  for (const name of renamed) {
    const fresh = `x${gibberish(chance)}`;
    for (const element of elementsOf(document)) element.classList.replace(name, fresh);
  }
}

/** A layer more, as a redesign brings. */
function wrapElements(document: Document, chance: Chance): void {
  const wrapped = share(elementsOf(document), chance, 0.1).filter((element) =>
    /^(?:DIV|SPAN|A)$/.test(element.tagName),
  );
  for (const element of wrapped) {
    const layer = take(document, 'createElement')(element.tagName === 'DIV' ? 'div' : 'span');
    element.replaceWith(layer);
    layer.append(element);
  }
}

/** The interface in a language that nobody thought of. */
function translateLabels(document: Document, chance: Chance): void {
  const labels = ['aria-label', 'title', 'placeholder', 'data-tooltip'];
  const others = elementsOf(document).filter((element) => !take(element, 'matches')(ownMarks));
  const labelled = others.flatMap((element) => labels.map((name) => ({ element, name })));
  const changed = labelled.filter(({ element, name }) => /^[^@]+$/.test(element.getAttribute(name) ?? ''));
  for (const { element, name } of changed) element.setAttribute(name, gibberish(chance));
}

function turnSiblings(document: Document, chance: Chance): void {
  const parents = elementsOf(document).filter(
    (element) => element.querySelectorAll(':scope > [role="option"], :scope > li').length > 1,
  );
  const parent = parents[chance.below(Math.max(1, parents.length))];
  const chips = [...(parent?.children ?? [])];
  parent?.append(...chips.reverse());
}

/** What a page may be asked for by its name in place of its own: DOM clobbering, by a mail or by the site itself. */
const shadowing =
  'querySelectorAll|getElementById|body|forms|children|parentElement|attributes|getAttribute|textContent|closest';

/** Only where they name nothing but what this list holds, and stand behind all else. */
function shadowNames(document: Document, chance: Chance): void {
  const forms = queryAll(document, 'form');
  for (const name of share(shadowing.split('|'), chance, 0.5)) {
    const image = take(document, 'createElement')('img');
    image.setAttribute(chance.next() < 0.5 ? 'id' : 'name', name);
    take(document, 'body').append(image);
    for (const form of forms) {
      const field = take(document, 'createElement')('input');
      field.setAttribute('type', 'hidden');
      field.setAttribute('name', name);
      take(form, 'append')(field);
    }
  }
}

export const pageChanges: PageChange[] = [
  { name: 'classes renamed', apply: renameClasses },
  { name: 'layers added', apply: wrapElements },
  { name: 'labels in another language', apply: translateLabels },
  { name: 'siblings turned round', apply: turnSiblings },
  { name: 'ids and names that shadow the page’s own', apply: shadowNames },
];

/** Those, and the ones that the unit tests try on every page. */
export const everyChange: readonly PageChange[] = [
  ...pageChanges,
  ...Object.entries(changes).map(([name, change]) => ({
    name,
    apply: (document: Document, chance: Chance) => change(document, chooser(chance.below(2 ** 31))),
  })),
];
