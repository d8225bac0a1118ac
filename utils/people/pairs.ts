/** So many who are alike are no sign of any two of them. */
const mostAlike = 8;

/** All pairs of a few. */
export const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.length > mostAlike ? [] : items.flatMap((a, at) => items.slice(at + 1).map((b): [T, T] => [a, b]));

/** Groups of those that have a key in common; most have none, so only these get a list. */
export function alikeBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): T[][] {
  const first = new Map<string, T>();
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const other = first.get(key);
      const group = groups.get(key);
      if (other === undefined) first.set(key, item);
      else if (group) group.push(item);
      else if (other !== item) groups.set(key, [other, item]);
    }
  }
  return [...groups.values()];
}
