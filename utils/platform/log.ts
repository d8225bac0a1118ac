/** So Chromium answers every call while it is being closed, when nobody is left to read about it. */
const closing = 'The browser is shutting down.';

/**
 * Says that a named part failed. An error's message may quote what the user wrote, so only its kind and the places it
 * came through are shown.
 */
export function logFailure(where: string, error: unknown): void {
  if (error instanceof Error && error.message === closing) return;
  const kind = error instanceof Error ? error.name : typeof error;
  const places =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /:\d+:\d+\)?$/.test(line)) : [];
  console.error([`Attune: ${where} failed (${kind})`, ...places].join('\n'));
}
