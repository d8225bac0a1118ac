import type { Span } from '@/utils/text/types';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** A text node, or one with no length: a `br`, which stands for itself, or the lone mark that keeps a line open in Slate. */
interface Piece extends Span {
  node: Node;
}

/** The text of a rich field with the place of every character in its tree. */
export interface TextPoints {
  text: string;
  /** Undefined where the field holds nothing at all. */
  rangeOf(span: Span): Range | undefined;
  offsetOf(node: Node, offset: number): number;
}

/** Source line breaks are spaces to the reader, but for where style keeps them. */
function shown(node: Node): string {
  const text = node.nodeValue ?? '';
  if (text === '\ufeff' || text === '\u200b') return '';
  if (!text.includes('\n')) return text;
  const parent = node.parentElement;
  const style = parent?.ownerDocument.defaultView?.getComputedStyle(parent);
  return style?.whiteSpace.startsWith('pre') || style?.whiteSpace === 'break-spaces'
    ? text
    : text.replaceAll('\n', ' ');
}

/** One line a block, one line break a `br`; the `br` that keeps an empty line open ends no line of its own. */
class LineReader {
  text = '';
  pieces: Piece[] = [];
  private begun = false;
  private broken = false;

  add(node: Node, words: string): void {
    if (this.broken) this.text += '\n';
    this.broken = false;
    this.begun = true;
    this.pieces.push({ node, start: this.text.length, end: this.text.length + words.length });
    this.text += words;
  }

  endLine(): void {
    this.broken ||= this.begun;
  }

  walk(node: Node): void {
    if (node.nodeType === 3) {
      if (node.nodeValue) this.add(node, shown(node));
    } else if (node.nodeName === 'BR') {
      this.add(node, '');
      this.broken = true;
    } else if (!unseen.has(node.nodeName)) {
      const block = blocks.has(node.nodeName);
      if (block) this.endLine();
      for (const child of node.childNodes) this.walk(child);
      if (block) this.endLine();
    }
  }
}

type Point = [node: Node, offset: number];

function pointIn(piece: Piece, offset: number): Point {
  if (piece.node.nodeType === 3) return [piece.node, offset - piece.start];
  const parent = piece.node.parentNode ?? piece.node;
  return [parent, [...parent.childNodes].indexOf(piece.node as ChildNode)];
}

/** Where a place between nodes lies in the text: before the piece that follows in the same element, else behind the last. */
function offsetBetween(pieces: Piece[], container: Node, offset: number): number {
  const child = container.childNodes[offset] ?? null;
  const next = pieces.find(({ node }) =>
    child
      ? child === node || child.contains(node) || Boolean(child.compareDocumentPosition(node) & 4)
      : Boolean(container.compareDocumentPosition(node) & 4) && !container.contains(node),
  );
  if (next && container.contains(next.node)) return next.start;
  const last = next ? pieces[pieces.indexOf(next) - 1] : pieces.at(-1);
  return last?.end ?? 0;
}

export function readPoints(field: HTMLElement): TextPoints {
  const reader = new LineReader();
  for (const child of field.childNodes) reader.walk(child);
  const { pieces, text } = reader;
  const holding = (offset: number) => pieces.findLast(({ start, end }) => start <= offset && offset <= end);
  return {
    text,
    rangeOf({ start, end }) {
      // A start prefers the piece that begins there, so that a selection does not open at the end of the line above.
      const [first, last] = [holding(start), pieces.find((piece) => piece.start <= end && end <= piece.end)];
      if (!first || !last) return undefined;
      const range = field.ownerDocument.createRange();
      range.setStart(...pointIn(first, start));
      range.setEnd(...pointIn(start === end ? first : last, end));
      return range;
    },
    offsetOf(node, offset) {
      const piece = pieces.find((each) => each.node === node);
      if (piece?.node.nodeType === 3) return Math.min(piece.start + offset, piece.end);
      return offsetBetween(pieces, node, offset);
    },
  };
}
