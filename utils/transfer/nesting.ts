const quote = 0x22;
const backslash = 0x5c;
const openers = new Set([0x5b, 0x7b]);
const closers = new Set([0x5d, 0x7d]);

/** Index behind the string that starts at `start`. */
function behindString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at + 1;
}

/**
 * Whether a JSON text nests deeper than `limit`. Judged on the text, since what parses at a depth of 100,000 overflows
 * the stack of whatever walks through it afterwards.
 */
export function nestsDeeper(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = behindString(text, at);
      continue;
    }
    if (openers.has(code)) depth += 1;
    if (closers.has(code)) depth -= 1;
    if (depth > limit) return true;
    at += 1;
  }
  return false;
}
