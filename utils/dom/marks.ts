import { standsWhole } from '@/utils/text/whole-words';
import { isAlive } from './alive';
import { isText, ownerOf, take } from './clean-dom';

/** The page can read this name, so it says nothing. */
const name = 'passage';

/** One tone that is legible on light and dark editors alike: 3.6 to 1 on white, 4.6 to 1 on near-black. */
const style = `
::highlight(${name}) {
  text-decoration: underline 2px dotted #c77700;
  background-color: rgb(199 119 0 / 14%);
}
@media (forced-colors: active) {
  ::highlight(${name}) { text-decoration-color: CanvasText; }
}`;

/** A frame's document takes only sheets and highlights that its own window made. */
type View = Window & Pick<typeof globalThis, 'CSSStyleSheet' | 'CSS' | 'Highlight'>;

interface Drawn {
  sheet: CSSStyleSheet;
  highlight: Highlight;
  /** As they were asked for, with the words that they held then. */
  marked: readonly Marked[];
}

interface Marked {
  range: Range;
  words: string;
}

export interface Marks {
  /** Underlines these ranges, each in its own document, and nothing else. None: nothing of ours stays in any document. */
  show(ranges: readonly Range[]): void;
}

const viewOf = (document: Document): View | null => take(document, 'defaultView') as View | null;

function draw(document: Document, ranges: readonly Range[]): Drawn | undefined {
  const view = viewOf(document);
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const highlight = new view.Highlight(...ranges);
  view.CSS.highlights.set(name, highlight);
  return { sheet, highlight, marked: ranges.map((range) => ({ range, words: range.toString() })) };
}

/** A later run of ours may have drawn in this document since; what is its own stays. */
function erase(document: Document, { sheet, highlight }: Drawn): void {
  const highlights = viewOf(document)?.CSS.highlights;
  if (highlights?.get(name) === highlight) highlights.delete(name);
  takeOff(document, sheet);
}

function takeOff(document: Document, sheet: CSSStyleSheet): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
}

const sameRange = (one: AbstractRange, other: AbstractRange | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

const sameRanges = (some: readonly AbstractRange[], others: readonly AbstractRange[]): boolean =>
  some.length === others.length && some.every((range, index) => sameRange(range, others[index]));

/** No letter was typed onto the word at this end. */
function endsWord(node: Node, offset: number): boolean {
  if (!isText(node)) return true;
  const text = take(node, 'data');
  return standsWhole(text, { start: 0, end: offset }) && standsWhole(text, { start: offset, end: text.length });
}

/** A range moves with its words, and grows by what is typed within it. */
const holdsItsWords = ({ range, words }: Marked): boolean =>
  range.toString() === words &&
  endsWord(range.startContainer, range.startOffset) &&
  endsWord(range.endContainer, range.endOffset);

/** Underlines without changing the page's tree, by the CSS Custom Highlight API. Words that are edited lose it at once. */
export function makeMarks(signal: AbortSignal): Marks {
  const drawn = new Map<Document, Drawn>();
  const heard = new WeakSet<Document>();
  const drawIn = (document: Document, ranges: readonly Range[]) => {
    const before = drawn.get(document);
    if (
      before &&
      sameRanges(
        before.marked.map(({ range }) => range),
        ranges,
      )
    )
      return;
    if (before) erase(document, before);
    drawn.delete(document);
    const now = ranges.length > 0 ? draw(document, ranges) : undefined;
    if (now) drawn.set(document, now);
  };
  const letGo = (document: Document) => {
    const kept = drawn.get(document)?.marked.filter(holdsItsWords);
    if (kept)
      drawIn(
        document,
        kept.map(({ range }) => range),
      );
  };
  const hear = (document: Document) => {
    if (heard.has(document)) return;
    heard.add(document);
    document.addEventListener('input', () => letGo(document), { capture: true, signal });
  };
  const show = (ranges: readonly Range[]) => {
    // A frame that went took what was drawn in it along.
    for (const document of drawn.keys()) if (!isAlive(document) || !viewOf(document)) drawn.delete(document);
    const wanted = Map.groupBy(ranges, ({ startContainer }) => ownerOf(startContainer));
    for (const document of wanted.keys()) hear(document);
    for (const document of new Set([...drawn.keys(), ...wanted.keys()])) drawIn(document, wanted.get(document) ?? []);
  };
  signal.addEventListener('abort', () => show([]), { once: true });
  return { show };
}

/** What an earlier run of ours left that could not tidy up any more. */
export function eraseLeftMarks(document: Document): void {
  for (const sheet of document.adoptedStyleSheets) {
    const [rule] = sheet.cssRules;
    if (!rule?.cssText.startsWith(`::highlight(${name})`)) continue;
    viewOf(document)?.CSS.highlights.delete(name);
    takeOff(document, sheet);
  }
}
