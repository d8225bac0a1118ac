import canonicalize from 'canonicalize';
import type { Card, CardPart } from '@/utils/people/card';
import { preferencePlace } from '@/utils/people/preferences';
import type { ContactChannel, HoursBlock, PreferenceValue, TimedWay } from '@/utils/people/types';
import { zoneIdOf } from '@/utils/people/zone-id';
import { foldName } from '@/utils/text/fold';

/** What a card tells, as it is kept of a person. */
export interface ToldPreference {
  part: CardPart;
  value: PreferenceValue;
}

export type DetailPart = 'sayIt' | 'pronouns' | 'underPressure';
export type ListPart = 'strengths' | 'needsHelpWith';
export const detailParts: readonly DetailPart[] = ['sayIt', 'pronouns', 'underPressure'];
export const listParts: readonly ListPart[] = ['strengths', 'needsHelpWith'];

/** Parts of which there are several preferences, so that one of them can be gone from a later card. */
export const partOfKind: Partial<Record<PreferenceValue['kind'], CardPart>> = {
  channel: 'channels',
  avoid: 'avoid',
  need: 'needs',
};

const told = (part: CardPart, ...values: PreferenceValue[]): ToldPreference[] =>
  values.map((value) => ({ part, value }));

function toldHours({ zone, work, focus, best, daysOff }: Card): ToldPreference[] {
  // A zone that this browser does not know can't be reckoned with, so it is not kept.
  const known = zone && zoneIdOf(zone);
  return [
    ...(known ? told('zone', { kind: 'time-zone', zone: known }) : []),
    ...(work ? told('work', { kind: 'work-hours', blocks: work }) : []),
    ...(focus ? told('focus', { kind: 'focus-hours', blocks: focus }) : []),
    ...(best ? told('best', { kind: 'best-hours', blocks: best }) : []),
    ...(daysOff ? told('daysOff', { kind: 'days-off', days: daysOff }) : []),
  ];
}

const avoidedBy = (way: ContactChannel | TimedWay): PreferenceValue =>
  typeof way === 'string' ? { kind: 'avoid', channel: way } : { kind: 'avoid', ...way };

export const toldBy = (card: Card): ToldPreference[] => [
  ...toldHours(card),
  ...told('channels', ...(card.channels ?? []).map((channel) => ({ kind: 'channel' as const, ...channel }))),
  ...told('avoid', ...(card.avoid ?? []).map(avoidedBy)),
  ...(card.feedback ? told('feedback', { kind: 'feedback', ...card.feedback }) : []),
  ...(card.thanks ? told('thanks', { kind: 'thanks', ...card.thanks }) : []),
  ...told('needs', ...(card.needs ?? []).map((text) => ({ kind: 'need' as const, text }))),
];

/** As `preferencePlace`, but "An agenda" and "an agenda" are one need. */
export const placeOf = (value: PreferenceValue): string =>
  value.kind === 'need' ? `need ${foldName(value.text)}` : preferencePlace(value);

const plainBlocks = (blocks: readonly HoursBlock[]): string[] =>
  blocks.map((block) => canonicalize({ ...block, days: [...new Set(block.days)].sort() }) ?? '').sort();

const plain = (value: PreferenceValue): unknown => {
  if ('blocks' in value && value.blocks) return { ...value, blocks: plainBlocks(value.blocks) };
  if (value.kind === 'days-off') return { ...value, days: [...new Set(value.days)].sort() };
  return value.kind === 'need' ? placeOf(value) : value;
};

/** Whether both say the same, in whatever order. */
export const isSame = (a: PreferenceValue, b: PreferenceValue): boolean =>
  canonicalize(plain(a)) === canonicalize(plain(b));
