import * as v from 'valibot';

/** What was left out because it could not be read, and why. */
export type Notes = string[];

export const text = v.string();

/** One value or a list of them, null being none. */
export const listOf = <T extends v.GenericSchema>(schema: T) =>
  v.union([
    v.array(schema),
    v.pipe(
      v.null(),
      v.transform((): v.InferOutput<T>[] => []),
    ),
    v.pipe(
      schema,
      v.transform((one) => [one]),
    ),
  ]);

/** Null means the same as left out, so does what is no object at all. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The first of several names under which a field may stand. */
export const firstOf = (fields: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown =>
  names.map((name) => fields[name]).find((value) => value !== undefined && value !== null);

export const reasonOf = ([issue]: readonly v.BaseIssue<unknown>[]): string => {
  const path = issue && v.getDotPath(issue);
  return `${path ? `${path}: ` : ''}${issue?.message ?? 'cannot be read'}`;
};

/** A value that need not be there: what cannot be read is noted and left out, so that the draft is answered all the same. */
export function optional<T extends v.GenericSchema>(
  name: string,
  schema: T,
  value: unknown,
  notes: Notes,
): v.InferOutput<T> | null {
  if (value === undefined || value === null) return null;
  const read = v.safeParse(schema, value, { abortPipeEarly: true });
  if (read.success) return read.output;
  notes.push(`${name}: ${reasonOf(read.issues)}`);
  return null;
}
