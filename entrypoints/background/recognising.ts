import type { Snapshot } from '@/utils/conversation/types';
import { broadcast } from '@/utils/messages/events';
import type { Client, Recognised } from '@/utils/messages/protocol';
import { callTab } from '@/utils/messages/tab-client';
import { clock } from '@/utils/platform/clock';
import { type SiteCard, siteCatalogue } from '@/utils/sites/catalogue';
import { noteReading } from '@/utils/store/site-health';
import { statusAt } from './site-list';

const cardOf = (client: string | null) => siteCatalogue.find(({ id }) => id === client);
const shown = ({ id, name, evidence }: SiteCard): Client => ({ id, name, evidence });

/** Element has a host of its own and runs on others' too. */
const runsAnywhere = ({ id, origins }: SiteCard): boolean => origins.length === 0 || id === 'element';

export const clients = (): Client[] => siteCatalogue.filter(runsAnywhere).map(shown);

/** By the page's structure, told by our script in it: an address alone names no client. */
export async function recognise({ tab }: { tab: number }): Promise<Recognised> {
  const answer = await callTab(tab, 'siteHere', {});
  const card = answer.reached ? cardOf(answer.value.site) : undefined;
  return { running: answer.reached, site: card ? shown(card) : null };
}

/** What is kept of a reading is which needs were met and by which rank. */
export async function noteHealth({ site, health }: Snapshot, url: string): Promise<void> {
  const status = cardOf(site) && (await statusAt(url));
  if (!status || !(await noteReading({ id: status.id, client: site, health }, clock.now()))) return;
  await broadcast({ event: 'health-changed' });
}
