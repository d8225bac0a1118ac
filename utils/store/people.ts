import { CallFailed, failed } from '@/utils/messages/call-failed';
import type { PersonFile, PersonForm } from '@/utils/messages/protocol';
import { checkPerson } from '@/utils/people/check-person';
import { withDetails } from '@/utils/people/details';
import { type ReadIdentity, readIdentity } from '@/utils/people/identity';
import { tidyName } from '@/utils/people/name-text';
import { preferencePlace } from '@/utils/people/preferences';
import type { Person, Preference, PreferenceValue } from '@/utils/people/types';
import { zoneIdOf } from '@/utils/people/zone-id';
import type { Writing } from './access';
import { type Act, idWithin, isoOf } from './act';
import { personStores, readFile } from './person-file';
import { writeFewer } from './transact';

type FormPreference = PersonForm['preferences'][number];

function readIdentities(raw: readonly string[]): ReadIdentity[] {
  const read = raw.flatMap((one) => readIdentity(one) ?? []);
  return [...new Map(read.map((identity) => [identity.key, identity])).values()];
}

/** Names of other people, by the key of an address that the form claims and they have. */
async function ownersOf(writing: Writing, identities: readonly ReadIdentity[], person: string) {
  const owners = new Map<string, string>();
  for (const { key } of identities) {
    const [holder] = await writing.where('identity', 'key', key);
    if (!holder || holder.person === person) continue;
    owners.set(key, (await writing.get('person', holder.person))?.name ?? holder.value);
  }
  return (key: string) => owners.get(key);
}

function tidyValue(value: PreferenceValue): PreferenceValue {
  if (value.kind === 'time-zone') return { ...value, zone: zoneIdOf(value.zone) ?? value.zone };
  return value.kind === 'need' ? { ...value, text: value.text.trim() } : value;
}

const oneEach = (preferences: readonly FormPreference[]): FormPreference[] => [
  ...new Map(
    preferences.map((preference): [string, FormPreference] => {
      const value = tidyValue(preference.value);
      return [preferencePlace(value), { ...preference, value }];
    }),
  ).values(),
];

async function putPreferences(writing: Writing, person: string, form: PersonForm, act: Act): Promise<void> {
  const old = await writing.where('preference', 'person', person);
  const kept = new Set<string>();
  for (const [place, preference] of oneEach(form.preferences).entries()) {
    const same = old.find(({ value }) => preferencePlace(value) === preferencePlace(preference.value));
    const record: Preference = { id: same?.id ?? idWithin(act, `f${place}`), person, ...preference };
    kept.add(record.id);
    await writing.put('preference', record);
  }
  for (const { id } of old) if (!kept.has(id)) await writing.remove('preference', id);
}

async function putIdentities(writing: Writing, person: string, identities: ReadIdentity[], act: Act): Promise<void> {
  const old = await writing.where('identity', 'person', person);
  const keys = new Set(identities.map(({ key }) => key));
  for (const { id, key } of old) if (!keys.has(key)) await writing.remove('identity', id);
  for (const [place, { kind, value, key }] of identities.entries()) {
    const id = old.find((one) => one.key === key)?.id ?? idWithin(act, `i${place}`);
    await writing.put('identity', { id, person, kind, value, key });
  }
}

async function check(writing: Writing, form: PersonForm, person: string): Promise<ReadIdentity[]> {
  const identities = readIdentities(form.identities);
  const [problem] = checkPerson(form, await ownersOf(writing, identities, person));
  if (problem) throw new CallFailed(problem);
  const undated = form.preferences.find(
    ({ date }) => !/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)),
  );
  if (undated) throw failed('errors.date', { field: undated.value.kind });
  return identities;
}

/** Of somebody new of whom nothing is told yet. */
export const freshForm = (name: string, identities: string[] = []): PersonForm => ({
  name,
  aliases: [],
  role: null,
  title: '',
  careful: false,
  identities,
  preferences: [],
});

/** A person with addresses and preferences, all or nothing. A name alone never decides who somebody is. */
export function savePerson(form: PersonForm, act: Act, sample = false): Promise<PersonFile> {
  return writeFewer(personStores, async (writing) => {
    await putPerson(writing, form, act, sample);
    const file = await readFile(writing, form.id ?? act.once);
    if (!file) throw failed('errors.gone');
    return file;
  });
}

export async function putPerson(writing: Writing, form: PersonForm, act: Act, sample: boolean): Promise<void> {
  const id = form.id ?? act.once;
  const old = await writing.get('person', id);
  if (form.id !== undefined && !old) throw failed('errors.gone');
  const identities = await check(writing, form, id);
  const person: Person = {
    ...withDetails(old ?? {}, form.details),
    id,
    name: tidyName(form.name),
    aliases: [...new Set(form.aliases.map(tidyName).filter(Boolean))],
    role: form.role,
    title: form.title.trim(),
    careful: form.careful,
    sample: old?.sample ?? sample,
    created: old?.created ?? isoOf(act),
    updated: isoOf(act),
  };
  await writing.put('person', person);
  await putIdentities(writing, id, identities, act);
  await putPreferences(writing, id, form, act);
}

/** What a page shows, added to the addresses of a person. */
export function linkIdentity({ person, value }: { person: string; value: string }, act: Act): Promise<PersonFile> {
  return writeFewer(personStores, async (writing) => {
    const file = await readFile(writing, person);
    if (!file) throw failed('errors.gone');
    const { id, name, aliases, role, title, careful } = file.person;
    const identities = [...file.identities.map((identity) => identity.value), value];
    const preferences = file.preferences.map(({ value: kept, source, date }) => ({ value: kept, source, date }));
    await putPerson(writing, { id, name, aliases, role, title, careful, identities, preferences }, act, false);
    return (await readFile(writing, person)) ?? file;
  });
}
