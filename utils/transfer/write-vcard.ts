import ICAL from 'ical.js';
import { partsOfName } from '@/utils/people/name-parts';
import { factsOf } from './draft-facts';
import type { Fact, FactField } from './facts';
import type { PersonDraft } from './types';
import { writtenAs } from './vcard-fields';
import { photoProperty } from './vcard-photo';

export type VcardVersion = '3.0' | '4.0';

/** RFC 7095: name, parameters, type, values. */
type Property = [name: string, params: object, type: string, ...values: (string | string[])[]];

function propertyOf({ field, value }: Fact): Property[] {
  const name = writtenAs[field];
  if (name) return [[name.toLowerCase(), {}, 'text', value]];
  if (field !== 'address') return [];
  return [value.includes('@') && !/^[a-z]+:/.test(value) ? ['email', {}, 'text', value] : ['impp', {}, 'uri', value]];
}

/** What stands in one property together. */
function joint(facts: readonly Fact[]): Property[] {
  const of = (field: FactField) => facts.filter((fact) => fact.field === field).map(({ value }) => value);
  const lists = (
    [
      ['nickname', 'aliases'],
      ['categories', 'groups'],
    ] as const
  ).flatMap(([name, field]): Property[] => {
    const values = of(field);
    return values.length > 0 ? [[name, {}, 'text', ...values]] : [];
  });
  const [company = ''] = of('company');
  const [team] = of('team');
  if (company || team) lists.push(['org', {}, 'text', team ? [company, team] : [company]]);
  return lists;
}

/** vCard 3 asks for a name in parts. Where it cannot be told apart, all of it is the given name. */
function nameProperty(name: string): Property {
  const parts = partsOfName(name);
  const sure = parts && parts.given.length > 0 && parts.family.length > 0;
  const [family, given] = sure ? [parts.family.join(' '), parts.given.join(' ')] : ['', name];
  return ['n', {}, 'text', [family, given, '', '', '']];
}

function vcardOf(draft: PersonDraft, version: VcardVersion, photo: string | undefined): string {
  const facts = factsOf(draft);
  const properties: Property[] = [
    ['version', {}, 'text', version],
    nameProperty(draft.name),
    ...facts.flatMap(propertyOf),
    ...joint(facts),
  ];
  const card = `${ICAL.stringify(['vcard', properties, []])}\r\n`;
  const end = card.lastIndexOf('END:VCARD');
  return photo ? card.slice(0, end) + photoProperty(photo, version) + card.slice(end) : card;
}

/** Everything kept, with photos by the ids of people, in a form that comes back exact, one text a person so that a file can be made piece by piece. */
export function* writeVcards(
  drafts: Iterable<PersonDraft>,
  version: VcardVersion = '4.0',
  photos: ReadonlyMap<string, string> = new Map(),
): Generator<string> {
  for (const draft of drafts) yield vcardOf(draft, version, photos.get(draft.uid ?? ''));
}

/** What may go into other hands: what an address book holds, and nothing that the user thinks or noted. */
export function asContact({ name, aliases, title, details, identities, preferences }: PersonDraft): PersonDraft {
  const { sayIt, pronouns, team, company } = details;
  const shown = Object.entries({ sayIt, pronouns, team, company }).filter(([, value]) => value !== undefined);
  return {
    name,
    aliases,
    role: null,
    title,
    careful: false,
    details: Object.fromEntries(shown),
    identities,
    preferences: preferences.filter(({ value }) => value.kind === 'time-zone'),
    notes: [],
  };
}
