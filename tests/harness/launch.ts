import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Attune, LaunchOptions } from './types';

/**
 * Starts a browser with the production build in a fresh profile; the hosts are granted as a user would grant them,
 * without a prompt. Both kinds give the same surface, so one test runs in both.
 *
 * A function that is run in a page is sent there as text. Under tsx, give such a function no named inner functions:
 * tsx wraps them in a call that the page does not know. Vitest leaves them alone.
 */
export const launchAttune = (options: LaunchOptions): Promise<Attune> =>
  options.browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
