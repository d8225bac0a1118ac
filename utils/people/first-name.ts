import type { Participant } from '@/utils/conversation/types';
import { foldName } from '@/utils/text/fold';
import { nameInAddress } from './address-name';
import { partsOfName } from './name-parts';
import { isEastAsian, seenName } from './name-text';
import { isSharedMailbox } from './shared-mailbox';

const longest = 40;

/** Letters with inner hyphens and apostrophes; no digits, and not a mere initial. */
const nameLike = /^\p{L}[\p{L}\p{M}'’ -]*\p{L}\p{M}*$/u;

/** "RomainMy" is two words run together; "McCoy", "DeShawn", "MaryAnn" and "O'Neil" are names. */
const runTogether = /^\p{L}{5,}(?<=\p{Ll})\p{Lu}/u;

const capitalised = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[-' ’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** "CAROL" would shout and "carol" is a typed one; anything else stands as its owner writes it. */
const inOwnCase = (word: string) =>
  word === word.toLowerCase() || (word.length > 2 && word === word.toUpperCase()) ? capitalised(word) : word;

/** "J. Robert" goes by the second name; of "C. Klein" no first name is known. */
function firstOf(given: string[]): string | null {
  const first = given.map((token) => token.replace(/\.$/, '')).find((token) => token.length > 1);
  if (!first || first.length > longest || !nameLike.test(first) || runTogether.test(first)) return null;
  return inOwnCase(first);
}

function fromName(name: string, address: string | null): string | null {
  const parts = partsOfName(name);
  if (!parts) return null;
  const { given, family, sure } = parts;
  if (given.length === 0) {
    const whole = family.join(' ');
    return isEastAsian(whole) && whole.length <= longest ? whole : null;
  }
  // One short word in capitals is a department (QA, IT) as often as a nickname.
  if (family.length === 0 && /^\p{Lu}{1,3}$/u.test(given.join(''))) return null;
  const first = firstOf(given);
  const confirmed = sure || (first !== null && foldName(address?.split('@')[0] ?? '').includes(foldName(first)));
  return confirmed ? first : null;
}

/** The first name for a greeting; null where none is certain enough, so that the greeting falls back. */
export function firstNameOf({ name, address }: Participant): string | null {
  if (address && isSharedMailbox(address)) return null;
  const shown = seenName(name ?? '');
  if (!shown) return address ? nameInAddress(address) : null;
  if (shown.includes('@') || /^[\p{L}\d]+([._][\p{L}\d]+)+$/u.test(shown)) return nameInAddress(shown);
  return fromName(shown, address);
}
