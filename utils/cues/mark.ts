import type { CheckId } from '@/utils/checks/types';
import { keyedHash } from '@/utils/text/keyed-hash';

export interface Marked {
  site: string;
  /** Key of the conversation, or null where the page shows none. */
  conversation: string | null;
  check: CheckId;
  /** The flagged words; only their hash is kept. */
  quote: string;
}

const plain = (quote: string): string => quote.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** What is remembered of a cue that was fine once: that it was these words, of this check, in this conversation. */
export const mark = (salt: string, { site, conversation, check, quote }: Marked): string =>
  keyedHash(salt, JSON.stringify([site, conversation, check, plain(quote)]));
