import type { PersonDetails } from '@/utils/people/types';
import { detailKeys, type Fact, type FactField } from './facts';
import type { PersonDraft } from './types';

const facts = (field: FactField, values: readonly string[]): Fact[] =>
  values.flatMap((value) => (value ? [{ field, value }] : []));

const whole = (field: FactField, values: readonly object[]): Fact[] =>
  facts(
    field,
    values.map((value) => JSON.stringify(value)),
  );

function detailFacts(details: PersonDetails): Fact[] {
  return detailKeys.flatMap((key) => {
    const values = [details[key] ?? []].flat();
    return values.flatMap((value) => (typeof value === 'string' ? facts(key, [value]) : whole(key, [value])));
  });
}

/** All that is known of a person, one by one. What says more of the same stands later. */
export function factsOf(draft: PersonDraft): Fact[] {
  const zones = draft.preferences.flatMap(({ value }) => (value.kind === 'time-zone' ? [value.zone] : []));
  const texts = draft.notes.map(({ text }) => text);
  return [
    ...facts('uid', [draft.uid ?? '']),
    ...facts('name', [draft.name]),
    ...facts('aliases', draft.aliases),
    ...facts('role', [draft.role ?? '']),
    ...facts('title', [draft.title]),
    ...facts('careful', [draft.careful ? 'yes' : '']),
    ...detailFacts(draft.details),
    ...facts('address', draft.identities),
    ...facts('zone', zones),
    ...whole('preference', draft.preferences),
    ...facts('note', texts),
    ...whole(
      'flagged-note',
      draft.notes.filter((note) => Object.keys(note).length > 1),
    ),
  ];
}
