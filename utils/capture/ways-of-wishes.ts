import { hasLength } from './behind';
import { readChannelText } from './channels';
import type { Clause } from './clause';
import type { Reading, Told } from './types';

const isForWish = (told: Told): boolean =>
  told.kind === 'preference' && told.value.kind === 'channel' && told.value.purpose !== undefined;
/** "In person" and "in writing" are how feedback is given as well. */
const how = /\b(?:in person|in-person|face|personally|writing|written|wrote)\b/u;

/** "Thanks: an email", "keep mail for feedback": by which way, where every word is known. */
export function readWayOfWish({ plain }: Clause): Reading | undefined {
  // "Mail? No thanks" is no word of thanks.
  if (/\S no,? (?:thanks|thank you)$/u.test(plain) && hasLength(plain, 8, 40)) return readChannelText(plain);
  if (
    !hasLength(plain, 8, 70) ||
    how.test(plain) ||
    (plain.includes(', ') && !/^(?:if|when|whenever|for|with) /u.test(plain))
  )
    return undefined;
  // "Urgent call" is one that is to be made.
  if (!/ \S+ |:/u.test(plain)) return undefined;
  const reading = readChannelText(plain);
  return reading?.told?.every(isForWish) && !reading.ask ? reading : undefined;
}
