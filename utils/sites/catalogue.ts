import type { Site } from './types';

/**
 * What the background and our pages need of each site to ask for it and to switch it. Apart from the sites' own files,
 * whose readers belong to content scripts alone.
 */
export const siteCatalogue: readonly Pick<Site, 'id' | 'name' | 'evidence' | 'origins'>[] = [
  { id: 'gmail', name: 'Gmail', evidence: 'captures', origins: ['https://mail.google.com/*'] },
  {
    id: 'outlook',
    name: 'Outlook',
    evidence: 'captures',
    origins: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  // Hosted by the user's own provider: turned on by the host that they type.
  { id: 'roundcube', name: 'Roundcube', evidence: 'live', origins: [] },
];
