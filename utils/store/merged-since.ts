import type { Binned, UndoStep } from '@/utils/records/binned';
import type { Merge } from '@/utils/records/merge';
import type { Reading } from './access';

type Undoable = Extract<Binned, { kind: 'undo' }>;

const placeOf = (store: string, id: unknown): string => `${store} ${String(id)}`;

/** What the act made or moved of merges is put back with all else. */
const isOfAct = (steps: readonly UndoStep[], { id }: Merge): boolean =>
  steps.some((step) => step.store === 'merge' && step.id === id);

/**
 * Whether somebody whom an act changed became one with somebody else afterwards. To put back what was there, or to take
 * out who was put in, would then tear apart what the merge holds together, or take the other one along. A record that
 * only changed hands finds its way by itself.
 */
export async function isMergedSince(reading: Reading, { steps, at = 0 }: Undoable): Promise<boolean> {
  const people = new Set(steps.flatMap(({ store, id }) => (store === 'person' ? [id] : [])));
  const places = new Set(steps.map(({ store, id }) => placeOf(store, id)));
  const added = new Set(steps.flatMap(({ store, id, before }) => (store === 'person' && !before ? [id] : [])));
  const touches = ({ person, gone, leftOut }: Merge): boolean =>
    people.has(person) ||
    people.has(gone) ||
    leftOut.some(({ store, record }) => places.has(placeOf(store, record.id)));
  const merges = (await reading.all('merge')).filter((merge) => !isOfAct(steps, merge));
  // Whoever was put in took nobody in before; of all others the time tells, as what a merge joined stays long.
  return merges.some((merge) => added.has(merge.person) || (Date.parse(merge.at) >= at && touches(merge)));
}
