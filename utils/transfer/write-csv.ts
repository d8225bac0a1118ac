import { csvLines } from './csv-rows';
import { factsOf } from './draft-facts';
import type { Fact, FactField } from './facts';
import type { PersonDraft } from './types';

/** Columns in the order in which people look at them; the headings are read again by `csv-headings.ts`. */
const columns: [heading: string, field: FactField][] = [
  ['Name', 'name'],
  ['Aliases', 'aliases'],
  ['Say it', 'sayIt'],
  ['Pronouns', 'pronouns'],
  ['Title', 'title'],
  ['Team', 'team'],
  ['Company', 'company'],
  ['Groups', 'groups'],
  ['Addresses', 'address'],
  ['Time zone', 'zone'],
  ['Strengths', 'strengths'],
  ['Needs help with', 'needsHelpWith'],
  ['Under pressure', 'underPressure'],
  ['How we met', 'howMet'],
  ['Common ground', 'commonGround'],
  ['Goals', 'goals'],
  ['Asked of them', 'askedOfThem'],
  ['Notes', 'note'],
  ['Attune role', 'role'],
  ['Attune careful', 'careful'],
  ['Attune relation', 'relation'],
  ['Attune side', 'side'],
  ['Attune marks', 'marks'],
  ['Attune preferences', 'preference'],
  ['Attune notes', 'flagged-note'],
  ['Attune id', 'uid'],
];

const whole = new Set<FactField>(['marks', 'preference', 'flagged-note']);

function cellOf(field: FactField, values: readonly string[]): string {
  if (whole.has(field)) return values.length > 0 ? `[${values.join(',')}]` : '';
  if (field === 'note') return values.join('\n\n');
  // A list of one line each is pleasant to read; what would be read as another list is written so that it is not.
  const plain = values.every((value) => !value.includes('\n') && !/^\[["{]/.test(value));
  return plain || !several.has(field) ? values.join('\n') : JSON.stringify(values);
}

const several = new Set<FactField>([
  'aliases',
  'groups',
  'address',
  'strengths',
  'needsHelpWith',
  'commonGround',
  'goals',
  'askedOfThem',
]);

/** One plain note stands by itself; as soon as there is more to it, the notes are also written whole. */
function withWholeNotes(facts: Fact[], { notes }: PersonDraft): Fact[] {
  const [note] = notes;
  if (!note || (notes.length === 1 && Object.keys(note).length === 1)) return facts;
  const others = facts.filter(({ field }) => field !== 'flagged-note');
  return [...others, ...notes.map((one): Fact => ({ field: 'flagged-note', value: JSON.stringify(one) }))];
}

function rowOf(draft: PersonDraft): string[] {
  const facts = withWholeNotes(factsOf(draft), draft);
  const byField = Map.groupBy(facts, ({ field }) => field);
  return columns.map(([, field]) =>
    cellOf(
      field,
      (byField.get(field) ?? []).map(({ value }) => value),
    ),
  );
}

function* rowsOf(drafts: Iterable<PersonDraft>): Generator<string[]> {
  for (const draft of drafts) yield rowOf(draft);
}

/** One text a row. */
export const writeCsv = (drafts: Iterable<PersonDraft>): Generator<string> =>
  csvLines(
    columns.map(([heading]) => heading),
    rowsOf(drafts),
  );
