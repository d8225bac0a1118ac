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
}

export interface InsertOptions {
  over?: Range | { start: number; end: number };
  select?: { start: number; end: number };
}
