import { identityKey } from '@/utils/people/identity';
import type { ChosenRow } from '@/utils/transfer/plan-types';

/** So many are put in at once: one by one, each would wait for its own way to the disk and back. */
const atOnce = 50;

/** Whom and which addresses a row touches. */
const touchedBy = ({ draft, choice }: ChosenRow): string[] => [
  ...draft.identities.map((value) => `key ${identityKey(value)}`),
  ...(choice.do === 'join' ? [`person ${choice.person}`] : []),
];

/** Rows in their order, cut into groups of which no row touches what another one of the same group does. */
export function* inGroups(rows: readonly ChosenRow[]): Generator<ChosenRow[]> {
  let group: ChosenRow[] = [];
  let touched = new Set<string>();
  for (const row of rows) {
    const marks = touchedBy(row);
    // It goes with somebody of a row before, who must be there by then.
    const waits = row.choice.do === 'join-row' || marks.some((mark) => touched.has(mark));
    if (group.length > 0 && (waits || group.length === atOnce)) {
      yield group;
      [group, touched] = [[], new Set()];
    }
    group.push(row);
    for (const mark of marks) touched.add(mark);
  }
  if (group.length > 0) yield group;
}
