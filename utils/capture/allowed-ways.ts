import type { Read } from './prose';
import { isAsked, isWayAtAnyTime, valuesIn } from './read-ways';

/** "Mail ok, chat ok": where more ways are fine, none of them is preferred; "mail best, phone ok" prefers mail. */
export function withoutAllowed(reads: readonly Read[]): Read[] {
  const isAllowed = ({ readings }: Read) => readings.length > 0 && readings.every(({ allows }) => allows);
  const isWished = (read: Read) => !isAllowed(read) && !isAsked(read) && valuesIn(read).some(isWayAtAnyTime);
  const some = reads.filter(isAllowed);
  return some.length < 2 && !reads.some(isWished)
    ? [...reads]
    : reads.map((read) => (isAllowed(read) ? { ...read, readings: [] } : read));
}
