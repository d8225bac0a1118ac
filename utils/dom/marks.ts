import { ownerOf, take } from './clean-dom';

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
  ranges: readonly AbstractRange[];
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
  view.CSS.highlights.set(name, new view.Highlight(...ranges));
  return { sheet, ranges };
}

function erase(document: Document, { sheet }: Pick<Drawn, 'sheet'>): void {
  viewOf(document)?.CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
}

const sameRange = (one: AbstractRange, other: AbstractRange | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

const sameRanges = (some: readonly AbstractRange[], others: readonly AbstractRange[]): boolean =>
  some.length === others.length && some.every((range, index) => sameRange(range, others[index]));

/** Underlines without changing the page's tree, by the CSS Custom Highlight API. */
export function makeMarks(signal: AbortSignal): Marks {
  const drawn = new Map<Document, Drawn>();
  const drawIn = (document: Document, ranges: readonly Range[]) => {
    const before = drawn.get(document);
    if (before && sameRanges(before.ranges, ranges)) return;
    if (before) erase(document, before);
    drawn.delete(document);
    const now = ranges.length > 0 ? draw(document, ranges) : undefined;
    if (now) drawn.set(document, now);
  };
  const show = (ranges: readonly Range[]) => {
    const wanted = Map.groupBy(ranges, ({ startContainer }) => ownerOf(startContainer));
    for (const document of new Set([...drawn.keys(), ...wanted.keys()])) drawIn(document, wanted.get(document) ?? []);
  };
  signal.addEventListener('abort', () => show([]), { once: true });
  return { show };
}

/** What an earlier run of ours left that could not tidy up any more. */
export function eraseLeftMarks(document: Document): void {
  for (const sheet of document.adoptedStyleSheets) {
    const [rule] = sheet.cssRules;
    if (rule?.cssText.startsWith(`::highlight(${name})`)) erase(document, { sheet });
  }
}
