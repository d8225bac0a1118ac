import type { Preference, PreferenceValue } from './types';

/** They end by a day of their own. */
const passing = new Set<PreferenceValue['kind']>(['away', 'hours-exception']);

/** What was told on this day or before was told a year ago or longer. */
export const aYearBefore = (today: string): string =>
  Temporal.PlainDate.from(today).subtract({ months: 12 }).toString();

/** Told or seen so long ago that it may have changed. */
export const isFaded = ({ value, date }: Pick<Preference, 'value' | 'date'>, today: string): boolean =>
  !passing.has(value.kind) && date <= aYearBefore(today);

/** The oldest first. */
export const fadedOf = <P extends Pick<Preference, 'value' | 'date'>>(preferences: readonly P[], today: string): P[] =>
  preferences.filter((each) => isFaded(each, today)).sort((one, other) => (one.date < other.date ? -1 : 1));
