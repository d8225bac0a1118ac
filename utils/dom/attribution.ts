import type { Span } from '@/utils/text/types';

const longest = 250;
// A date or a time of day, or else an address: what such lines hold in every language.
const date = /\d{1,4}[./-]\d{1,2}|\d{1,2}[:.h]\d{2}|\b\d{4}\b|\d{1,4}[年月日]/;
const endsInColon = /[:：៖]\s*$|^\s*[:：]/;

/** True for a line by which a mail program leads in a quote: "On 2026-11-17 08:01, Klein, Carol wrote:", in any language. */
const looksLikeAttribution = (line: string): boolean =>
  line.length <= longest && endsInColon.test(line) && (date.test(line) || line.includes('@'));

/** True where two lines are one attribution, broken by a mail program that wraps plain text. */
export const isWrappedAttribution = (upper: string, lower: string): boolean =>
  upper.length > 50 && date.test(upper) && !date.test(lower) && looksLikeAttribution(`${upper} ${lower}`);

/**
 * Where the attribution begins, when the user's words were typed right before it in the same line: behind the end of a
 * sentence, or where a small letter meets a capital ("thanksOn 2026"), but before the date.
 */
function beginOf(line: string): number {
  const digit = line.search(/\d/);
  const before = digit < 0 ? '' : line.slice(0, digit);
  const joints = [...before.matchAll(/[\p{L})][.!?…。！？]+\s*(?=[\p{Lu}\p{Lo}])|\p{Ll}(?=\p{Lu})/gu)];
  const joint = joints.at(-1);
  return joint ? joint.index + joint[0].length : 0;
}

const filled = (line: string, spans: Span[]): Span[] => spans.filter(({ start, end }) => line.slice(start, end).trim());

/** The parts of a line right above a quote that are the user's own; `known` is the attribution as the site made it. */
export function ownPartsAbove(line: string, known?: string): Span[] {
  const made = known?.slice(beginOf(known)).trim();
  const at = made ? line.indexOf(made) : -1;
  if (made && at >= 0) {
    return filled(line, [
      { start: 0, end: at },
      { start: at + made.length, end: line.length },
    ]);
  }
  return filled(line, [{ start: 0, end: looksLikeAttribution(line) ? beginOf(line) : line.length }]);
}
