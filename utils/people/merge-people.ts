import { limits } from './check-person';
import { likenessOf } from './lookalike';
import { choiceFields, isTold, listFields } from './merge-fields';
import { type Opposed, opposedOf } from './merge-opposed';
import type { MergeChoices } from './merge-plan';
import { partsOfName } from './name-parts';
import { isSameShape, shapeOf } from './same-shape';
import type { Person, Preference } from './types';

/** As many as a record takes. */
const mostItems = 200;

const union = <T>(a: readonly T[] = [], b: readonly T[] = []): T[] => [
  ...new Map([...a, ...b].map((item) => [shapeOf(item), item])).values(),
];

const first = <T>(a: T, b: T): T => (isTold(a) ? a : b);

/** "Klein, Anna" as "Anna Klein": other names are written one behind the other with commas. */
function asAlias(name: string): string {
  const parts = name.includes(',') ? partsOfName(name) : undefined;
  return parts ? [...parts.given, ...parts.family].join(' ') : name.replaceAll(',', ' ');
}

/** The other name, where it is another one and not the same in other letters. */
function otherName(chosen: string, other: string): string[] {
  const alias = asAlias(other);
  return likenessOf(alias, chosen) === 'same' ? [] : [alias];
}

/** `b` gone into `a`, as chosen. The name that was not chosen is from now on another name of theirs. */
export function mergedPerson(a: Person, b: Person, choices: MergeChoices, at: string): Person {
  const one = choiceFields.map((field) => [
    field,
    choices[field] === 'b' ? first(b[field], a[field]) : first(a[field], b[field]),
  ]);
  const many = listFields
    .filter((field) => a[field] !== undefined || b[field] !== undefined)
    .map((field) => [field, union<unknown>(a[field], b[field]).slice(0, mostItems)]);
  const merged: Person = {
    ...a,
    ...Object.fromEntries([...one, ...many].filter(([, value]) => value !== undefined)),
    sample: a.sample && b.sample,
    created: [a.created, b.created].sort()[0] ?? a.created,
    updated: at,
  };
  const names = union(otherName(merged.name, choices.name === 'b' ? a.name : b.name), merged.aliases);
  return { ...merged, aliases: names.filter((name) => name !== merged.name).slice(0, limits.aliases) };
}

/** A preference that another one stands for from now on; `twin` where that one says the same. */
export interface Dropped {
  preference: Preference;
  twin?: string;
}

export interface MergedPreferences {
  /** Of `b`, and from now on of `a`. */
  moved: Preference[];
  dropped: Dropped[];
}

/** Which of two stands for both: what was chosen; of what says the same, the one told last. */
const standsB = ({ field, a, b }: Opposed, choices: MergeChoices): boolean =>
  isSameShape(a.value, b.value) ? b.date > a.date : choices[field] === 'b';

export function mergedPreferences(
  a: readonly Preference[],
  b: readonly Preference[],
  choices: MergeChoices,
): MergedPreferences {
  const dropped = new Map<string, Dropped>();
  for (const pair of opposedOf(a, b)) {
    // What is out already contradicts nobody.
    if (dropped.has(pair.a.id) || dropped.has(pair.b.id)) continue;
    const [stands, preference] = standsB(pair, choices) ? [pair.b, pair.a] : [pair.a, pair.b];
    const twin = isSameShape(pair.a.value, pair.b.value) ? { twin: stands.id } : {};
    dropped.set(preference.id, { preference, ...twin });
  }
  // What stood for another and is out as well stands for nothing.
  const out = [...dropped.values()].map(({ preference, twin }) =>
    twin === undefined || dropped.has(twin) ? { preference } : { preference, twin },
  );
  return { moved: b.filter(({ id }) => !dropped.has(id)), dropped: out };
}
