import { attribute, query } from '@/utils/dom/clean-dom';
import { isOwnHost, type SiteCard } from './catalogue';

/**
 * True where a page is built of a site's parts: on a host of its own one of them tells, elsewhere two that a page of
 * something else would not have together.
 */
export const isBuiltOf = (parts: readonly string[], card: SiteCard, url: URL, document: Document): boolean =>
  parts.filter((part) => query(document, part) !== null).length >= (isOwnHost(card, url) ? 1 : 2);

/** What an attribute that is written as a word says; null: it is not there, or says something else. */
export function saysYes(element: Element, name: string): boolean | null {
  const word = attribute(element, name);
  return word === 'true' || word === 'false' ? word === 'true' : null;
}
