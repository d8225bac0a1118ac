import type { Matched } from '@/utils/checks/packs/types';
import { isAffection } from './context/affection';
import { isBadDenied } from './context/bad-deeds';
import { isEnvy } from './context/envy';
import { isGrateful, isKind, isThankful } from './context/kindness';
import { isOfMe, isOwn } from './context/own-part';
import { isDenied, isSpokenOf, isTakenBack } from './context/spoken-of';
import { isGoodComplement } from './context/stems';
import { isNameOfThing, isTerm } from './context/terms';
import { isAtThing } from './context/things';
import { isGenerous, isToldOf } from './context/told';

export { isOfSelf } from './context/own-part';

/** In a longer phrase a denial or "my" is a part of it, or of something else. */
const short = 2;

/** True where the words are no attack: a term, a name, a denial, said of oneself, a device or the weather, in fun, or in thanks or grief. */
export const isUnmeant = (match: Matched): boolean =>
  isTerm(match) ||
  isNameOfThing(match) ||
  isSpokenOf(match) ||
  isKind(match) ||
  isThankful(match) ||
  isGrateful(match) ||
  isToldOf(match) ||
  isGenerous(match) ||
  isEnvy(match) ||
  isBadDenied(match) ||
  isGoodComplement(match) ||
  isTakenBack(match) ||
  isAffection(match) ||
  isAtThing(match) ||
  (match.check !== 'sarcasm' && isOfMe(match)) ||
  (match.to - match.from <= short && (isDenied(match) || isOwn(match)));
