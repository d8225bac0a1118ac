import type { SiteId } from '@/utils/sites/types';

/** One site under its own names; the same steps go through each. */
export interface Mailbox {
  site: SiteId;
  name: string;
  hosts: string[];
  /** What is asked for when the site is turned on. */
  origins: string[];
  /** Of the page in which mail is read and written. */
  path: string;
}

type Place = Omit<Mailbox, 'origins'>;

/** Written out, as the names that the product keeps are what is tested. */
const places: Place[] = [
  { site: 'gmail', name: 'Gmail', hosts: ['mail.google.com'], path: '/mail/u/0/' },
  {
    site: 'outlook',
    name: 'Outlook',
    hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
    path: '/mail/0/inbox',
  },
];

export const mailboxes: Mailbox[] = places.map((place) => ({
  ...place,
  origins: place.hosts.map((host) => `https://${host}/*`),
}));
