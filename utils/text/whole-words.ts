import type { Span } from './types';

/** Nobody writes a longer word. */
const longest = 200;

const wordBefore = (text: string, at: number): string =>
  /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+$/u.exec(text.slice(Math.max(0, at - longest), at))?.[0] ?? '';
const wordBehind = (text: string, at: number): string =>
  /^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(at, at + longest))?.[0] ?? '';

/** Widens a span so that it cuts no word: "nt" of "isnt" is no word that anybody wrote. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const within = text.slice(start, end);
  const before = wordBehind(within, 0) === '' ? '' : wordBefore(text, start);
  const behind = wordBefore(within, within.length) === '' ? '' : wordBehind(text, end);
  return { start: start - before.length, end: end + behind.length };
}

export function standsWhole(text: string, span: Span): boolean {
  const { start, end } = wholeWords(text, span);
  return start === span.start && end === span.end;
}
