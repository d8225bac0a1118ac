import { siteCards } from '@/utils/sites/catalogue';
import type { SiteId } from '@/utils/sites/types';

/** One site under its own names; the same steps go through each. */
export interface Mailbox {
  site: SiteId;
  name: string;
  origins: string[];
  hosts: string[];
  /** Of the page in which mail is read and written. */
  path: string;
}

const hostsOf = (origins: readonly string[]): string[] =>
  origins.map((origin) => new URL(origin.replace('*', '')).host);

const mailbox = (site: SiteId, path: string): Mailbox => {
  const { name, origins } = siteCards[site];
  return { site, name, origins, hosts: hostsOf(origins), path };
};

export const mailboxes: Mailbox[] = [mailbox('gmail', '/mail/u/0/'), mailbox('outlook', '/mail/0/inbox')];
