import { identityKey } from '@/utils/people/identity';
import { seenName } from '@/utils/people/name-text';
import { preferencePlace } from '@/utils/people/preferences';
import type { Identity, Mark, Note, Person, PersonDetails, Preference } from '@/utils/people/types';
import { foldName } from '@/utils/text/fold';
import { detailKeys } from './facts';
import type { DraftNote, DraftPreference, PersonDraft } from './types';

export type LineField =
  | keyof PersonDetails
  | 'name'
  | 'aliases'
  | 'role'
  | 'title'
  | 'careful'
  | 'identities'
  | 'preferences'
  | 'notes';
export type LineValue = string | boolean | Mark | DraftPreference | DraftNote;

/** One thing known of a person: what stands at the same place says the same kind of thing. */
export interface DraftLine {
  place: string;
  field: LineField;
  value: LineValue;
}

const folded = (text: string): string => foldName(seenName(text));

const wordOf = (value: LineValue): string =>
  typeof value === 'object' && 'text' in value ? value.text : String(value);

/** Lists have as many places as they have items. */
function placeOf(field: LineField, value: LineValue): string {
  if (typeof value === 'object' && 'value' in value) return `${field} ${preferencePlace(value.value)}`;
  if (field === 'identities') return `${field} ${identityKey(String(value))}`;
  return field === 'notes' ? `${field} ${wordOf(value)}` : `${field} ${folded(wordOf(value))}`;
}

const single = (field: LineField, value: string | boolean | null | undefined): DraftLine[] =>
  value ? [{ place: field, field, value }] : [];

const several = (field: LineField, values: readonly LineValue[]): DraftLine[] =>
  values.map((value) => ({ place: placeOf(field, value), field, value }));

const detailLines = (details: PersonDetails): DraftLine[] =>
  detailKeys.flatMap((key) => {
    const value = details[key];
    return Array.isArray(value) ? several(key, value) : single(key, value);
  });

/** A draft line by line. */
export const linesOf = (draft: PersonDraft): DraftLine[] => [
  ...single('name', draft.name),
  ...several('aliases', draft.aliases),
  ...single('role', draft.role),
  ...single('title', draft.title),
  ...single('careful', draft.careful),
  ...detailLines(draft.details),
  ...several('identities', draft.identities),
  ...several('preferences', draft.preferences),
  ...several('notes', draft.notes),
];

/** The draft that has these lines. */
export function draftOfLines(lines: readonly DraftLine[]): PersonDraft {
  const all = <T>(field: LineField): T[] => lines.flatMap((line) => (line.field === field ? [line.value as T] : []));
  const details = detailKeys.flatMap((key): [string, unknown][] => {
    const of = lines.filter(({ field }) => field === key);
    const isSingle = of[0]?.place === key;
    return of.length === 0 ? [] : [[key, isSingle ? of[0]?.value : of.map(({ value }) => value)]];
  });
  return {
    name: all<string>('name')[0] ?? '',
    aliases: all('aliases'),
    role: all<NonNullable<Person['role']>>('role')[0] ?? null,
    title: all<string>('title')[0] ?? '',
    careful: all('careful').length > 0,
    details: Object.fromEntries(details),
    identities: all('identities'),
    preferences: all('preferences'),
    notes: all('notes'),
  };
}

export interface KeptPerson {
  person: Person;
  identities: readonly Pick<Identity, 'value'>[];
  preferences: readonly Preference[];
  notes: readonly Note[];
}

/** Where a note was written and when stays here. */
const toldOf = ({ text, mayShow, until, kept }: Note): DraftNote => ({
  text,
  ...(mayShow ? { mayShow } : {}),
  ...(until ? { until } : {}),
  ...(kept ? { kept } : {}),
});

/** What is kept of somebody, as a file would tell it. */
export function draftOf({ person, identities, preferences, notes }: KeptPerson): PersonDraft {
  const details = Object.fromEntries(
    detailKeys.flatMap((key): [string, unknown][] => (person[key] === undefined ? [] : [[key, person[key]]])),
  );
  return {
    uid: person.id,
    name: person.name,
    aliases: person.aliases,
    role: person.role,
    title: person.title,
    careful: person.careful,
    details,
    identities: identities.map(({ value }) => value),
    preferences: preferences.map(({ value, source, date }) => ({ value, source, date })),
    notes: notes.map(toldOf),
  };
}
