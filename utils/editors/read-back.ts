import { trimSigns } from '@/utils/text/trim-signs';
/** Editors keep spaces as no-break ones, hide marks of no width in their trees, and end the text with lines of their own. */
export const plain = (text: string): string =>
  trimSigns(text.replaceAll('\u00a0', ' ').replace(/[\u200b\ufeff]/g, ''), null, /\n/);

/** Two frames on, or a quarter of a second in a tab that draws none. */
export function nextRender(field: HTMLElement): Promise<void> {
  const view = field.ownerDocument.defaultView;
  return new Promise((resolve) => {
    view?.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
    setTimeout(resolve, 250);
  });
}

const onMac = /mac/i.test(globalThis.navigator?.platform ?? '');

/**
 * The engine's own undo where it has one (TinyMCE, RoosterJS and Quill answer the key), else the browser's, which would
 * part what an engine with a model shows from that model.
 */
export function pressUndo(field: HTMLElement, hasModel = false): void {
  const modifier = onMac ? { metaKey: true } : { ctrlKey: true };
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, bubbles: true, cancelable: true, ...modifier };
  const taken = !field.dispatchEvent(new KeyboardEvent('keydown', key));
  if (!taken && !hasModel) field.ownerDocument.execCommand('undo');
}
