import { attribute, isElement, isText, parentOf, tagOf, take } from './clean-dom';
import type { Cuts } from './cuts';
import { addWords, type Line, makeLine } from './line';
import { isShown } from './shown';

// Lines are made by tag, not by layout: the same code runs over saved pages, where nothing is laid out.
const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3
   h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const unread = new Set(
  'script style template noscript head title textarea input select button iframe svg object'.split(' '),
);

interface Reading {
  lines: Line[];
  cuts: Cuts;
  /** A space that counts only if words follow it on its line. */
  space: { source: Text; from: number } | null;
  ended: boolean;
}

const current = (reading: Reading): Line => reading.lines.at(-1) ?? makeLine();

function endLine(reading: Reading): void {
  reading.space = null;
  reading.lines.push(makeLine());
}

function endBlock(reading: Reading): void {
  reading.space = null;
  if (current(reading).text) reading.lines.push(makeLine());
}

function cutHere(reading: Reading): void {
  endBlock(reading);
  current(reading).gap = true;
}

function addSpace(reading: Reading): void {
  if (reading.space) addWords(current(reading), ' ', reading.space.source, reading.space.from);
  reading.space = null;
}

// Words with single spaces between them are one piece: most text has no other white space.
const pieces = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*|[ \t\n\r\f]+/g;

function addCollapsed(reading: Reading, node: Text, text: string): void {
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (/^[^ \t\n\r\f]/.test(piece)) {
      addSpace(reading);
      addWords(current(reading), piece, node, index);
    } else if (current(reading).text) {
      reading.space ??= { source: node, from: index };
    }
  }
}

function addKept(reading: Reading, node: Text, text: string): void {
  addSpace(reading);
  for (const { 0: piece, index } of text.matchAll(/\n|[^\n]+/g)) {
    if (piece === '\n') endLine(reading);
    else addWords(current(reading), piece, node, index);
  }
}

/** Emoji are pictures in several editors; their words are the character itself. */
function addPicture(reading: Reading, element: Element): void {
  const words = attribute(element, 'alt') ?? '';
  if (!/^\p{Extended_Pictographic}/u.test(words)) return;
  addSpace(reading);
  addWords(current(reading), words, element, 0);
}

const isHidden = (element: Element): boolean =>
  unread.has(tagOf(element)) ||
  // TinyMCE keeps its own carets and selections in the body under this mark.
  attribute(element, 'data-mce-bogus') === 'all' ||
  !isShown(element, parentOf(element));

function keepsSpace(element: Element, inherited: boolean): boolean {
  const own = /white-space(?:-collapse)?\s*:\s*([\w-]+)/i.exec(attribute(element, 'style') ?? '')?.[1];
  if (own) return /^(pre|break-spaces|preserve)/i.test(own);
  return inherited || tagOf(element) === 'pre';
}

/** Whether white space in the field itself stands as typed, by the page's style sheets. */
function fieldKeepsSpace(field: Element): boolean {
  const view = take(take(field, 'ownerDocument'), 'defaultView');
  const style = view?.getComputedStyle(field);
  return keepsSpace(field, /^(pre|break-spaces)/.test(style?.whiteSpace ?? ''));
}

/** True where the children are to be read too. */
function enter(reading: Reading, element: Element): boolean {
  if (isHidden(element)) return false;
  if (reading.cuts.ends?.(element)) {
    reading.ended = true;
    cutHere(reading);
    return false;
  }
  if (reading.cuts(element)) {
    cutHere(reading);
    return false;
  }
  const tag = tagOf(element);
  if (tag === 'br') endLine(reading);
  if (tag === 'img') addPicture(reading, element);
  if (blocks.has(tag)) endBlock(reading);
  return true;
}

function addText(reading: Reading, node: Text, kept: boolean): void {
  const text = take(node, 'data');
  if (kept) addKept(reading, node, text);
  else addCollapsed(reading, node, text);
}

/** The next node in document order within `root`; `left` hears of each element that is done. */
function stepOn(root: Node, node: Node, inside: boolean, left: (element: Element) => void): Node | null {
  const first = inside ? take(node, 'firstChild') : null;
  if (first) return first;
  for (let at: Node | null = node; at && at !== root; at = take(at, 'parentNode')) {
    if (isElement(at)) left(at);
    const next = take(at, 'nextSibling');
    if (next) return next;
  }
  return null;
}

/** The lines of a rich field or of a part of a page, as a reader sees them. Not recursive: page text nests as deep as it likes. */
export function readRichLines(root: Element, cuts: Cuts): Line[] {
  const reading: Reading = { lines: [makeLine()], cuts, space: null, ended: false };
  const kept: boolean[] = [fieldKeepsSpace(root)];
  const leave = (element: Element) => {
    if (entered.delete(element)) {
      kept.pop();
      if (blocks.has(tagOf(element))) endBlock(reading);
    }
  };
  const entered = new Set<Element>();
  let inside = true;
  for (let node = stepOn(root, root, true, leave); node && !reading.ended; node = stepOn(root, node, inside, leave)) {
    if (isText(node)) addText(reading, node, kept.at(-1) ?? false);
    inside = isElement(node) && enter(reading, node);
    if (isElement(node) && inside) {
      entered.add(node);
      kept.push(keepsSpace(node, kept.at(-1) ?? false));
    }
  }
  return reading.lines;
}
