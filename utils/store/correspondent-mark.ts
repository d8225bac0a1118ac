import { identityKey } from '@/utils/people/identity';
import { keyedHash } from '@/utils/text/keyed-hash';

/** By a salted hash alone: the address itself is known only while a page shows it, or while somebody is kept. */
export const correspondentMark = (own: string, address: string): string =>
  keyedHash(own, `correspondent ${identityKey(address)}`);
