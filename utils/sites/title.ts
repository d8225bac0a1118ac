import { take } from '@/utils/dom/clean-dom';
import { isAddress } from './address';

/** `Inbox (3) - me@x.example - Mail`: a subject can hold dashes and addresses too, but never the last but one part. */
export const titlePart = (document: Document): string | undefined =>
  take(document, 'title').split(' - ').at(-2)?.trim();

export function addressInTitle(document: Document): string | undefined {
  const part = titlePart(document);
  return part && isAddress(part) ? part.toLowerCase() : undefined;
}
