import type { Span } from './types';

/** Nobody writes a longer word. */
const longest = 200;

/** Most spans stand between spaces and points of ASCII, which are told without a search. */
const isPlainGap = (code: number): boolean =>
  code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 128);

const wordBefore = (text: string, at: number): string =>
  at === 0 || isPlainGap(text.charCodeAt(at - 1))
    ? ''
    : (/(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+$/u.exec(text.slice(Math.max(0, at - longest), at))?.[0] ?? '');
const wordBehind = (text: string, at: number): string =>
  at >= text.length || isPlainGap(text.charCodeAt(at))
    ? ''
    : (/^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(at, at + longest))?.[0] ?? '');

/** Widens a span so that it cuts no word: "nt" of "isnt" is no word that anybody wrote. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const cutsBefore = wordBefore(text, start);
  const cutsBehind = wordBehind(text, end);
  if (cutsBefore === '' && cutsBehind === '') return { start, end };
  const within = text.slice(start, end);
  const before = wordBehind(within, 0) === '' ? '' : cutsBefore;
  const behind = wordBefore(within, within.length) === '' ? '' : cutsBehind;
  return { start: start - before.length, end: end + behind.length };
}

export function standsWhole(text: string, span: Span): boolean {
  const { start, end } = wholeWords(text, span);
  return start === span.start && end === span.end;
}
