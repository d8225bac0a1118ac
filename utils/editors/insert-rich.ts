import type { Span } from '@/utils/text/types';
import { caretIn, focusField, selectRange } from './caret';
import { isComposing, pause } from './composing';
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

const holds = (field: HTMLElement, text: string): boolean => plain(readPoints(field).text).includes(plain(text));

/** The draft goes back to what it was, as far as the engine's own undo does that. */
function takeBack(field: HTMLElement, before: string): InsertOutcome {
  if (plain(readPoints(field).text) !== before) pressUndo(field);
  return 'kept';
}

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
async function appears({ hasModel }: WayIn, field: HTMLElement, isThere: () => boolean): Promise<boolean> {
  for (let frames = hasModel ? 10 : 0; frames > 0 && !isThere(); frames -= 1) await nextRender(field);
  return isThere();
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
  const had = placeIn(field, points, over);
  focusField(field);
  const place = had ?? placeIn(field, points, over);
  if (!place) return 'kept';
  const start = points.offsetOf(place.startContainer, place.startOffset);
  const end = points.offsetOf(place.endContainer, place.endOffset);
  const wanted = plain(points.text.slice(0, start) + text + points.text.slice(end));
  const isThere = () => field.isConnected && plain(readPoints(field).text) === wanted;
  if (!(await selectFor(way, field, place, { start, end }))) return 'kept';
  way.write(field, text);
  if (!(await appears(way, field, isThere))) return takeBack(field, plain(points.text));
  await nextRender(field);
  // Keys pressed meanwhile are the user's own: what they wrote stays, and their caret too.
  if (!isThere()) return holds(field, text) ? 'done' : takeBack(field, plain(points.text));
  if (select) rich.select(field, { start: start + select.start, end: start + select.end });
  return 'done';
}
