import type { SiteDraft } from '@/utils/sites/types';

const typable =
  ':is(input:not([type]), input[type="text"], input[type="email"], input[type="search"], textarea, [role="combobox"], [contenteditable="true"])';

/** A compose's subject, by the name under which its form sends it or by what is typed there. */
const isSubject = (element: Element, subject: string | null): boolean =>
  /subject/i.test(element.getAttribute('name') ?? '') ||
  (subject !== null && subject !== '' && 'value' in element && element.value === subject);

/** Where more recipients are typed: in every mail client the first field of a compose that shows. */
export function recipientsField({ root, field, subject }: SiteDraft): HTMLElement | undefined {
  const before = [...root.querySelectorAll<HTMLElement>(typable)].filter(
    (element) => element.getClientRects().length > 0 && !element.contains(field) && !field.contains(element),
  );
  const [first] = before;
  return first && !isSubject(first, subject) && isAhead(first, field) ? first : undefined;
}

/** A frame's body has its place in the page's order by its frame. */
function isAhead(element: Element, field: HTMLElement): boolean {
  const own = field.ownerDocument === element.ownerDocument ? field : field.ownerDocument.defaultView?.frameElement;
  return !!own && (element.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
