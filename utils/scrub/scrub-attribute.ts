import { ariaNames, emptyNames, markedNames, plainValues, roles, schemes, wordyNames } from './known-marks';
import type { Pseudonyms } from './pseudonyms';
import { decoded, scrubMark, scrubWords } from './scrub-words';
import type { Vocabulary } from './vocabulary';

export interface Scrubbing {
  vocabulary: Vocabulary;
  names: Pseudonyms;
}

/** All that tells whether an element shows; of a style nothing else is kept. */
const hiding = [/(?:^|;)\s*display\s*:\s*none\b/i, /(?:^|;)\s*visibility\s*:\s*hidden\b/i];
const hidingKept = ['display: none', 'visibility: hidden'];

const scrubStyle = (style: string): string | null =>
  hidingKept.filter((_, at) => hiding[at]?.test(style)).join('; ') || null;

/** A class name is kept where our code asks for all of it, or for a part of it. */
function scrubClass(classes: string, { vocabulary, names }: Scrubbing): string {
  const one = (name: string): string => {
    if (vocabulary.classes.has(name)) return name;
    const parts = vocabulary.classParts.filter((part) => name.includes(part));
    return parts.length > 0 ? `${parts.join('')}${names.code(name)}` : names.code(name);
  };
  return classes.split(/\s+/).filter(Boolean).map(one).join(' ');
}

/** Data within an address may be of any length, and none of it is a mark. */
function scrubUrl(url: string, { vocabulary, names }: Scrubbing): string {
  const [, scheme = '', rest = ''] = /^(?:([a-z][a-z+.-]{1,20}):)?([\s\S]*)$/i.exec(decoded(url).trim()) ?? [];
  const kept = schemes.has(scheme.toLowerCase()) ? scheme.toLowerCase() : '';
  if (scheme && !kept) return '';
  if (kept === 'javascript' || kept === 'blob') return `${kept}:`;
  return (kept && `${kept}:`) + scrubMark(rest, vocabulary, names);
}

const urls = new Set(['href', 'src', 'action']);
const isLanguage = (value: string): boolean => /^[a-z]{2}(?:-[A-Z]{2})?$/.test(value);

const wordyAria = /^aria-(?:label|description|roledescription|valuetext|placeholder)$/;
const isWordy = (name: string): boolean => wordyNames.has(name) || wordyAria.test(name);

const special: Record<string, (value: string, scrubbing: Scrubbing) => string | null> = {
  class: scrubClass,
  style: scrubStyle,
  role: (value) =>
    value
      .split(/\s+/)
      .filter((each) => roles.has(each))
      .join(' ') || null,
  lang: (value) => (isLanguage(value) ? value : null),
  tabindex: (value) => (Number(value) < 0 ? '-1' : '0'),
};

/** What our code asks the value to begin with is kept, also where it ends within a word. */
function scrubNamed(name: string, value: string, { vocabulary, names }: Scrubbing): string {
  const start = vocabulary.beginnings.get(name)?.find((each) => value.startsWith(each)) ?? '';
  return start + scrubMark(value.slice(start.length), vocabulary, names);
}

/** What of an attribute a report holds; null: nothing, not even that it was there. */
export function scrubAttribute(name: string, value: string, scrubbing: Scrubbing): string | null {
  const isKnown = markedNames.has(name) || ariaNames.has(name) || isWordy(name) || scrubbing.vocabulary.names.has(name);
  if (!isKnown && !emptyNames.has(name)) return null;
  if (Object.hasOwn(special, name)) return special[name]?.(value, scrubbing) ?? null;
  if (value === '' || plainValues.has(value)) return value;
  if (emptyNames.has(name)) return '';
  if (urls.has(name)) return scrubUrl(value, scrubbing);
  return isWordy(name) ? scrubWords(value, scrubbing.names) : scrubNamed(name, value, scrubbing);
}
