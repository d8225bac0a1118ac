import * as v from 'valibot';
import { checkPerson, type FieldProblem } from '@/utils/people/check-person';
import { withDetails } from '@/utils/people/details';
import { readIdentity } from '@/utils/people/identity';
import { isEastAsian, isolateName, tidyName } from '@/utils/people/name-text';
import { preferencePlace } from '@/utils/people/preferences';
import type { PersonDetails, PreferenceValue } from '@/utils/people/types';
import { zoneIdOf } from '@/utils/people/zone-id';
import { personDetails, roleGroup } from '@/utils/records/person';
import { preferenceSource, preferenceValue } from '@/utils/records/preference';
import { day } from '@/utils/records/shapes';
import { detailForms, detailKeys, type Fact, type FactField } from './facts';
import { nestsDeeper } from './nesting';
import { tidyText } from './tidy-text';
import type { DraftNote, DraftPreference, LeftOver, PersonDraft, ReadRow } from './types';

const mostIdentities = 100;
const mostNotes = 100;

const preference = v.strictObject({ value: preferenceValue, source: preferenceSource, date: day });
const note = v.strictObject({
  text: v.pipe(v.string(), v.transform(tidyText), v.minLength(1)),
  mayShow: v.exactOptional(v.literal(true)),
  until: v.exactOptional(day),
  kept: v.exactOptional(day),
});
const mark = v.strictObject({ text: v.pipe(v.string(), v.transform(tidyText), v.minLength(1)), until: day });
const leftOvers = new Set<FactField>(['phone', 'postal', 'web', 'birthday', 'related', 'zone', 'other']);

