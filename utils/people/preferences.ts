import type { PersonHours, Preference, PreferenceValue } from './types';

type OfKind<K extends PreferenceValue['kind']> = Extract<PreferenceValue, { kind: K }>;

/** The values of one kind, in the order given. */
export const valuesOf = <K extends PreferenceValue['kind']>(
  preferences: readonly Pick<Preference, 'value'>[],
  kind: K,
): OfKind<K>[] => preferences.flatMap(({ value }) => (value.kind === kind ? [value as OfKind<K>] : []));

/**
 * What tells two preferences of one person apart: where this is the same, the later takes the place of the earlier. A
 * person has one zone and one channel for each purpose, but any number of needs; and each channel to avoid or to use at
 * some hours alone has one set of hours.
 */
export function preferencePlace(value: PreferenceValue): string {
  switch (value.kind) {
    case 'need':
      return `need ${value.text}`;
    case 'channel':
      return value.blocks ? `channel at ${value.channel}` : `channel ${value.purpose ?? ''}`;
    case 'avoid':
      return `avoid ${value.channel}`;
    case 'away':
    case 'hours-exception':
      return `${value.kind} ${value.from} ${value.to}`;
    default:
      return value.kind;
  }
}

/** The way for anything that has none of its own, at any time. */
export const isGeneralWay = (value: PreferenceValue): boolean =>
  value.kind === 'channel' && value.purpose === undefined && value.blocks === undefined;

/** The hours side of a person; null where nobody told any of it. */
export function hoursFrom(preferences: readonly Pick<Preference, 'value'>[]): PersonHours | null {
  const blocks = (kind: 'work-hours' | 'focus-hours' | 'best-hours') =>
    valuesOf(preferences, kind).flatMap((value) => value.blocks);
  const best = blocks('best-hours');
  const daysOff = valuesOf(preferences, 'days-off').flatMap(({ days }) => days);
  const exceptions = valuesOf(preferences, 'hours-exception').map(({ kind: _kind, ...exception }) => exception);
  const away = valuesOf(preferences, 'away').map(({ from, to }) => ({ from, to }));
  const [holidays] = valuesOf(preferences, 'holidays');
  const hours: PersonHours = {
    zone: valuesOf(preferences, 'time-zone')[0]?.zone ?? null,
    work: blocks('work-hours'),
    focus: blocks('focus-hours'),
    ...(best.length > 0 ? { best } : {}),
    ...(daysOff.length > 0 ? { daysOff } : {}),
    ...(exceptions.length > 0 ? { exceptions } : {}),
    ...(away.length > 0 ? { away } : {}),
    ...(holidays ? { region: holidays.region } : {}),
  };
  const isTold =
    hours.zone !== null || hours.work.length > 0 || hours.focus.length > 0 || Object.keys(hours).length > 3;
  return isTold ? hours : null;
}
