import type { PreferenceValue } from '@/utils/people/types';
import { readChannelText } from './channels';
import type { Read } from './prose';
import type { Reading } from './types';

/** A way that is wished for or left alone. */
export type Way = Extract<PreferenceValue, { kind: 'channel' | 'avoid' }>;

export const wordsOf = (text: string, { start, end }: Read): string => text.slice(start, end).trim().toLowerCase();
export const valuesIn = ({ readings }: Read): PreferenceValue[] =>
  readings.flatMap(({ told = [] }) => told.flatMap((one) => (one.kind === 'preference' ? [one.value] : [])));
/** A way that is wished for, whatever it is for and whenever. */
export const isWayAtAnyTime = (value: PreferenceValue): boolean =>
  value.kind === 'channel' && !value.purpose && !value.blocks;
export const isAsked = ({ readings }: Read): boolean => readings.some(({ ask }) => ask !== undefined);

/** The one way that words name, whatever else they say. */
export function wayIn(text: string): Way['channel'] | undefined {
  const [told, ...more] = readChannelText(text)?.told ?? [];
  const value = told?.kind === 'preference' && more.length === 0 ? told.value : undefined;
  return value?.kind === 'channel' && !value.purpose ? value.channel : undefined;
}

/** Words that are told by themselves: "phone her if it's quick" beside "works 9-5". */
export const isSure = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every(({ ask, bare, told, cut }) => !ask && !bare && (told ?? cut) !== undefined);

/** A way for thanks, for feedback, or for what is urgent. */
export const tellsPurpose = ({ told = [] }: Reading): boolean =>
  told.length > 0 &&
  told.every((one) => one.kind === 'preference' && one.value.kind === 'channel' && one.value.purpose !== undefined);
