import { isAgainst } from './merge-opposed';
import { preferencePlace } from './preferences';
import type { PreferenceValue } from './types';

/** Whether what is kept ends with what is told now: it stands in the same place, or the two cannot both be so. */
export const givesWay = (kept: PreferenceValue, told: PreferenceValue): boolean =>
  preferencePlace(kept) === preferencePlace(told) || isAgainst(kept, told) || isAgainst(told, kept);
