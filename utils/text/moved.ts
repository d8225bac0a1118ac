import type { Span } from './types';
import { standsWhole } from './whole-words';

/** Slices are compared at once, which is many times faster than letter by letter. */
const step = 256;

/** How many letters two texts begin with alike, of `most` at most. */
export function sharedHead(one: string, other: string, most: number): number {
  let at = 0;
  while (at + step <= most && one.slice(at, at + step) === other.slice(at, at + step)) at += step;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** How many they end with alike. */
export function sharedTail(one: string, other: string, most: number): number {
  const from = (text: string, at: number) => text.slice(text.length - at - step, text.length - at);
  let at = 0;
  while (at + step <= most && from(one, at) === from(other, at)) at += step;
  while (at < most && one.charCodeAt(one.length - 1 - at) === other.charCodeAt(other.length - 1 - at)) at++;
  return at;
}

function spanAfter(before: string, now: string, { start, end }: Span): Span | null {
  const shorter = Math.min(before.length, now.length);
  const head = sharedHead(before, now, shorter);
  if (end <= head) return { start, end };
  if (start < before.length - sharedTail(before, now, shorter - head)) return null;
  const moved = now.length - before.length;
  return { start: start + moved, end: end + moved };
}

/** Where the same words stand after an edit elsewhere; null where it touched them, or made other words of them. */
export function movedSpan(before: string, now: string, span: Span): Span | null {
  const after = spanAfter(before, now, span);
  return after && standsWhole(now, after) ? after : null;
}
