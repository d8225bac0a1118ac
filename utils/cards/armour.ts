import { trimSigns } from '@/utils/text/trim-signs';
import { largestPacked, type PackedCard } from './packed';

/** What is between two words of a marker once mail programs wrapped and quoted it. */
const gap = String.raw`(?:[\s>|*_-]|&nbsp;){1,24}`;
const marker = new RegExp(`(BEGIN|END)${gap}ATTUNE${gap}CARD`, 'giu');

/** Mail programs leave lines of 72 signs alone, quoted ones too. */
const row = /.{1,72}/g;

/** Nobody pastes more cards at once than stand on one charter. */
export const mostCards = 12;
/** A long thread with all these cards in it; more is not searched. */
const mostText = 4 * 1024 * 1024;

/** Marker lines around lines of letters and digits, which no mail program and no chat takes for something else. */
export function armoured(packed: PackedCard): string {
  const lines = packed.match(row) ?? [];
  return ['-----BEGIN ATTUNE CARD-----', ...lines, '-----END ATTUNE CARD-----'].join('\n');
}

/** What a page or a mail program put in between: tags and entities, and before each line the signs of a quote. */
const foreign = /<[^<>]{0,200}>|&#?[a-z\d]{1,10};/gi;

/** "Mira> ": what stands before the marker on its line, where other lines begin with it too. */
function quoteBefore(text: string, at: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60), at);
  const quote = trimSigns(line, /\s/, /[\s\u2010-\u2015-]/);
  return quote.length <= 40 ? quote : '';
}

function withoutQuote(lines: string, quote: string): string {
  // Signs alone go with all others, and a word alone would also begin lines of the block.
  if (!/[\p{L}\p{N}]/u.test(quote) || /[\p{L}\p{N}]$/u.test(quote)) return lines;
  const unquoted = (line: string) => (line.trimStart().startsWith(quote) ? line.trimStart().slice(quote.length) : line);
  return lines.split('\n').map(unquoted).join('\n');
}

const bare = (text: string): PackedCard =>
  text
    .replace(foreign, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toUpperCase();

/** A card found in a text; null: its end is missing. */
type Found = PackedCard | null;

function between(text: string, begin: RegExpExecArray, end: RegExpExecArray): PackedCard {
  // What is longer is no card, so there is no need to look at all of it.
  const body = text.slice(begin.index + begin[0].length, end.index).slice(0, 4 * largestPacked);
  return bare(withoutQuote(body, quoteBefore(text, begin.index)));
}

/** Each end with the nearest beginning before it: a name that looks like a marker opens nothing. */
function blocksIn(text: string): Found[] {
  const found: Found[] = [];
  let begin: RegExpExecArray | null = null;
  for (const match of text.matchAll(marker)) {
    if (match[1]?.toUpperCase() === 'BEGIN') begin = match;
    else if (begin) {
      found.push(between(text, begin, match));
      begin = null;
    }
    if (found.length === mostCards) return found;
  }
  return begin ? [...found, null] : found;
}

/** What stands in a picture of a card: signs that QR codes hold in little room. */
const pictured = 'ATTUNE-CARD:';
export const asPictured = (packed: PackedCard): string => pictured + packed;

/** Cards in a text of any origin, in order and each once. */
export function packedIn(text: string): Found[] {
  if (text.length > mostText) return [];
  const trimmed = text.trim();
  if (trimmed.slice(0, pictured.length).toUpperCase() === pictured) return [bare(trimmed.slice(pictured.length))];
  return [...new Set(blocksIn(text))];
}
