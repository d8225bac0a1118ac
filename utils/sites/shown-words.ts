import { attribute, isElement, isText, queryAll, take, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { addressesIn } from './address';

const never: (element: Element) => boolean = () => false;

/** Characters without width, which editors put beside chips. */
const unseen = /[\u200B\u2060\uFEFF]+/g;

/** The words of each text node that holds some, without those in what is skipped. Neighbours are never joined. */
export function wordNodes(root: Element, isSkipped = never): string[] {
  return [...take(root, 'childNodes')].flatMap((node) => {
    if (isText(node)) return wordsOf(node).replace(unseen, '').trim() || [];
    return isElement(node) && !isSkipped(node) ? wordNodes(node, isSkipped) : [];
  });
}

/**
 * Addresses in the words of an element that are the same read node by node and read as one: what two neighbours give
 * only together, and what one of them gives only a part of, is nobody's address.
 */
export function addressesShown(element: Element): string[] {
  const joined = new Set(addressesIn(wordsOf(element)));
  return [...new Set(wordNodes(element).flatMap(addressesIn))].filter((address) => joined.has(address));
}

export function oneAddressShown(element: Element): string | null {
  const [first, ...more] = addressesShown(element);
  return first && more.length === 0 ? first : null;
}

const marks = ['data-hovercard-id', 'data-name', 'email', 'aria-label', 'title'];

/** Every address that can be seen in a part of a page, or that its marks name, but in what is skipped. */
export function addressesAnywhere(root: Element, isSkipped: (element: Element) => boolean): string[] {
  const inMarks = queryAll(root, '[data-hovercard-id], [data-name], [email], [aria-label], [title], input, textarea')
    .filter((element) => !isSkipped(element))
    .flatMap((element) => [...marks.map((name) => attribute(element, name) ?? ''), typedIn(element)]);
  return [...inMarks, ...wordNodes(root, isSkipped)].flatMap(addressesIn);
}
