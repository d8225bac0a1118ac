import type { Recipients } from '@/utils/conversation/types';
import { fits, holds, nearest, parentOf, queryAll } from '@/utils/dom/clean-dom';
import type { SiteDraft } from './types';

/** Whom a draft goes to, and whether that is all. */
export type Addressed = Pick<SiteDraft, 'recipients' | 'recipientsKnown'>;

const numbers = new WeakMap<Element, number>();
let count = 0;

/** A key that stays while the compose lives, whatever the page renames in it. */
export function composeKey(root: Element): string {
  const known = numbers.get(root) ?? ++count;
  numbers.set(root, known);
  return `compose-${known}`;
}

// What lies beyond is another part of the page; its fields are not this editor's.
const border = 'body, [role="main"], [role="dialog"]';

/** The nearest ancestor of an editor that fits, as long as it holds no other editor: two composes are never mixed. */
export function rootAround(
  editor: Element,
  editors: readonly Element[],
  fitsRoot: (element: Element) => boolean,
): Element | undefined {
  for (let root = parentOf(editor); root; root = parentOf(root)) {
    const outer = root;
    if (editors.some((other) => other !== editor && holds(outer, other))) return undefined;
    if (fitsRoot(root)) return root;
    if (fits(root, border)) return undefined;
  }
  return undefined;
}

/** As `rootAround`, by selectors, best first. */
export function closestRoot(editor: Element, editors: readonly Element[], selectors: readonly string[]) {
  for (const selector of selectors) {
    const root = nearest(editor, selector);
    if (root && !editors.some((other) => other !== editor && holds(root, other))) return root;
  }
  return undefined;
}

/** Elements in `root` that are no part of `inner`: what a quoted message holds is no part of the compose. */
export const around = (root: Element, selector: string, inner: Element): Element[] =>
  queryAll(root, selector).filter((element) => !holds(inner, element));

export const noRecipients = (): Recipients => ({ to: [], cc: [], bcc: [] });
export const recipientFields = ['to', 'cc', 'bcc'] as const;
