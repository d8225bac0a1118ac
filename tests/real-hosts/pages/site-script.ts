/** What a page's own script does when its user works with the site; called by the tests. */
export interface SiteScript {
  /** A chip in a field of the compose, as the site adds one when somebody was chosen. */
  addRecipient(compose: number, field: 'to' | 'cc' | 'bcc', name: string, address: string): void;
  /** Where the message of a compose is written. */
  fieldOf(compose: number): HTMLElement;
  /** The text that the site would send. */
  textOf(compose: number): string;
}

declare global {
  interface Window {
    site: SiteScript;
  }
}

/** The window that a button of the site opens. */
export const popOutTo = (path: string): void =>
  document.getElementById('pop-out')?.addEventListener('click', () => {
    window.open(path, '_blank', 'popup,width=900,height=700');
  });

export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
}

export function nth(selector: string, at: number): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector)[at];
  if (!found) throw new Error(`no ${selector} number ${at}`);
  return found;
}

export function make(tag: string, attributes: Record<string, string>, words: string, inner: string): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  const within = document.createElement(inner);
  within.textContent = words;
  made.append(within);
  return made;
}
