import type { Client } from '@/utils/messages/protocol';
import type { WordKey } from '@/utils/words/types';

/** How it is known that a site is read right. */
export const evidenceWords = {
  live: 'ui.site.evidence.live',
  captures: 'ui.site.evidence.captures',
  attributes: 'ui.site.evidence.attributes',
} satisfies Record<Client['evidence'], WordKey>;
