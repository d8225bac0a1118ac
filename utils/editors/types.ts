import type { Span } from '@/utils/text/types';

/** `clipboard` is the caller's way out when `insert` says `kept`. */
export type InsertOutcome = 'done' | 'kept';

/** One editor engine. Reading back the model, not the DOM alone, decides `done`. */
export interface Editor {
  id: string;
  detects(field: HTMLElement): boolean;
  /** The text as `Draft.text` sees it before cuts and trimming: lines by `\n`. */
  read(field: HTMLElement): string;
  /**
   * Puts text at the caret, or in place of `over`, as one undo step, keeping line breaks; never while an IME composes.
   * Selects `select` (offsets within `text`) afterwards, or puts the caret behind the text.
   */
  insert(field: HTMLElement, text: string, options?: InsertOptions): Promise<InsertOutcome>;
  /** What is selected, or was when the caret left, as offsets within `read`; undefined: the caret was never there. */
  selected(field: HTMLElement): Span | undefined;
  /** Gives the field the focus and selects; a span is of offsets within `read`. */
  select(field: HTMLElement, place: Range | Span): void;
}

export interface InsertOptions {
  over?: Range | Span;
  select?: Span;
}
