/**
 * Without the letters at the beginning and the end that are such signs. A search for `[\s,]+$` would begin at every one of
 * many spaces and take a time by their square.
 */
export function trimSigns(text: string, before: RegExp | null, behind = before): string {
  let start = 0;
  let end = text.length;
  while (before && start < end && before.test(text[start] ?? '')) start++;
  while (behind && end > start && behind.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
