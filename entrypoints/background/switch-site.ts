import type { SiteStatus } from '@/utils/messages/protocol';
import { turnSettings } from '@/utils/store/settings';
import { startInOpenTabs, syncContentScripts } from './content-scripts';
import { siteStatuses } from './site-list';
import { tellTabs } from './switchboard';

interface Switched {
  site: string | null;
  origins: string[];
  on: boolean;
}

const without = (all: readonly string[], some: readonly string[]): string[] => all.filter((one) => !some.includes(one));

/** After the browser asked the user. The permission stays when a site is switched off, so it is not asked for again. */
export async function switchSite({ site, origins, on }: Switched): Promise<SiteStatus[]> {
  // A host typed by the user goes by its pattern.
  const ids = site === null ? origins : [site];
  await turnSettings((now) => ({
    sitesOff: on ? without(now.sitesOff, ids) : [...without(now.sitesOff, ids), ...ids],
    origins: site === null ? [...without(now.origins, origins), ...origins] : now.origins,
  }));
  await syncContentScripts();
  if (on) await startInOpenTabs();
  // Those switched off ask, are refused, and take themselves away.
  else await tellTabs(origins);
  return siteStatuses();
}
