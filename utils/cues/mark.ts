import type { CheckId } from '@/utils/checks/types';
import { keyedHash } from '@/utils/text/keyed-hash';
import type { MessageMark } from './types';

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

export interface MarkedMessage extends Pick<Marked, 'site' | 'conversation'> {
  /** Key of the draft, which means something only within this life of the page. */
  draft: string;
  life: string;
}

export const messageMark = (salt: string, { site, conversation, draft, life }: MarkedMessage): MessageMark => ({
  mark: keyedHash(salt, JSON.stringify(conversation === null ? [site, life, draft] : [site, conversation])),
  session: conversation === null,
});
