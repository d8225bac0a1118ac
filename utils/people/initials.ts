import { partsOfName } from './name-parts';
import { isEastAsian, seenName } from './name-text';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const firstOf = (text: string | undefined): string => {
  for (const { segment } of graphemes.segment(text ?? '')) return segment.toUpperCase();
  return '';
};

/** One or two characters that stand for a person where there is no picture. */
export function initialsOf(name: string): string {
  const seen = seenName(name);
  if (isEastAsian(seen)) return firstOf(seen);
  const parts = partsOfName(seen);
  if (!parts) return firstOf(/[\p{L}\p{N}].*/u.exec(seen)?.[0] ?? seen) || '?';
  return firstOf(parts.given[0]) + firstOf(parts.family.at(-1)) || '?';
}
