import type { Span } from './types';

/** Where a passage that opens at an offset ends, or -1. No search looks farther than a passage may be long. */
type Ending = (text: string, at: number) => number;

/** Offset of the first of these letters behind at most so many others, or where the look ended. */
function firstOf(letters: string, text: string, from: number, longest: number): number {
  const to = Math.min(text.length, from + longest);
  let at = from;
  while (at < to && !letters.includes(text.charAt(at))) at++;
  return at;
}

/** Closed by one of these within so many letters, and not empty; one of `never` comes first where it is none. */
const closedBy =
  (closing: string, longest: number, never = ''): Ending =>
  (text, at) => {
    const end = firstOf(closing + never, text, at + 1, longest);
    return end > at + 1 && end < text.length && closing.includes(text.charAt(end)) ? end + 1 : -1;
  };

const isLetter = (text: string, at: number): boolean => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
const isLetterBefore = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));

/** The last sign that no letter follows, as the same sign stands within words: "he said ‘I don’t’". */
const inSingleQuotes: Ending = (text, at) => {
  let end = firstOf('‘\n', text, at + 1, 300);
  while (end > at + 1 && (text.charAt(end) !== '’' || isLetter(text, end + 1))) end--;
  return end > at + 1 ? end + 1 : -1;
};

const goesOn = (text: string, at: number): boolean => /^\p{L}/u.test(text.slice(at, at + 2));

/** Opened where no word goes on, and closed at the first apostrophe that stands within no word. */
const betweenApostrophes: Ending = (text, at) => {
  if (isLetterBefore(text, at) || !isLetter(text, at + 1)) return -1;
  const farthest = at + 201;
  let end = at + 1;
  do end = firstOf("'\n", text, end + 1, farthest - end - 1);
  while (end < farthest && text.charAt(end) === "'" && goesOn(text, end + 1));
  return text.charAt(end) === "'" && !isLetter(text, end + 1) ? end + 1 : -1;
};

const inlineCode = closedBy('`', 300, '\n');
const fence = '```';

/** A fence that is not closed yet reaches to the end of a line. */
const code: Ending = (text, at) => {
  if (!text.startsWith(fence, at)) return inlineCode(text, at);
  const from = at + fence.length;
  const end = firstOf('`', text, from, 20_000);
  if (text.startsWith(fence, end)) return end + fence.length;
  const line = end === text.length ? end - from : text.slice(from, end + 1).lastIndexOf('\n');
  return line < 0 ? -1 : from + line;
};

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const wrote = [' wrote:', ' wrote :', ' a écrit:', ' a écrit :'];
const opening = ' schrieb';

/** "On Monday, Ana Ruiz wrote:": what a mail program puts before what it quotes. */
const introduction: Ending = (text, at) => {
  const line = text.slice(at, Math.min(lineEnd(text, at), at + 260));
  const enough = (from: number) => from >= 9 && from <= 163;
  const ends = wrote.map((verb) => ({ from: line.lastIndexOf(verb, 163), size: verb.length }));
  const german = line.lastIndexOf(opening, 163);
  const colon = line.lastIndexOf(':', german + opening.length + 81);
  if (colon > german) ends.push({ from: german, size: colon + 1 - german });
  const found = ends.filter(({ from }) => enough(from)).map(({ from, size }) => from + size);
  return found.length > 0 ? at + Math.max(...found) : -1;
};

const markup: Ending = (text, at) =>
  /^<\/?[a-zA-Z]/.test(text.slice(at, at + 3)) ? closedBy('>', 202, '<\n')(text, at) : -1;

/** By the first letter. What stands at the beginning of a line is a form of its own. */
const endings: Readonly<Record<string, Ending>> = {
  '`': code,
  '“': closedBy('”', 600, '“'),
  '„': closedBy('“”', 600, '„'),
  '«': closedBy('»', 600, '«'),
  '‘': inSingleQuotes,
  '"': closedBy('"', 600, '\n'),
  "'": betweenApostrophes,
  '<': markup,
  O: introduction,
  A: introduction,
  L: introduction,
};

/** Looks for nothing whose sign is not there: most drafts hold an apostrophe and a comma, and no code. */
const openers: readonly [sign: string, form: string][] = [
  ...[...'`“„«‘"\'<'].map((sign): [string, string] => [sign, sign]),
  ['>', '^[ \\t]{0,3}>'],
  [':', '^(?:On|Am|Le) '],
];

/** By which of the signs are there, as bits. */
const searches = new Map<number, RegExp>();

function searchFor(text: string): RegExp | null {
  let there = 0;
  for (let at = 0; at < openers.length; at++) if (text.includes(openers[at]?.[0] ?? '')) there |= 1 << at;
  if (there === 0) return null;
  const forms = () => openers.flatMap(([, form], at) => (there & (1 << at) ? form : []));
  const search = searches.get(there) ?? new RegExp(forms().join('|'), 'gm');
  searches.set(there, search);
  return search;
}

/**
 * Passages on the page in which the user is not speaking: code, quoted lines and words, markup, in the order of the text
 * and apart from each other. Read once from the beginning, each opening sign with a bounded look ahead, so no text is slow.
 */
export function passagesIn(text: string): Span[] {
  const found: Span[] = [];
  const search = searchFor(text);
  if (!search) return found;
  search.lastIndex = 0;
  for (let opened = search.exec(text); opened; opened = search.exec(text)) {
    const start = opened.index;
    const end = opened[0].endsWith('>') ? lineEnd(text, start) : (endings[opened[0].charAt(0)]?.(text, start) ?? -1);
    search.lastIndex = Math.max(start + 1, end);
    if (end > start) found.push({ start, end });
  }
  return found;
}
