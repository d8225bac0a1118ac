import { caretIn, focusField, selectRange } from './caret';
import { isComposing } from './composing';
import { nextRender, plain, pressUndo } from './read-back';
import { readPoints, type TextPoints } from './text-points';
import type { Editor, InsertOptions, InsertOutcome } from './types';

/** Types the text at the selection of a focused field. */
export type Write = (field: HTMLElement, text: string) => void;

function placeIn(field: HTMLElement, points: TextPoints, over: InsertOptions['over']): Range | undefined {
  if (!over) return caretIn(field);
  if ('startContainer' in over) return field.contains(over.commonAncestorContainer) ? over : undefined;
  return points.rangeOf(over);
}

/** What all rich engines have in common: they show their text and their selection in the page's tree. */
export const rich: Pick<Editor, 'read' | 'selected' | 'select'> = {
  read: (field) => readPoints(field).text,
  selected(field) {
    const caret = caretIn(field);
    if (!caret) return undefined;
    const points = readPoints(field);
    return {
      start: points.offsetOf(caret.startContainer, caret.startOffset),
      end: points.offsetOf(caret.endContainer, caret.endOffset),
    };
  },
  select(field, place) {
    focusField(field);
    const range = 'start' in place ? readPoints(field).rangeOf(place) : place;
    if (range) selectRange(field, range);
  },
};

const holds = (field: HTMLElement, text: string): boolean => plain(readPoints(field).text).includes(plain(text));

/** The draft goes back to what it was, as far as the engine's own undo does that. */
function takeBack(field: HTMLElement, before: string): InsertOutcome {
  if (plain(readPoints(field).text) !== before) pressUndo(field);
  return 'kept';
}

/**
 * Writes and then reads back, at once and after the engine's next render, since an engine that did not take the text into
 * its model puts the old text back there.
 */
export async function insertRich(
  field: HTMLElement,
  text: string,
  { over, select }: InsertOptions,
  write: Write,
): Promise<InsertOutcome> {
  if (!field.isConnected || !field.isContentEditable || isComposing(field.ownerDocument)) return 'kept';
  const points = readPoints(field);
  focusField(field);
  const place = placeIn(field, points, over);
  if (!place) return 'kept';
  const start = points.offsetOf(place.startContainer, place.startOffset);
  const end = points.offsetOf(place.endContainer, place.endOffset);
  const wanted = plain(points.text.slice(0, start) + text + points.text.slice(end));
  const isThere = () => field.isConnected && plain(readPoints(field).text) === wanted;
  selectRange(field, place);
  write(field, text);
  if (!isThere()) return takeBack(field, plain(points.text));
  await nextRender(field);
  // Keys pressed meanwhile are the user's own: what they wrote stays, and their caret too.
  if (!isThere()) return holds(field, text) ? 'done' : takeBack(field, plain(points.text));
  if (select) rich.select(field, { start: start + select.start, end: start + select.end });
  return 'done';
}
