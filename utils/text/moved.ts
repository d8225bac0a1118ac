import type { Span } from './types';
import { standsWhole } from './whole-words';

/** Slices are compared at once, which is many times faster than letter by letter. */
const step = 256;

/** How many letters two texts begin with alike, of `most` at most. */
function sharedHead(one: string, other: string, most: number): number {
  let at = 0;
  while (at + step <= most && one.slice(at, at + step) === other.slice(at, at + step)) at += step;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** How many they end with alike. */
function sharedTail(one: string, other: string, most: number): number {
  const from = (text: string, at: number) => text.slice(text.length - at - step, text.length - at);
  let at = 0;
  while (at + step <= most && from(one, at) === from(other, at)) at += step;
  while (at < most && one.charCodeAt(one.length - 1 - at) === other.charCodeAt(other.length - 1 - at)) at++;
  return at;
}

/** Those compared last: a draft is read line by line and then sentence by sentence. */
let last = { one: '', other: '', head: 0, tail: 0 };

/** How many letters two texts begin and end with alike, none counted twice. */
export function sharedEnds(one: string, other: string): { head: number; tail: number } {
  if (last.one === one && last.other === other) return last;
  const shorter = Math.min(one.length, other.length);
  const head = sharedHead(one, other, shorter);
  last = { one, other, head, tail: sharedTail(one, other, shorter - head) };
  return last;
}

function spanAfter(before: string, now: string, { start, end }: Span): Span | null {
  const { head, tail } = sharedEnds(before, now);
  if (end <= head) return { start, end };
  if (start < before.length - tail) return null;
  const moved = now.length - before.length;
  return { start: start + moved, end: end + moved };
}

/** Where the same words stand after an edit elsewhere; null where it touched them, or made other words of them. */
export function movedSpan(before: string, now: string, span: Span): Span | null {
  const after = spanAfter(before, now, span);
  return after && standsWhole(now, after) ? after : null;
}
