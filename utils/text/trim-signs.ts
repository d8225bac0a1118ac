/**
 * Without the letters at the beginning and the end that are such signs. A search for `[\s,]+$` would begin at every one of
 * many spaces and take a time by their square.
 */
export function trimSigns(text: string, before: RegExp | null, behind = before): string {
  const letters = [...text];
  let start = 0;
  let end = letters.length;
  while (before && start < end && before.test(letters[start] ?? '')) start++;
  while (behind && end > start && behind.test(letters[end - 1] ?? '')) end--;
  return letters.slice(start, end).join('');
}
