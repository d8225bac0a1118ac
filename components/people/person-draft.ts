import { parseHours, writeHours } from '@/utils/hours/parse-hours';
import { CallFailed } from '@/utils/messages/call-failed';
import type { PersonFile, PersonForm } from '@/utils/messages/protocol';
import { valuesOf } from '@/utils/people/preferences';
import { isSameShape } from '@/utils/people/same-shape';
import type {
  ContactChannel,
  HoursBlock,
  Preference,
  PreferenceSource,
  PreferenceValue,
  RoleGroup,
} from '@/utils/people/types';
import {
  type DetailsDraft,
  detailsDraftOf,
  detailsIn,
  emptyDetails,
  toldIn,
  wishesIn,
  wishKinds,
} from './details/details-draft';

/** A person while being edited: every field as the form shows it. */
export interface PersonDraft extends DetailsDraft {
  id: string | undefined;
  name: string;
  /** Divided by commas. */
  aliases: string;
  role: RoleGroup | '';
  title: string;
  careful: boolean;
  /** Addresses and site ids, one a line. */
  identities: string;
  channel: ContactChannel | '';
  zone: string;
  /** As typed: "Mon-Fri 9-17". */
  work: string;
  focus: string;
  /** One a line. */
  needs: string;
  /** Of what is new or changed; what stays keeps its own source and date. */
  source: PreferenceSource;
}

export const emptyDraft = (given: Partial<PersonDraft> = {}): PersonDraft => ({
  ...emptyDetails,
  id: undefined,
  name: '',
  aliases: '',
  role: '',
  title: '',
  careful: false,
  identities: '',
  channel: '',
  zone: '',
  work: '',
  focus: '',
  needs: '',
  source: 'told',
  ...given,
});

export function draftOf(file: PersonFile): PersonDraft {
  const { person, identities, preferences } = file;
  return {
    ...detailsDraftOf(file),
    id: person.id,
    name: person.name,
    aliases: person.aliases.join(', '),
    role: person.role ?? '',
    title: person.title,
    careful: person.careful,
    identities: identities.map((identity) => identity.value).join('\n'),
    channel: valuesOf(preferences, 'channel').find(({ purpose }) => purpose === undefined)?.channel ?? '',
    zone: valuesOf(preferences, 'time-zone')[0]?.zone ?? '',
    work: writeHours(valuesOf(preferences, 'work-hours')[0]?.blocks ?? []),
    focus: writeHours(valuesOf(preferences, 'focus-hours')[0]?.blocks ?? []),
    needs: valuesOf(preferences, 'need')
      .map((need) => need.text)
      .join('\n'),
    source: 'told',
  };
}

const cut = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((piece) => piece.trim())
    .filter(Boolean);

const lines = (text: string): string[] => cut(text, /\n/u);

/** Throws what to say beside the field where hours cannot be read. */
export function readHours(text: string, field: string): HoursBlock[] {
  const read = parseHours(text);
  if (!read.ok) throw new CallFailed({ ...read.problem, field });
  return read.blocks;
}

function valuesIn(draft: PersonDraft): PreferenceValue[] {
  const values: PreferenceValue[] = [];
  if (draft.channel) values.push({ kind: 'channel', channel: draft.channel });
  if (draft.zone.trim()) values.push({ kind: 'time-zone', zone: draft.zone.trim() });
  for (const kind of ['work-hours', 'focus-hours'] as const) {
    const blocks = readHours(kind === 'work-hours' ? draft.work : draft.focus, kind);
    if (blocks.length > 0) values.push({ kind, blocks });
  }
  for (const text of lines(draft.needs)) values.push({ kind: 'need', text });
  return [...values, ...wishesIn(draft)];
}

const asked = new Set<PreferenceValue['kind']>(['time-zone', 'work-hours', 'focus-hours', 'need', ...wishKinds]);

/** What is sent to be saved; throws where hours cannot be read. A preference that did not change keeps where and when it was learned. */
export function formOf(draft: PersonDraft, known: readonly Preference[], today: string): PersonForm {
  // What the form has no field for stays as it is.
  const unasked = known.filter(({ value }) => !asked.has(value.kind));
  const details = draft.id === undefined ? toldIn(draft) : detailsIn(draft);
  const told = valuesIn(draft).map((value) => {
    const before = known.find((preference) => isSameShape(preference.value, value));
    return { value, source: before?.source ?? draft.source, date: before?.date ?? today };
  });
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    name: draft.name,
    aliases: cut(draft.aliases, /[,;\n]/u),
    role: draft.role || null,
    title: draft.title,
    careful: draft.careful,
    ...(details ? { details } : {}),
    identities: cut(draft.identities, /[,;\s]+/u),
    preferences: [...told, ...unasked.map(({ value, source, date }) => ({ value, source, date }))],
  };
}
