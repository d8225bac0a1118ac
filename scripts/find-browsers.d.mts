/** The installed browser of one kind, or undefined. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
