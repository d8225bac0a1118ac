import type { Matched } from '@/utils/checks/packs/types';
import { isDenied, isKind, isKinderThanNeeded, isOfOthers, isOwn, isSpokenOf, isTerm, leavesChoice } from './context';

export { isOfSelf } from './context';

/** True where the words are no attack: a term, a denial, of other people, said of oneself, or in thanks or grief. */
export const isUnmeant = (match: Matched): boolean =>
  isTerm(match) ||
  isSpokenOf(match) ||
  isKind(match) ||
  isDenied(match) ||
  isOwn(match) ||
  isOfOthers(match) ||
  leavesChoice(match) ||
  isKinderThanNeeded(match);
