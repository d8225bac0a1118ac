import { findBrowser } from '@/scripts/find-browsers.mjs';
import type { BrowserKind } from '@/tests/harness/types';

const kinds: BrowserKind[] = ['chromium', 'firefox'];

/** Those that are installed; bootstrap brings both where it may. */
export const browsers = kinds.filter((kind) => findBrowser(kind) !== undefined);
