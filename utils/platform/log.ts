/**
 * Says that a named part failed. An error's message may quote what the user wrote, so only its kind and the places it
 * came through are shown.
 */
export function logFailure(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const places =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /:\d+:\d+\)?$/.test(line)) : [];
  console.error([`Attune: ${where} failed (${kind})`, ...places].join('\n'));
}
