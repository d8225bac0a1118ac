/**
 * A form's fields and a document's named forms and images stand in front of the DOM's own members
 * (`<form name="body">` replaces `document.body`, `<input name="parentNode">` its form's parent). Page text is not ours,
 * so members are read from the prototypes, which a named element cannot replace.
 */
const found = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

function descriptorOn(start: object, name: string): PropertyDescriptor | undefined {
  for (let proto: object | null = start; proto; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function descriptorOf(owner: object, name: string): PropertyDescriptor | undefined {
  const proto: object = Object.getPrototypeOf(owner);
  const known = found.get(proto) ?? new Map<string, PropertyDescriptor | undefined>();
  found.set(proto, known);
  if (!known.has(name)) known.set(name, descriptorOn(proto, name));
  return known.get(name);
}

/** The member that the DOM itself gives, a method bound to its owner. */
export function take<T extends object, K extends keyof T & string>(owner: T, name: K): T[K] {
  const descriptor = descriptorOf(owner, name);
  if (!descriptor) return owner[name];
  const member: unknown = descriptor.get ? descriptor.get.call(owner) : descriptor.value;
  return (typeof member === 'function' ? member.bind(owner) : member) as T[K];
}

export const isElement = (node: Node | null | undefined): node is Element => !!node && take(node, 'nodeType') === 1;
export const isText = (node: Node): node is Text => take(node, 'nodeType') === 3;

export const tagOf = (element: Element): string => take(element, 'localName');
export const attribute = (element: Element, name: string): string | null => take(element, 'getAttribute')(name);
export const parentOf = (node: Node): Element | null => take(node, 'parentElement');
export const ownerOf = (node: Node): Document => take(node, 'ownerDocument') ?? (node as Document);

export const queryAll = (root: Document | Element, selector: string): Element[] => [
  ...take(root, 'querySelectorAll')(selector),
];
export const query = (root: Document | Element, selector: string): Element | null =>
  take(root, 'querySelector')(selector);
export const fits = (element: Element, selector: string): boolean => take(element, 'matches')(selector);
export const nearest = (element: Element, selector: string): Element | null => take(element, 'closest')(selector);
/** True where something around the element fits. */
export function isWithin(element: Element, selector: string): boolean {
  const parent = parentOf(element);
  return parent !== null && nearest(parent, selector) !== null;
}
export const holds = (outer: Node, inner: Node | null): boolean => take(outer, 'contains')(inner);

const following = 4;
export const isBefore = (first: Node, second: Node): boolean =>
  (take(first, 'compareDocumentPosition')(second) & following) !== 0;

export const rootOf = (document: Document): Element | null => take(document, 'documentElement');
export const bodyOf = (document: Document): HTMLElement | null => take(document, 'body');
export const addressOf = (document: Document): URL | null => URL.parse(take(document, 'URL'));

/** Words without regard to lines, white space made single. */
export const wordsOf = (node: Node): string => (take(node, 'textContent') ?? '').replace(/\s+/g, ' ').trim();

/** What stands in a native field now. */
export const typedIn = (field: Element): string => {
  const value: unknown =
    tagOf(field) === 'textarea' || tagOf(field) === 'input' || tagOf(field) === 'select'
      ? take(field as HTMLInputElement, 'value')
      : '';
  return typeof value === 'string' ? value : '';
};
