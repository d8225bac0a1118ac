import type { Span } from '@/utils/text/types';

export const longestBlank = 80;

/** What people and mail clients put in brackets for other ends than filling in. */
const otherWords = `sic edit edited edits update updated external extern internal intern link links image images picture
  photo video audio gif redacted omitted removed deleted draft wip fwd fyi note notes todo done spam secure encrypted
  attachment attached anhang bild foto entwurf erledigt laughs laughing applause crosstalk inaudible unverified caution
  quoted snip clipped solved resolved closed question bug feature request announcement reminder urgent important optional
  required checked`;

const otherPhrases = [
  'quoted text hidden',
  'message clipped',
  'message truncated',
  'some text omitted',
  'see attached',
  'see above',
  'see below',
];

const otherEnds = new Set([...otherWords.split(/\s+/), ...otherPhrases]);

/** Words, with the punctuation of a phrase; signs of code, links and addresses are none. */
const phrase = /^\p{L}[\p{L}\p{M}\p{N} ,.'’…?!()&/“”„"-]*$/u;

/**
 * Whether what stands in brackets asks to be filled in. The same for templates, for Tab and for the check of unfilled
 * blanks; so `[x]`, `[1]`, `[EXTERNAL]`, `[sic]` and `[image.png]` are left alone.
 */
export function isBlankLabel(label: string): boolean {
  if (label.length > longestBlank || label !== label.trim() || !phrase.test(label)) return false;
  if (label === label.toUpperCase() && label !== label.toLowerCase()) return false;
  if (otherEnds.has(label.toLowerCase())) return false;
  if (label.includes(' ')) return true;
  const caseless = label.toUpperCase() === label.toLowerCase();
  return /^[\p{L}\p{M}'’-]+$/u.test(label) && label.length >= (caseless ? 2 : 3);
}

/** Not behind a letter (`list[index]`), nor doubled, nor a link or picture in Markdown. */
const bracketed = /(?<![\p{Lu}\p{Ll}\p{N}_![\]])\[([^[\]\r\n]{2,80})\](?![[\](])/uy;

export function findBlanks(text: string): Span[] {
  const found: Span[] = [];
  // Looks only where a bracket opens: to search for the form takes many times as long.
  for (let start = text.indexOf('['); start >= 0; start = text.indexOf('[', start + 1)) {
    bracketed.lastIndex = start;
    const [whole = '', label = ''] = bracketed.exec(text) ?? [];
    if (whole !== '' && isBlankLabel(label)) found.push({ start, end: start + whole.length });
  }
  return found;
}

/** The first blank that begins at `from` or behind it; undefined when none is left. */
export const nextBlank = (text: string, from: number): Span | undefined =>
  findBlanks(text).find(({ start }) => start >= from);
