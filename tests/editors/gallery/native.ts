import type { OpenEngine } from './types';

const box = <K extends 'div' | 'textarea' | 'input'>(host: HTMLElement, kind: K) => {
  const field = document.createElement(kind);
  host.append(field);
  return field;
};

export const openTextarea: OpenEngine = (host) => {
  const field = box(host, 'textarea');
  field.rows = 8;
  return { field, model: () => field.value, html: () => field.value };
};

export const openInput: OpenEngine = (host) => {
  const field = box(host, 'input');
  return { field, model: () => field.value, html: () => field.value };
};

/** What the browser itself would copy; it puts two line breaks around the empty line of a `div`, so runs count as two. */
const linesOf = (field: HTMLElement): string =>
  field.innerText
    .replaceAll('\u00a0', ' ')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+$/, '');

export const openContenteditable: OpenEngine = (host) => {
  const field = box(host, 'div');
  field.contentEditable = 'true';
  return { field, model: () => linesOf(field), html: () => field.innerHTML };
};

export const openPlaintext: OpenEngine = (host) => {
  const field = box(host, 'div');
  field.contentEditable = 'plaintext-only';
  field.style.whiteSpace = 'pre-wrap';
  return { field, model: () => linesOf(field), html: () => field.innerHTML };
};

/** An engine that keeps to its own model and puts that back on the next frame, unless the text came by a key. */
export const openReverting: OpenEngine = (host) => {
  const field = box(host, 'div');
  field.contentEditable = 'true';
  let kept = '';
  let byKey = false;
  field.addEventListener('keydown', (event) => {
    byKey = event.isTrusted;
  });
  field.addEventListener('input', () => {
    if (byKey) kept = field.textContent;
    else requestAnimationFrame(() => field.replaceChildren(kept));
    byKey = false;
  });
  return { field, model: () => kept, html: () => field.innerHTML };
};
