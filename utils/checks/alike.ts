const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two plain values hold the same, as those of a page that is read anew mostly do. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  // Counted on the way, as lists of all keys would be made anew at each look.
  let more = 0;
  for (const key in one) {
    if (!(key in other) || !isAlike(one[key], other[key])) return false;
    more++;
  }
  for (const _ in other) more--;
  return more === 0;
}
