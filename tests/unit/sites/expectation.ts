export type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists in which the order tells nothing. */
const sets = new Set(['participants', 'to', 'cc', 'bcc']);

function differencesInList(expected: Json[], found: unknown, path: string, asSet: boolean): string[] {
  if (!Array.isArray(found)) return [`${path}: a list was expected, found ${JSON.stringify(found)}`];
  if (found.length !== expected.length) {
    return [`${path}: ${expected.length} expected, found ${found.length}: ${JSON.stringify(found)}`];
  }
  if (!asSet) return expected.flatMap((each, index) => differences(each, found[index], `${path}[${index}]`));
  const left = [...found];
  return expected.flatMap((each) => {
    const index = left.findIndex((candidate) => differences(each, candidate, path).length === 0);
    if (index < 0) return [`${path}: ${JSON.stringify(each)} is not among ${JSON.stringify(found)}`];
    left.splice(index, 1);
    return [];
  });
}

/** How `found` differs from what is expected: keys that are given only, people as sets. */
export function differences(expected: Json, found: unknown, path = '', key = ''): string[] {
  if (Array.isArray(expected)) return differencesInList(expected, found, path, sets.has(key));
  if (isRecord(expected)) {
    if (!isRecord(found)) return [`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
    return Object.entries(expected).flatMap(([name, value]) =>
      differences(value, found[name], path ? `${path}.${name}` : name, name),
    );
  }
  return expected === found ? [] : [`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
}

export interface Expectation {
  url: string;
  expect?: { [key: string]: Json };
  noKnownRecipients?: boolean;
  /** People of another conversation on the same page, who may be read once the marks between the two are lost. */
  mayAlso?: Json[];
}
