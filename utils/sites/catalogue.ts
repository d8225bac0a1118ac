import type { Site, SiteId } from './types';

/** What can be told of a site without its code, which belongs into pages alone. */
export type SiteCard = Pick<Site, 'id' | 'name' | 'channel' | 'evidence' | 'origins' | 'framed'>;

export const siteCards: Record<SiteId, SiteCard> = {
  gmail: {
    id: 'gmail',
    name: 'Gmail',
    channel: 'mail',
    evidence: 'captures',
    origins: ['https://mail.google.com/*'],
  },
  outlook: {
    id: 'outlook',
    name: 'Outlook',
    channel: 'mail',
    evidence: 'captures',
    origins: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  // Self-hosted: known by its structure on any host that the user turns on.
  roundcube: { id: 'roundcube', name: 'Roundcube', channel: 'mail', evidence: 'live', origins: [] },
  sogo: { id: 'sogo', name: 'SOGo', channel: 'mail', evidence: 'live', origins: [] },
  slack: {
    id: 'slack',
    name: 'Slack',
    channel: 'chat',
    evidence: 'captures',
    origins: ['https://app.slack.com/*'],
  },
  teams: {
    id: 'teams',
    name: 'Microsoft Teams',
    channel: 'chat',
    evidence: 'captures',
    origins: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  },
  // In Gmail its windows are frames of this host.
  'google-chat': {
    id: 'google-chat',
    name: 'Google Chat',
    channel: 'chat',
    evidence: 'attributes',
    origins: ['https://chat.google.com/*'],
    framed: true,
  },
  converse: { id: 'converse', name: 'converse.js', channel: 'chat', evidence: 'live', origins: [] },
  thelounge: { id: 'thelounge', name: 'The Lounge', channel: 'chat', evidence: 'live', origins: [] },
  mattermost: { id: 'mattermost', name: 'Mattermost', channel: 'chat', evidence: 'attributes', origins: [] },
  zulip: { id: 'zulip', name: 'Zulip', channel: 'chat', evidence: 'attributes', origins: [] },
  rocketchat: { id: 'rocketchat', name: 'Rocket.Chat', channel: 'chat', evidence: 'attributes', origins: [] },
  element: {
    id: 'element',
    name: 'Element',
    channel: 'chat',
    evidence: 'attributes',
    origins: ['https://app.element.io/*'],
  },
  proton: {
    id: 'proton',
    name: 'Proton Mail',
    channel: 'mail',
    evidence: 'attributes',
    origins: ['https://mail.proton.me/*'],
  },
  fastmail: {
    id: 'fastmail',
    name: 'Fastmail',
    channel: 'mail',
    evidence: 'attributes',
    origins: ['https://app.fastmail.com/*'],
  },
  yahoo: {
    id: 'yahoo',
    name: 'Yahoo Mail',
    channel: 'mail',
    evidence: 'attributes',
    origins: ['https://mail.yahoo.com/*'],
  },
  zoho: {
    id: 'zoho',
    name: 'Zoho Mail',
    channel: 'mail',
    evidence: 'attributes',
    origins: [
      'https://mail.zoho.com/*',
      'https://mail.zoho.eu/*',
      'https://mail.zoho.in/*',
      'https://mail.zoho.com.au/*',
      'https://mail.zoho.jp/*',
    ],
  },
  linkedin: {
    id: 'linkedin',
    name: 'LinkedIn messaging',
    channel: 'chat',
    evidence: 'attributes',
    origins: ['https://www.linkedin.com/*'],
  },
};

export const siteCatalogue: readonly SiteCard[] = Object.values(siteCards);

/** Patterns of the sites that are read in frames of other hosts' pages too. */
export const framedPatterns: readonly string[] = siteCatalogue.flatMap(({ origins, framed }) =>
  framed ? origins : [],
);

export const mayBeFramed = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && siteCatalogue.some((card) => card.framed && isOwnHost(card, parsed));
};

/** True on a host that is the site's own. */
export const isOwnHost = ({ origins }: SiteCard, url: URL): boolean =>
  origins.some((origin) => URL.parse(origin.replace('*', ''))?.hostname === url.hostname);
