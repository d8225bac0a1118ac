import { attribute, fits, parentOf, queryAll } from '@/utils/dom/clean-dom';
import type { Cuts } from '@/utils/dom/cuts';

// Forms of Gmail's own composer: quotes, the line above them, and the signature with its mark.
const whole = 'blockquote, .gmail_attr, .gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]';

/** A forwarded message is a quote without a blockquote around it: all of it is somebody else's. */
const isForwarded = (element: Element): boolean =>
  fits(element, '.gmail_quote') &&
  queryAll(element, 'blockquote').every((quote) => parentOf(quote) !== element) &&
  attribute(element, 'contenteditable') === null;

/** Between the blockquotes of a quote stand the user's answers, so the quote as a whole is not cut. */
export const gmailCuts: Cuts = (element) => fits(element, whole) || isForwarded(element);
