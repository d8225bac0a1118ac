/** Stands in place of what is not the writer's own prose; no phrase holds it, and it is no space either. */
export const veil = '\uFFFC';

/**
 * Passages on the page in which the user is not speaking: code, quoted lines and words, markup; behind a sign without which
 * they are not; a sign is looked for as it stands, many times faster than by a search. Every form is bounded or excludes its own end, so that no text makes the search slow.
 */
const passages: readonly [signs: string, forms: readonly string[]][] = [
  ['`', ['```[^`]{0,20000}(?:```|$)', '`[^`\\n]{1,300}`']],
  ['>', ['^[ \\t]{0,3}>[^\\n]*']],
  [':', ['^(?:On|Am|Le) [^\\n]{6,160} (?:wrote|schrieb[^\\n]{0,80}|a écrit) ?:']],
  ['“„«‘', ['“[^”“]{1,600}”', '„[^“”„]{1,600}[“”]', '«[^»«]{1,600}»', '‘[^‘\\n]{1,300}’(?![\\p{L}\\p{N}])']],
  ['"', ['"[^"\\n]{1,600}"']],
  ["'", ["'(?<![\\p{L}\\p{N}]')(?=[\\p{L}\\p{N}])(?:[^'\\n]|'(?=\\p{L})){1,200}'(?![\\p{L}\\p{N}])"]],
  ['<', ['</?[a-zA-Z][^<>\\n]{0,200}>']],
];

/** Links, addresses, paths, names out of a program: what has no space within, and always a sign like these. */
const runSigns = ['@', '_', '/', '()', ':', 'www.'];
const runSign = /[@_/]|\(\)|:\S|www\./g;
const inRun = new RegExp(
  [
    '\\b(?:https?|ftp|file|mailto):[^\\s<>"]+',
    '\\bwww\\.[^\\s<>"]+',
    '(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    '(?<![\\w/])(?:~|\\.{1,2})?(?:/[\\w.-]+){2,}',
    '(?<![\\p{L}\\p{N}_])[\\p{L}\\p{N}]+(?:_[\\p{L}\\p{N}]+)+',
    '(?<![\\w.])[\\w.]+\\(\\)',
  ].join('|'),
  'gu',
);

const holdsAny = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));

const veiled = (passage: string): string => passage.replace(/[^\n]/g, veil);

const searches = new Map<string, RegExp>();

/** Looks for nothing whose sign is not there: most drafts hold an apostrophe and a comma, and no code. */
function withoutPassages(text: string): string {
  const forms = passages.flatMap(([signs, here]) => (holdsAny(text, [...signs]) ? here : []));
  if (forms.length === 0) return text;
  const source = forms.join('|');
  const search = searches.get(source) ?? new RegExp(source, 'gmu');
  searches.set(source, search);
  return text.replace(search, veiled);
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Looks only around the signs, because to try each of many thousand letters as a beginning takes its time. */
function withoutRuns(text: string): string {
  if (!holdsAny(text, runSigns)) return text;
  let read = '';
  let done = 0;
  runSign.lastIndex = 0;
  for (let sign = runSign.exec(text); sign; sign = runSign.exec(text)) {
    let start = sign.index;
    let end = start;
    while (start > done && !isSpace(text, start - 1)) start--;
    while (end < text.length && !isSpace(text, end)) end++;
    read += text.slice(done, start) + text.slice(start, end).replace(inRun, veiled);
    done = end;
    runSign.lastIndex = end;
  }
  return done === 0 ? text : read + text.slice(done);
}

/** The text at its own length and offsets, with everything veiled that is not the user's own words. */
export const ownWords = (text: string): string => withoutRuns(withoutPassages(text));
