import { likenessOf } from './lookalike';
import { type ChoiceField, choiceFields, isTold } from './merge-fields';
import { type Opposed, opposedOf } from './merge-opposed';
import { isSameShape } from './same-shape';
import type { Identity, Moment, Note, Person, Preference, PreferenceSource, PreferenceValue } from './types';

/** Of two people that are to be one: `a` stays, `b` goes into them. */
export type MergeSide = 'a' | 'b';

/** What is kept of one of the two. */
export interface Mergeable {
  person: Person;
  identities: readonly Identity[];
  preferences: readonly Preference[];
  notes: readonly Note[];
  moments: readonly Moment[];
}

/** What one side says, and where from; `source` null: the user wrote it, on that day or before. */
export interface Said<T> {
  value: T;
  source: PreferenceSource | null;
  date: string;
}

interface Line<Of extends string, Field, T> {
  of: Of;
  /** Names the line among the others. */
  field: Field;
  a: Said<T>;
  b: Said<T>;
  chosen: MergeSide;
}

/** Something of which the one person can have one only, and of which the two have another. */
export type MergeLine =
  | Line<'person', ChoiceField, string | boolean>
  /** `field` is as of `opposedOf`: most often the one place of both. */
  | Line<'preference', string, PreferenceValue>;

export interface MergePlan {
  lines: MergeLine[];
  /** What comes over unasked. */
  joins: { identities: number; preferences: number; notes: number; moments: number };
  /** How the two names are alike: `lookalike` deserves a warning, as somebody may pretend to be another. */
  names: 'same' | 'lookalike' | undefined;
}

/** The answer to each line, by its field. */
export type MergeChoices = Readonly<Record<string, MergeSide>>;

const later = (a: string, b: string): MergeSide => (b > a ? 'b' : 'a');

function sideOfField(field: ChoiceField, a: Person, b: Person): MergeSide {
  if (field === 'name') return 'a';
  // To be careful without need costs less than not to be.
  if (field === 'careful') return a.careful ? 'a' : 'b';
  return later(a.updated, b.updated);
}

function personLine(field: ChoiceField, a: Person, b: Person): MergeLine[] {
  const [ofA, ofB] = [a[field], b[field]];
  if (!isTold(ofA) || !isTold(ofB) || ofA === ofB) return [];
  const said = (value: string | boolean, { updated }: Person) => ({ value, source: null, date: updated.slice(0, 10) });
  return [{ of: 'person', field, a: said(ofA, a), b: said(ofB, b), chosen: sideOfField(field, a, b) }];
}

const saidOf = ({ value, source, date }: Preference): Said<PreferenceValue> => ({ value, source, date });

const preferenceLine = ({ field, a, b }: Opposed): MergeLine[] =>
  isSameShape(a.value, b.value)
    ? []
    : [{ of: 'preference', field, a: saidOf(a), b: saidOf(b), chosen: later(a.date, b.date) }];

/** What has to be chosen before two people become one, with a proposal for each. Nothing is merged by it. */
export function planMerge(a: Mergeable, b: Mergeable): MergePlan {
  const opposed = opposedOf(a.preferences, b.preferences);
  const asked = new Set(opposed.map((each) => each.b.id));
  return {
    lines: [
      ...choiceFields.flatMap((field) => personLine(field, a.person, b.person)),
      ...opposed.flatMap(preferenceLine),
    ],
    joins: {
      identities: b.identities.length,
      preferences: b.preferences.length - asked.size,
      notes: b.notes.length,
      moments: b.moments.length,
    },
    names: likenessOf(a.person.name, b.person.name),
  };
}

/** The proposals of a plan as they stand. */
export const proposedChoices = ({ lines }: MergePlan): MergeChoices =>
  Object.fromEntries(lines.map(({ field, chosen }) => [field, chosen]));

/** Whether each line is answered, and nothing that is no line: else the people changed since they were looked at. */
export function isAnswered({ lines }: MergePlan, choices: MergeChoices): boolean {
  const fields = new Set<string>(lines.map(({ field }) => field));
  return fields.size === Object.keys(choices).length && [...fields].every((field) => Object.hasOwn(choices, field));
}
