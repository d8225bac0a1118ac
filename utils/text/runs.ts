import type { Span } from './types';

/** Where a run of letters around a sign begins and ends, if it is one; `from` is as far back as it may begin. */
type Around = (text: string, sign: number) => Span | null;

function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : -1;
}

function startOf(letters: RegExp, text: string, at: number): number {
  let start = at;
  while (start > 0 && letters.test(text.charAt(start - 1))) start--;
  return start;
}

const spanned = (start: number, end: number): Span | null => (end > start ? { start, end } : null);

const scheme = /\b(?:https?|ftp|file|mailto)$/;
const rest = /[^\s<>"]+/y;

const link: Around = (text, colon) => {
  const name = scheme.exec(text.slice(Math.max(0, colon - 7), colon))?.[0];
  return name ? spanned(colon - name.length, endOf(rest, text, colon + 1)) : null;
};

const site: Around = (text, at) => (/\w/.test(text.charAt(at - 1)) ? null : spanned(at, endOf(rest, text, at + 4)));

const host = /[\w-]+(?:\.[\w-]+)+/y;

const address: Around = (text, at) => {
  const start = startOf(/[\w.+-]/, text, at);
  return start < at ? spanned(start, endOf(host, text, at + 1)) : null;
};

const folders = /(?:\/[\w.-]+){2,}/y;

/** "~/", "./" and "../" begin a path as well as "/" does. */
function pathStart(text: string, slash: number): number {
  const opens = (at: number) => at === 0 || !/[\w/]/.test(text.charAt(at - 1));
  const dots = text.slice(Math.max(0, slash - 2), slash);
  if (dots === '..' && opens(slash - 2)) return slash - 2;
  if (/[.~]$/.test(dots) && opens(slash - 1)) return slash - 1;
  return opens(slash) ? slash : -1;
}

const path: Around = (text, slash) => {
  const start = pathStart(text, slash);
  return start < 0 ? null : spanned(start, endOf(folders, text, slash));
};

const parts = /[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+/uy;

const underscored: Around = (text, sign) => {
  const start = startOf(/[\p{L}\p{N}_]/u, text, sign);
  return spanned(start, endOf(parts, text, start));
};

const call: Around = (text, sign) => {
  const start = startOf(/[\w.]/, text, sign);
  return start < sign ? { start, end: sign + 2 } : null;
};

const around: Readonly<Record<string, Around>> = {
  ':': link,
  w: site,
  '@': address,
  '/': path,
  _: underscored,
  '(': call,
};

/** What a later sign tells may begin before the run that an earlier sign told: an address, or a call of something's part. */
function add(found: Span[], run: Span): void {
  let { start } = run;
  for (let last = found.at(-1); last && last.end > run.start; last = found.at(-1)) {
    start = Math.min(start, last.start);
    found.pop();
  }
  found.push({ start, end: run.end });
}

/** The name of a call was told already by its underscores. */
const isTold = (found: readonly Span[], { start }: Span, sign: string): boolean => {
  const last = found.at(-1);
  return sign === '()' && last !== undefined && last.end > start && last.start <= start;
};

const signs = ['@', '_', '/', '()', ':', 'www.'];
/** A row of underscores with what stands between them is looked at once. */
const sign = /[@/]|_[\p{L}\p{N}_]*|\(\)|:\S|www\./gu;

/**
 * Links, addresses, paths, names out of a program: what has no space within, and always a sign like these. Looks only
 * around the signs, and back no farther than to the sign before, so that no text makes it slow.
 */
export function runsIn(text: string): Span[] {
  if (!signs.some((each) => text.includes(each))) return [];
  const found: Span[] = [];
  sign.lastIndex = 0;
  for (let seen = sign.exec(text); seen; seen = sign.exec(text)) {
    const run = around[seen[0].charAt(0)]?.(text, seen.index);
    sign.lastIndex = Math.max(seen.index + (seen[0].startsWith('_') ? seen[0].length : 1), run?.end ?? 0);
    if (run && !isTold(found, run, seen[0])) add(found, run);
  }
  return found;
}
