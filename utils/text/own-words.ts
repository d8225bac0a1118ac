/** Stands in place of what is not the writer's own prose; no phrase holds it, and it is no space either. */
export const veil = '\uFFFC';

/**
 * What is on the page but is not the user speaking: code, quoted lines and passages, addresses, links, paths, names out
 * of a program. Every branch is bounded or excludes its own end, so that no text makes the search slow.
 */
const foreign = new RegExp(
  [
    '```[^`]{0,20000}(?:```|$)',
    '`[^`\\n]{1,300}`',
    '^[ \\t]{0,3}>[^\\n]*',
    '^(?:On|Am|Le) [^\\n]{6,160} (?:wrote|schrieb[^\\n]{0,80}|a écrit) ?:',
    '\\b(?:https?|ftp|file|mailto):[^\\s<>"]{1,2000}',
    '\\bwww\\.[^\\s<>"]{1,2000}',
    '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}',
    '“[^”“]{1,600}”',
    '„[^“”„]{1,600}[“”]',
    '«[^»«]{1,600}»',
    '‘[^‘\\n]{1,300}’(?![\\p{L}\\p{N}])',
    '"[^"\\n]{1,600}"',
    "(?<![\\p{L}\\p{N}])'(?=[\\p{L}\\p{N}])(?:[^'\\n]|'(?=\\p{L})){1,200}'(?![\\p{L}\\p{N}])",
    '</?[a-zA-Z][^<>\\n]{0,200}>',
    '(?<![\\w/])(?:~|\\.{1,2})?/[\\w.-]{1,64}(?:/[\\w.-]{1,64}){1,12}',
    '\\b[\\p{L}\\d]{1,40}(?:_[\\p{L}\\d]{1,40}){1,8}\\b',
    '\\b[\\w.]{1,60}\\(\\)',
  ].join('|'),
  'gmu',
);

/** The text at its own length and offsets, with everything veiled that is not the user's own words. */
export const ownWords = (text: string): string => text.replace(foreign, (passage) => passage.replace(/[^\n]/g, veil));
