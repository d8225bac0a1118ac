import { bodyOf, isElement, isText, ownerOf, tagOf, take, typedIn } from './clean-dom';
import type { Cuts } from './cuts';
import { documentIn } from './frames';
import type { Line, Run } from './line';
import { readNativeLines } from './native-lines';
import { ownLines } from './quoted-lines';
import { readRichLines } from './rich-lines';

/** Offsets in a native field's value. */
interface NativeSpan {
  start: number;
  end: number;
}

export interface DraftText {
  /** The user's own words: lines by `\n`, trimmed, without quotes and signature. */
  text: string;
  /** Where the words from `start` to `end` stand; null where they no longer do, or where a cut part lies between. */
  rangeOf(start: number, end: number): Range | NativeSpan | null;
  /** The offset in `text` of a place in the field (in a native field: of an offset in its value); null in a cut part. */
  offsetOf(place: { node: Node; offset: number } | number): number | null;
}

interface Place extends Run {
  words: string;
  /** How many cuts lie before it. */
  gaps: number;
}

interface Laid {
  text: string;
  places: Place[];
}

function layOut(lines: Line[]): Laid {
  const raw = lines.map(({ text }) => text).join('\n');
  const lead = raw.length - raw.trimStart().length;
  let start = -lead;
  let gaps = 0;
  const places = lines.flatMap((line) => {
    if (line.gap) gaps += 1;
    const found = line.runs.map((run) => ({
      ...run,
      at: run.at + start,
      words: line.text.slice(run.at, run.at + run.length),
      gaps,
    }));
    start += line.text.length + 1;
    return found;
  });
  return { text: raw.trim(), places };
}

const isNative = (field: Element): boolean => ['textarea', 'input'].includes(tagOf(field));

/** The element whose text is the draft: a frame's body stands for the frame. */
const textRootOf = (field: Element): Element => {
  const inner = ['iframe', 'frame'].includes(tagOf(field)) ? documentIn(field) : null;
  return (inner && bodyOf(inner)) ?? field;
};

/** The words at a place as the page holds them now; the field may have changed since it was read. */
function stillThere({ source, from, length, words }: Place, field: Element): boolean {
  if (source && !take(field, 'contains')(source)) return false;
  if (source && isElement(source)) return true;
  const now = source ? take(source, 'data') : typedIn(field);
  return now.slice(from, from + length).replace(/\s/g, ' ') === words;
}

function setEdge(range: Range, { source, from, at, length }: Place, offset: number, edge: 'Start' | 'End'): void {
  if (!source) return;
  if (isText(source)) range[`set${edge}`](source, from + Math.min(Math.max(offset - at, 0), length));
  else if (edge === 'Start') range.setStartBefore(source);
  else range.setEndAfter(source);
}

function rangeIn(field: Element, { places }: Laid, start: number, end: number): Range | NativeSpan | null {
  const first = places.find(({ at, length }) => (start === end ? at + length >= start : at + length > start));
  const last = start === end ? first : places.findLast(({ at }) => at < end);
  if (!first || !last || first.gaps !== last.gaps || first.at > Math.max(start, end - 1)) return null;
  if (!stillThere(first, field) || !stillThere(last, field)) return null;
  if (!first.source || !last.source) {
    const placed = ({ at, from, length }: Place, offset: number) => from + Math.min(Math.max(offset - at, 0), length);
    return { start: placed(first, start), end: placed(last, end) };
  }
  const range = take(ownerOf(first.source), 'createRange')();
  setEdge(range, first, start, 'Start');
  setEdge(range, last, end, 'End');
  return range;
}

function offsetIn({ places }: Laid, place: { node: Node; offset: number } | number): number | null {
  const { node, offset } = typeof place === 'number' ? { node: null, offset: place } : place;
  const run = places.find(({ source, from, length }) => source === node && from <= offset && offset <= from + length);
  if (run) return run.at + offset - run.from;
  const child = node && isElement(node) ? take(node, 'childNodes')[offset] : undefined;
  const within = child && places.find(({ source }) => source && take(child, 'contains')(source));
  return within ? within.at : null;
}

/** Reads a field as plain text and keeps the way back to each word. Changes nothing. */
export function readDraftText(field: Element, cuts: Cuts): DraftText {
  const root = textRootOf(field);
  const lines = isNative(root) ? readNativeLines(typedIn(root)) : readRichLines(root, cuts);
  const laid = layOut(ownLines(lines, cuts));
  return {
    text: laid.text,
    rangeOf: (start, end) => rangeIn(root, laid, start, end),
    offsetOf: (place) => offsetIn(laid, place),
  };
}
