import { preferencePlace } from '@/utils/people/preferences';
import type { PreferenceValue } from '@/utils/people/types';
import { allDays } from './day-words';
import { daysOff, preference } from './told';
import type { Told } from './types';

/** What two changes may not both be; undefined where there may be any number. */
export function placeOf(told: Told): string | undefined {
  if (told.kind === 'line') return `line ${told.field}`;
  if (told.kind !== 'preference') return told.kind === 'item' || told.kind === 'mark' ? undefined : told.kind;
  const { value } = told;
  if (value.kind === 'avoid') return value.blocks ? `not then ${value.channel}` : `means ${value.channel}`;
  if (value.kind === 'need' || value.kind === 'away' || value.kind === 'hours-exception') return undefined;
  return preferencePlace(value);
}

/** Where else a way stands: "no calls" is at odds with "prefers calls", and with calls at any hours. */
function besides(value: PreferenceValue): string[] {
  if (value.kind === 'avoid' && !value.blocks) return [`not then ${value.channel}`, `channel at ${value.channel}`];
  return value.kind === 'channel' && !value.purpose && !value.blocks ? [`means ${value.channel}`] : [];
}

/** "Prefers calls" and "no calls" in one text are at odds, as are two zones. */
export function places(told: Told): string[] {
  const place = placeOf(told);
  return [...(place === undefined ? [] : [place]), ...(told.kind === 'preference' ? besides(told.value) : [])];
}

/** What is one in the end though it be told in several places; undefined of all else. */
export function joinedAt(told: Told): string | undefined {
  if (told.kind !== 'preference') return undefined;
  const { value } = told;
  const isTimed = (value.kind === 'channel' || value.kind === 'avoid') && value.blocks !== undefined;
  return isTimed || value.kind === 'days-off' ? placeOf(told) : undefined;
}

/** One for several of the same place. */
export function joinedOf(parts: readonly Told[]): Told | undefined {
  const values = parts.flatMap((told) => (told.kind === 'preference' ? [told.value] : []));
  const [first] = values;
  if (first?.kind === 'days-off') {
    const all = values.flatMap((value) => (value.kind === 'days-off' ? value.days : []));
    return daysOff(allDays.filter((day) => all.includes(day)));
  }
  if (first?.kind !== 'channel' && first?.kind !== 'avoid') return undefined;
  const blocks = values.flatMap((value) => ('blocks' in value && value.blocks ? value.blocks : []));
  return preference({ kind: first.kind, channel: first.channel, blocks });
}
