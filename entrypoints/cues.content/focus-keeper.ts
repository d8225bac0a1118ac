import { isAlive } from '@/utils/dom/alive';
import { holds, take } from '@/utils/dom/clean-dom';
import { focusedField } from '@/utils/dom/focus';
import { findEditor } from '@/utils/editors';
import type { SiteDraft } from '@/utils/sites/types';

export interface FocusKeeper {
  /** The field that takes the typing, or took it last; undefined: none that still stands in the page. */
  field(): HTMLElement | undefined;
  /** The draft in which the caret is or was last. */
  draft(): SiteDraft | undefined;
  /** Called whenever the page may have moved the focus. */
  note(): void;
  /** Back to where the user was writing. */
  giveBack(): void;
}

/** Follows where the user writes, since a press in the sidebar or on a recipient's field moves the focus away. */
export function makeFocusKeeper(drafts: () => readonly SiteDraft[]): FocusKeeper {
  let last: HTMLElement | undefined;
  const note = () => {
    const field = focusedField(document);
    const active = take(document, 'activeElement');
    const around = drafts().find(({ root, field: own }) => own === field || (active !== null && holds(root, active)));
    // In a draft's subject or recipients the draft is meant; a line elsewhere, such as a search, is no place to write in.
    if (around) last = around.field;
    else if (field && field.localName !== 'input') last = field;
  };
  const standing = () => (last && isAlive(last) && last.isConnected ? last : undefined);
  const only = () => (drafts().length === 1 ? drafts()[0]?.field : undefined);
  const keeper: FocusKeeper = {
    note,
    field() {
      note();
      return standing() ?? only();
    },
    draft: () => drafts().find(({ field }) => field === standing()),
    giveBack() {
      const field = standing();
      if (!field) return;
      const editor = findEditor(field);
      const place = editor?.selected(field);
      if (place) editor?.select(field, place);
    },
  };
  return keeper;
}
