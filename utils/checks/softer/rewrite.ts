import type { Span } from '@/utils/text/types';

/** Other words for a span of a sentence; empty ones take it away. */
export interface Edit extends Span {
  words: string;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without the spaces and commas that words left behind, and with a capital where the sentence had one. */
function tidied(text: string, before: string): string {
  const tidy = text
    .replace(/[^\S\n]{2,20}/g, ' ')
    .replace(/ ([,.;:!?])(?=\s|$)/g, '$1')
    .replace(/^[\s,;:–—-]{1,20}/, '')
    .trimEnd();
  return /^\p{Lu}/u.test(before) ? capital(tidy) : tidy;
}

/** Edits apart from each other, applied from the last to the first. */
export function rewritten(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.start - a.start);
  const changed = ordered.reduce((all, { start, end, words }) => all.slice(0, start) + words + all.slice(end), text);
  return tidied(changed, text);
}

/** The marks that a sentence ends with, of which a row is one. */
export const endingOf = (marks: string): string => (marks.includes('?') ? '?' : marks.slice(0, 1).replace('!', '.'));
