import { isSameShape, shapeOf } from './same-shape';
import type { Person } from './types';

/** A list as it was, with what was added to the merged one since, and without what was taken from it. */
function unmergedList(before: readonly unknown[], merged: readonly unknown[], now: readonly unknown[]): unknown[] {
  const among = (list: readonly unknown[]) => {
    const shapes = new Set(list.map(shapeOf));
    return (item: unknown) => shapes.has(shapeOf(item));
  };
  const [wasBefore, wasMerged, isNow] = [among(before), among(merged), among(now)];
  return [
    ...before.filter((item) => isNow(item) || !wasMerged(item)),
    ...now.filter((item) => !wasMerged(item) && !wasBefore(item)),
  ];
}

function unmergedField(before: unknown, merged: unknown, now: unknown): unknown {
  if (isSameShape(merged, now)) return before;
  if (!Array.isArray(merged) && !Array.isArray(now)) return now;
  const lists = [before, merged, now].map((list) => (Array.isArray(list) ? list : []));
  const list = unmergedList(lists[0] ?? [], lists[1] ?? [], lists[2] ?? []);
  return list.length > 0 || Array.isArray(before) ? list : undefined;
}

/** The kept person as before the merge, but for what the user changed since: that stays with them. */
export function unmergedPerson(before: Person, merged: Person, now: Person): Person {
  const fields = [
    ...new Set([...Object.keys(before), ...Object.keys(merged), ...Object.keys(now)]),
  ] as (keyof Person)[];
  const all = fields.map((field) => [field, unmergedField(before[field], merged[field], now[field])]);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Person;
}
