import type { Engine } from './types';

declare global {
  interface Window {
    /** What the page sent last. */
    sent: string | undefined;
  }
}

/** Sends as pages do: a plain field by its form, an engine's text by its model. */
export function sendFrom(form: HTMLFormElement, engine: Engine): void {
  const { field } = engine;
  const isPlain = field.localName === 'textarea' || field.localName === 'input';
  if (isPlain) field.setAttribute('name', 'body');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = new FormData(form).get('body');
    window.sent = isPlain ? String(body).replaceAll('\r\n', '\n') : engine.model();
  });
}
