import type { Span } from '@/utils/text/types';
import { caretIn, focusField, selectRange } from './caret';
import { isComposing, pause, sinceInput } from './composing';
import { nextRender, plain, pressUndo } from './read-back';
import { readPoints, type TextPoints } from './text-points';
import type { Editor, InsertOptions, InsertOutcome } from './types';

export interface WayIn {
  /** Puts the text at the selection of a focused field. */
  write(field: HTMLElement, text: string): void;
  /** The engine keeps text and selection in a model of its own, which follows the page's and is followed by it. */
  hasModel?: boolean;
}

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

/** Slate, the slowest, looks where the selection is every 100 ms (`onDOMSelectionChange` in slate-react 0.1xx). */
const followTime = 150;

const canTake = (field: HTMLElement): boolean =>
  field.isConnected && field.isContentEditable && !isComposing(field.ownerDocument);

/** Selects, and lets an engine with a model take that over. False: the draft changed meanwhile. */
async function selectFor({ hasModel }: WayIn, field: HTMLElement, place: Range, at: Span): Promise<boolean> {
  selectRange(field, place);
  if (!hasModel) return true;
  const { text } = readPoints(field);
  await pause(followTime);
  const points = readPoints(field);
  if (!canTake(field) || points.text !== text) return false;
  const now = rich.selected(field);
  return now?.start === at.start && now.end === at.end;
}

/** What an engine took into its model it draws on one of the next frames. */
async function settle({ hasModel }: WayIn, field: HTMLElement, isThere: () => boolean): Promise<void> {
  for (let frames = hasModel ? 10 : 0; frames > 0 && !isThere(); frames -= 1) await nextRender(field);
  if (isThere()) await nextRender(field);
}

interface Before {
  text: string;
  /** Where the user's caret is given back to: a word left selected would go with their next key. */
  caret: Span;
}

/** Keys pressed meanwhile are the user's own: what they wrote stays. Else the engine's own undo gives the draft back. */
async function endOtherwise(way: WayIn, field: HTMLElement, text: string, before: Before, began: number) {
  const now = () => plain(readPoints(field).text);
  const wasTyped = sinceInput(field.ownerDocument) < performance.now() - began;
  if (wasTyped && now().includes(plain(text))) return 'done';
  if (now() !== before.text) pressUndo(field, way.hasModel);
  await settle(way, field, () => now() === before.text);
  if (now() === before.text && !isComposing(field.ownerDocument)) rich.select(field, before.caret);
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
  way: WayIn,
): Promise<InsertOutcome> {
  if (!canTake(field)) return 'kept';
  const points = readPoints(field);
  // The focus may put a caret of its own into a field that had lost it.
  const [caret, had] = [rich.selected(field), placeIn(field, points, over)];
  focusField(field);
  const place = had ?? placeIn(field, points, over);
  if (!place) return 'kept';
  const start = points.offsetOf(place.startContainer, place.startOffset);
  const end = points.offsetOf(place.endContainer, place.endOffset);
  const before = { text: plain(points.text), caret: caret ?? { start: end, end } };
  const wanted = plain(points.text.slice(0, start) + text + points.text.slice(end));
  const isThere = () => field.isConnected && plain(readPoints(field).text) === wanted;
  if (!(await selectFor(way, field, place, { start, end }))) return 'kept';
  way.write(field, text);
  const began = performance.now();
  await settle(way, field, isThere);
  if (!isThere()) return endOtherwise(way, field, text, before, began);
  if (select) rich.select(field, { start: start + select.start, end: start + select.end });
  return 'done';
}