const quoted = (text: string): string => isolateName(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Facts in, by field; problems out. */
class Reading {
  readonly problems: FieldProblem[] = [];
  readonly leftOver: LeftOver[] = [];
  private readonly byField: Map<FactField, string[]>;

  constructor(facts: readonly Fact[]) {
    const tidy = facts.map(({ field, value }) => ({ field, value: tidyText(value) })).filter(({ value }) => value);
    this.byField = new Map(
      [...Map.groupBy(tidy, ({ field }) => field)].map(([field, of]) => [field, of.map(({ value }) => value)]),
    );
    for (const { field, value } of tidy) if (leftOvers.has(field) && field !== 'zone') this.leave(field, value);
  }

  leave(what: FactField, text: string): void {
    if (!this.leftOver.some((other) => other.text === text))
      this.leftOver.push({ what: what as LeftOver['what'], text });
  }

  all(field: FactField): string[] {
    return [...new Set(this.byField.get(field) ?? [])];
  }

  one(field: FactField): string {
    return this.all(field)[0] ?? '';
  }

  unclear(field: string, value: string): void {
    this.problems.push({ field, key: 'transfer.row.unclear', args: [quoted(value)] });
  }

  /** What a schema takes of values in words. */
  fitting<T extends v.GenericSchema>(field: FactField, schema: T): v.InferOutput<T>[] {
    return this.all(field).flatMap((value) => this.fit(field, value, schema, value));
  }

  /** What a schema takes of values in JSON. */
  parsed<T extends v.GenericSchema>(field: FactField, schema: T): v.InferOutput<T>[] {
    return this.all(field).flatMap((value) => this.fit(field, value, schema, fromJson(value)));
  }

  private fit<T extends v.GenericSchema>(field: FactField, value: string, schema: T, raw: unknown): v.InferOutput<T>[] {
    const result = v.safeParse(schema, raw);
    if (!result.success) this.unclear(field, value);
    return result.success ? [result.output] : [];
  }
}

function fromJson(text: string): unknown {
  if (nestsDeeper(text, 8)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** East Asian names begin with the family and are written without a blank. */
function fromParts(reading: Reading): string {
  const [given = '', middle = '', family = '', suffix = ''] = (['given', 'middle', 'family', 'suffix'] as const).map(
    (part) => reading.one(part),
  );
  if (isEastAsian(family + given)) return family + given;
  return [given, middle, family, suffix].filter(Boolean).join(' ');
}

/** Before an address: "Bob Marsh" <bob@team.example>. */
function beforeAddress(reading: Reading): string {
  const [before = '', behind] = reading.one('address').split('<');
  return behind?.endsWith('>') && !before.includes('@') ? before.replaceAll('"', '') : '';
}

const nameFrom = (reading: Reading): string =>
  tidyName(reading.one('name')) || tidyName(fromParts(reading)) || tidyName(beforeAddress(reading));

function identitiesFrom(reading: Reading): string[] {
  const found = new Map<string, string>();
  for (const raw of reading.all('address')) {
    const read = readIdentity(raw);
    if (!read) reading.problems.push({ field: 'identities', key: 'people.check.identityUnclear', args: [quoted(raw)] });
    else if (!found.has(read.key)) found.set(read.key, read.value);
  }
  return [...found.values()];
}

/** Only what a form would take as well. */
function isSound(reading: Reading, value: PreferenceValue): boolean {
  const [problem] = checkPerson({ name: 'x', aliases: [], title: '', identities: [], preferences: [{ value }] });
  if (problem) reading.problems.push(problem);
  return !problem;
}

const tidied = (value: PreferenceValue): PreferenceValue => {
  if (value.kind === 'time-zone') return { ...value, zone: zoneIdOf(value.zone) ?? value.zone };
  return 'text' in value ? { ...value, text: tidyText(value.text) } : value;
};

/** The zone as the file has it for everybody, then what our own files tell with source and day. */
function preferencesFrom(reading: Reading, today: string): DraftPreference[] {
  const zones = reading.all('zone').flatMap((raw): DraftPreference[] => {
    const zone = zoneIdOf(raw);
    if (!zone) reading.leave('zone', raw);
    return zone ? [{ value: { kind: 'time-zone', zone }, source: 'imported', date: today }] : [];
  });
  const own = reading
    .parsed('preference', preference)
    .map((one) => ({ ...one, value: tidied(one.value) }))
    .filter(({ value }) => isSound(reading, value));
  const all = [...zones.slice(0, 1), ...own];
  return [...new Map(all.map((one) => [preferencePlace(one.value), one])).values()];
}

function notesFrom(reading: Reading): DraftNote[] {
  const plain = reading.all('note').map((text): DraftNote => ({ text }));
  const flagged = reading.parsed('flagged-note', note);
  return [...new Map([...plain, ...flagged].map((one) => [one.text, one])).values()];
}

const fromForm = {
  line: (reading: Reading, key: FactField) => reading.one(key),
  lines: (reading: Reading, key: FactField) => reading.all(key),
  word: (reading: Reading, key: keyof PersonDetails) => reading.fitting(key, personDetails[key])[0],
  json: (reading: Reading, key: FactField) => reading.parsed(key, mark),
};

function detailsFrom(reading: Reading): PersonDetails {
  const found = detailKeys.map((key): [string, unknown] => [key, fromForm[detailForms[key]](reading, key)]);
  return withDetails<PersonDetails>({}, Object.fromEntries(found));
}

function stopsFor(draft: PersonDraft): FieldProblem[] {
  const tooMuch =
    draft.identities.length > mostIdentities ||
    draft.notes.length > mostNotes ||
    draft.notes.some(({ text }) => text.length > 100_000) ||
    draft.preferences.length > 200 ||
    !v.is(v.strictObject(personDetails), draft.details);
  return [
    ...checkPerson(draft),
    ...(tooMuch ? [{ field: 'name', key: 'transfer.row.tooMuch' } satisfies FieldProblem] : []),
  ];
}

/** Of what a person has one of, a file may tell several. */
function leaveSpares(reading: Reading): void {
  const fields: FactField[] = ['title', ...detailKeys.filter((key) => detailForms[key] === 'line')];
  for (const field of fields) for (const spare of reading.all(field).slice(1)) reading.leave('other', spare);
}

/** A person from what a file says of them. `today`: ISO date, for what the file gives no day of its own. */
export function rowFrom(row: number, facts: readonly Fact[], today: string): ReadRow {
  const reading = new Reading(facts);
  const identities = identitiesFrom(reading);
  const name = nameFrom(reading) || identities[0] || '';
  leaveSpares(reading);
  const called = [...reading.all('name').slice(1), ...reading.all('aliases')];
  const aliases = [...new Set(called.map(tidyName))].filter((alias) => alias && alias !== name);
  const uid = reading.one('uid');
  const draft: PersonDraft = {
    ...(uid ? { uid } : {}),
    name,
    aliases,
    role: reading.fitting('role', roleGroup)[0] ?? null,
    title: reading.one('title'),
    careful: reading.one('careful') === 'yes',
    details: detailsFrom(reading),
    identities,
    preferences: preferencesFrom(reading, today),
    notes: notesFrom(reading),
  };
  return { row, draft, leftOver: reading.leftOver, problems: reading.problems, stops: stopsFor(draft) };
}
