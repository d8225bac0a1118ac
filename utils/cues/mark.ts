import type { CheckId } from '@/utils/checks/types';
import { keyedHash } from '@/utils/text/keyed-hash';
import { remembered } from '@/utils/text/remembered';
import type { MessageMark } from './types';

export interface MarkedMessage {
  site: string;
  /** Key of the conversation, or null where the page shows none. */
  conversation: string | null;
  /** Key of the draft, which means something only within this life of the page. */
  draft: string;
  life: string;
}

export interface Marked extends MarkedMessage {
  check: CheckId;
  /** The flagged words; only their hash is kept. */
  quote: string;
}

const longestRemembered = 256;

/** Asked of the same words at each key. */
const plainOf = remembered(
  (quote) => ({ words: quote.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase() }),
  longestRemembered,
);

const placeOf = ({ site, conversation, draft, life }: MarkedMessage): string[] =>
  conversation === null ? [site, life, draft] : [site, conversation];

/**
 * What is remembered of a cue that was fine once: that it was these words, of this check, in this conversation. What is
 * about no words is fine in this one compose: the next message may be to somebody else, or at another hour.
 */
export function mark(salt: string, marked: Marked): string {
  const { check, quote } = marked;
  const place = placeOf(quote === '' ? { ...marked, conversation: null } : marked);
  return keyedHash(salt, JSON.stringify([...place, check, plainOf(quote).words]));
}

export const messageMark = (salt: string, message: MarkedMessage): MessageMark => ({
  mark: keyedHash(salt, JSON.stringify(placeOf(message))),
  session: message.conversation === null,
});
