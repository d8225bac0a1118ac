import type { Editor } from '@/utils/editors/types';
import { findBlanks } from '@/utils/templates/blanks';
import type { Span } from '@/utils/text/types';

type Blanks = Pick<Editor, 'read' | 'selected' | 'select'>;

/** Where Tab goes from a selection: the next blank, with Shift the one before; none beyond the last and the first. */
export function blankFrom(text: string, selected: Span, back: boolean): Span | undefined {
  const blanks = findBlanks(text);
  return back
    ? blanks.findLast(({ end }) => end <= selected.start)
    : blanks.find(
        ({ start }) => start >= selected.end || (start === selected.start && selected.end === selected.start),
      );
}

export interface BlankKeys {
  /** From now on Tab goes from blank to blank in this field, until none is left, Escape, or the focus goes elsewhere. */
  follow(field: HTMLElement, editor: Blanks): void;
}

const isOurKey = ({ key, isTrusted, isComposing, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  isTrusted && !isComposing && !altKey && !ctrlKey && !metaKey && (key === 'Tab' || key === 'Escape');

/** Keys are ours only while blanks are being filled, and only those the user pressed. */
export function makeBlankKeys(signal: AbortSignal): BlankKeys {
  let ending: AbortController | undefined;
  const end = () => ending?.abort();
  signal.addEventListener('abort', end, { once: true });

  function press(event: KeyboardEvent, field: HTMLElement, editor: Blanks): void {
    if (!isOurKey(event)) return;
    const selected = event.key === 'Tab' ? editor.selected(field) : undefined;
    const next = selected && blankFrom(editor.read(field), selected, event.shiftKey);
    // Behind the last blank Tab is the page's again; Escape would close the compose on some sites.
    if (next || event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (next) editor.select(field, next);
    else end();
  }

  return {
    follow(field, editor) {
      end();
      ending = new AbortController();
      const options = { capture: true, signal: ending.signal };
      // The window hears before any listener of the editor.
      const view = field.ownerDocument.defaultView;
      view?.addEventListener('keydown', (event) => press(event, field, editor), options);
      field.addEventListener('focusout', (event) => event.isTrusted && end(), options);
    },
  };
}
