import type { SiteStatus } from '@/utils/messages/protocol';
import { callTab } from '@/utils/messages/tab-client';
import { browser } from '@/utils/platform/browser';
import { turnSettings } from '@/utils/store/settings';
import { forgetHealth } from '@/utils/store/site-health';
import { startInOpenTabs, syncContentScripts, tabsAt } from './content-scripts';
import { siteStatuses } from './site-list';

interface Switched {
  site: string | null;
  origins: string[];
  on: boolean;
}

const without = (all: readonly string[], some: readonly string[]): string[] => all.filter((one) => !some.includes(one));

/** A page that is in the browser's memory and hears nothing now asks when it comes back, and is refused. */
async function leaveTabs(origins: readonly string[]): Promise<void> {
  await Promise.all((await tabsAt(origins)).map((tab) => callTab(tab, 'leave', {})));
}

/** After the browser asked the user. The permission stays when a site is switched off, so it is not asked for again. */
export async function switchSite({ site, origins, on }: Switched): Promise<SiteStatus[]> {
  // A host typed by the user goes by its pattern.
  const ids = site === null ? origins : [site];
  await turnSettings((now) => ({
    sitesOff: on ? without(now.sitesOff, ids) : [...without(now.sitesOff, ids), ...ids],
    origins: site === null ? [...without(now.origins, origins), ...origins] : now.origins,
  }));
  if (!on) await leaveTabs(origins);
  await syncContentScripts();
  if (on) await startInOpenTabs();
  return siteStatuses();
}

/** The permission goes back to the browser, and nothing of the host stays with us. */
export async function forgetHost({ origin }: { origin: string }): Promise<SiteStatus[]> {
  await turnSettings((now) => ({
    sitesOff: without(now.sitesOff, [origin]),
    origins: without(now.origins, [origin]),
  }));
  // Before the permission goes, as without it nobody tells which tabs are meant.
  await leaveTabs([origin]);
  await browser.permissions.remove({ origins: [origin] });
  await forgetHealth(origin);
  await syncContentScripts();
  return siteStatuses();
}
