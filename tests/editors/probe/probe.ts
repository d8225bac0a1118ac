import { focusedField } from '@/utils/dom/focus';
import { findEditor, watchEditing } from '@/utils/editors';

/**
 * The content script's side of the editor tests: the production editors, in the isolated world of a real extension. The
 * page asks by an event and gets the answer by another.
 */
interface Ask {
  text?: string;
  over?: { start: number; end: number };
  select?: { start: number; end: number };
}

const life = new AbortController();

let last: HTMLElement | undefined;

/** As in the page: the field that takes the typing, or took it last. */
function fieldOf(): HTMLElement | undefined {
  last = focusedField(document) ?? last;
  return last;
}

async function answer(ask: Ask): Promise<unknown> {
  const field = fieldOf();
  const editor = field && findEditor(field);
  if (!editor) return { editor: null };
  const before = editor.read(field);
  const { text, ...options } = ask;
  if (text === undefined) return { editor: editor.id, before };
  const outcome = await editor.insert(field, text, options);
  return { editor: editor.id, before, outcome, after: editor.read(field) };
}

document.addEventListener('focusin', fieldOf);
window.addEventListener('blur', () => setTimeout(fieldOf));

document.addEventListener('probe-watch', () => {
  watchEditing(document, life.signal);
  document.documentElement.dataset.watched = 'yes';
});

document.addEventListener('probe-ask', (event) => {
  answer(JSON.parse((event as CustomEvent<string>).detail)).then((found) =>
    document.dispatchEvent(new CustomEvent('probe-answer', { detail: JSON.stringify(found) })),
  );
});
