import type { Engine, OpenEngine } from './types';

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

/** Lines as browsers keep them in a field without an engine: a `div` each, or ended by a `br`. */
function linesIn(parent: Node): string {
  let text = '';
  for (const [index, node] of [...parent.childNodes].entries()) {
    if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeName === 'DIV') text += (index > 0 ? '\n' : '') + linesIn(node).replace(/\n$/, '');
    else text += node.textContent;
  }
  return text;
}

const linesOf = (field: HTMLElement): string => linesIn(field).replaceAll('\u00a0', ' ').replace(/\n+$/, '');

/** What has no model but the page's own tree. */
export const engineIn = (field: HTMLElement): Engine => ({
  field,
  model: () => linesOf(field),
  html: () => field.innerHTML,
});

export const openContenteditable: OpenEngine = (host) => {
  const field = box(host, 'div');
  field.contentEditable = 'true';
  return engineIn(field);
};

export const openPlaintext: OpenEngine = (host) => {
  const field = box(host, 'div');
  field.contentEditable = 'plaintext-only';
  field.style.whiteSpace = 'pre-wrap';
  return engineIn(field);
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

/** An engine, of Slate's mark, whose page lets nothing be pasted. */
export const openSwallowing: OpenEngine = (host) => {
  const field = box(host, 'div');
  field.contentEditable = 'true';
  field.dataset.slateEditor = 'true';
  field.addEventListener('paste', (event) => event.preventDefault());
  return engineIn(field);
};
