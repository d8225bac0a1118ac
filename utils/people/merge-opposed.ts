import { preferencePlace } from './preferences';
import type { Preference, PreferenceValue } from './types';

/** Preferences of two people that one person cannot both have. */
export interface Opposed {
  /** Names the choice between them. */
  field: string;
  a: Preference;
  b: Preference;
}

/** "Best by call" and "no calls". A channel for one purpose alone is no contradiction, nor is "no calls before 10". */
export const isAgainst = (avoided: PreferenceValue, wished: PreferenceValue): boolean =>
  avoided.kind === 'avoid' &&
  avoided.blocks === undefined &&
  wished.kind === 'channel' &&
  wished.purpose === undefined &&
  avoided.channel === wished.channel;

/** Those in one place first, then those that contradict each other. */
export function opposedOf(a: readonly Preference[], b: readonly Preference[]): Opposed[] {
  const byPlace = new Map(a.map((preference) => [preferencePlace(preference.value), preference]));
  const inOnePlace = b.flatMap((ofB): Opposed[] => {
    const field = preferencePlace(ofB.value);
    const ofA = byPlace.get(field);
    return ofA ? [{ field, a: ofA, b: ofB }] : [];
  });
  const contrary = a.flatMap((ofA) =>
    b
      .filter((ofB) => isAgainst(ofA.value, ofB.value) || isAgainst(ofB.value, ofA.value))
      .map((ofB) => ({ field: `${preferencePlace(ofA.value)}/${preferencePlace(ofB.value)}`, a: ofA, b: ofB })),
  );
  return [...inOnePlace, ...contrary];
}
