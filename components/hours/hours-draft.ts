import { parseHours, writeHours } from '@/utils/hours/parse-hours';
import { CallFailed } from '@/utils/messages/call-failed';
import type { PersonForm } from '@/utils/messages/protocol';
import { valuesOf } from '@/utils/people/preferences';
import { isSameShape } from '@/utils/people/same-shape';
import type { DaySpan, HoursBlock, PreferenceSource, PreferenceValue, Weekday } from '@/utils/people/types';

/** A preference as a form gives it. */
export type Told = PersonForm['preferences'][number];

/** Days with what is typed beside them: hours of an exception, words for days off. */
export interface SpanDraft extends DaySpan {
  text: string;
}

/** The hours of somebody while they are edited: every field as a form shows it. */
export interface HoursFieldsDraft {
  zone: string;
  /** As typed: "Mon-Fri 9-17". */
  work: string;
  focus: string;
  best: string;
  /** Of every week. */
  daysOff: Weekday[];
  exceptions: SpanDraft[];
  away: SpanDraft[];
  region: string;
}

export interface HoursDraft extends HoursFieldsDraft {
  /** Of what is new or changed; what stays keeps its own source and date. */
  source: PreferenceSource;
}

export const noHours: HoursFieldsDraft = {
  zone: '',
  work: '',
  focus: '',
  best: '',
  daysOff: [],
  exceptions: [],
  away: [],
  region: '',
};

export const hourKinds = [
  'time-zone',
  'work-hours',
  'focus-hours',
  'best-hours',
  'days-off',
  'hours-exception',
  'away',
  'holidays',
] as const satisfies PreferenceValue['kind'][];

export const isAboutHours = ({ value }: Pick<Told, 'value'>): boolean => hourKinds.some((kind) => kind === value.kind);

export function hoursFieldsOf(told: readonly Pick<Told, 'value'>[]): HoursFieldsDraft {
  const written = (kind: 'work-hours' | 'focus-hours' | 'best-hours') =>
    writeHours(valuesOf(told, kind).flatMap(({ blocks }) => blocks));
  return {
    zone: valuesOf(told, 'time-zone')[0]?.zone ?? '',
    work: written('work-hours'),
    focus: written('focus-hours'),
    best: written('best-hours'),
    daysOff: valuesOf(told, 'days-off').flatMap(({ days }) => days),
    exceptions: valuesOf(told, 'hours-exception').map(({ from, to, blocks }) => ({
      from,
      to,
      text: writeHours(blocks),
    })),
    away: valuesOf(told, 'away').map(({ from, to, text }) => ({ from, to, text })),
    region: valuesOf(told, 'holidays')[0]?.region ?? '',
  };
}

export const hoursDraftOf = (told: readonly Pick<Told, 'value'>[]): HoursDraft => ({
  ...hoursFieldsOf(told),
  source: 'told',
});

export type SpanKind = 'hours-exception' | 'away';

/** Which field an error of a span stands beside. */
export const spanField = (kind: SpanKind, place: number): string => `${kind}-${place}`;

/** What an error may stand beside: the kind of a preference, or a span. */
export const hoursFieldNames = ({ exceptions, away }: HoursFieldsDraft): string[] => [
  'time-zone',
  'work-hours',
  'focus-hours',
  'best-hours',
  'days-off',
  'holidays',
  ...exceptions.map((_, place) => spanField('hours-exception', place)),
  ...away.map((_, place) => spanField('away', place)),
];

function readHours(text: string, field: string): HoursBlock[] {
  const read = parseHours(text);
  if (!read.ok) throw new CallFailed({ ...read.problem, field });
  return read.blocks;
}

/** Throws what to say beside it where a day is missing, or the last is before the first. One day alone needs no last. */
function spanOf({ from, to }: SpanDraft, field: string): DaySpan {
  const span = { from, to: to || from };
  if (from === '' || span.to < from) throw new CallFailed({ key: 'people.check.daysUnclear', field });
  return span;
}

const daysOffIn = ({ daysOff }: HoursFieldsDraft): PreferenceValue[] =>
  daysOff.length > 0 ? [{ kind: 'days-off', days: [...daysOff] }] : [];

/** Throws what to say beside a field that cannot be read. */
export function hourValuesIn(draft: HoursFieldsDraft): PreferenceValue[] {
  const blocks = (kind: 'work-hours' | 'focus-hours' | 'best-hours', text: string): PreferenceValue[] => {
    const read = readHours(text, kind);
    return read.length > 0 ? [{ kind, blocks: read }] : [];
  };
  return [
    ...(draft.zone.trim() ? [{ kind: 'time-zone', zone: draft.zone.trim() } as const] : []),
    ...blocks('work-hours', draft.work),
    ...blocks('focus-hours', draft.focus),
    ...blocks('best-hours', draft.best),
    ...daysOffIn(draft),
    ...draft.exceptions.map((exception, place): PreferenceValue => {
      const field = spanField('hours-exception', place);
      return { kind: 'hours-exception', ...spanOf(exception, field), blocks: readHours(exception.text, field) };
    }),
    ...draft.away.map((away, place): PreferenceValue => {
      const text = away.text.trim();
      return { kind: 'away', text, ...spanOf(away, spanField('away', place)) };
    }),
    ...(draft.region ? [{ kind: 'holidays', region: draft.region } as const] : []),
  ];
}

/** All preferences, those about hours as they are in the draft. One that did not change keeps where and when it was learned. */
export function toldFrom(draft: HoursDraft, told: readonly Told[], today: string): Told[] {
  const hours = hourValuesIn(draft).map((value) => {
    const before = told.find((each) => isSameShape(each.value, value));
    return { value, source: before?.source ?? draft.source, date: before?.date ?? today };
  });
  const others = told.filter((each) => !isAboutHours(each)).map(({ value, source, date }) => ({ value, source, date }));
  return [...others, ...hours];
}
