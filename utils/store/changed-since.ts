import { shapeOf } from '@/utils/people/same-shape';
import type { LeftThere, UndoStep } from '@/utils/records/binned';
import type { StoreName } from '@/utils/records/types';
import { textMark } from '@/utils/text/text-mark';
import type { Reading } from './access';
import { storesOfPeople } from './schema';

type OldRecord = Record<string, unknown>;

/** These count by themselves, merges are asked about on their own, and who is apart from nobody is not missed. */
const noEdits: StoreName[] = ['usage', 'merge', 'apart'];
const editedStores = storesOfPeople.filter((store) => !noEdits.includes(store));
/** What changes without anybody thinking of somebody or something is left as it is without a word. */
const untold: StoreName[] = ['usage', 'ledger', 'setting'];

const atOnce = 200;

function personOf(store: StoreName, record: OldRecord | null): string | null {
  if (store === 'person') return record?.id as string;
  return editedStores.includes(store) && typeof record?.person === 'string' ? record.person : null;
}

const markOf = (record: OldRecord | null | undefined): string | null => (record ? textMark(shapeOf(record)) : null);

/** `record` null: it was taken away, and was as `before`. */
export const leftThere = (store: StoreName, record: OldRecord | null, before: OldRecord | null): LeftThere => ({
  mark: markOf(record),
  of: personOf(store, record ?? before),
});

const placeOf = ({ store, id }: Pick<UndoStep, 'store' | 'id'>): string => `${store} ${id}`;
/** Somebody with all that is theirs is one thing: half of a person taken back would be neither what was nor what is. */
const wholeOf = (step: UndoStep): string => step.left?.of ?? placeOf(step);

const isAsLeft = async (reading: Reading, { store, id, left }: UndoStep): Promise<boolean> =>
  left === undefined || markOf(await reading.stored(store, id)) === left.mark;

/** Whether somebody who was put in was given something since. */
async function isAddedTo(reading: Reading, steps: readonly UndoStep[]): Promise<boolean> {
  const added = steps.find(({ store, before, left }) => store === 'person' && before === null && left);
  if (!added) return false;
  const known = new Set(steps.map(placeOf));
  const found = await Promise.all(
    editedStores.map(async (store) => {
      const ids = await reading.ids(store, 'person', IDBKeyRange.only(added.id));
      return ids.some((id) => !known.has(placeOf({ store, id })));
    }),
  );
  return found.includes(true);
}

async function isChanged(reading: Reading, steps: readonly UndoStep[]): Promise<boolean> {
  const asLeft = await Promise.all(steps.map((step) => isAsLeft(reading, step)));
  return asLeft.includes(false) || isAddedTo(reading, steps);
}

export interface Untouched {
  /** What nobody changed since, and can be taken back. */
  steps: UndoStep[];
  /** How many people and other things were changed since. */
  left: number;
}

/** What an act did without what was changed since: a later edit is never lost to an undo. */
export async function untouchedSince(reading: Reading, all: readonly UndoStep[]): Promise<Untouched> {
  if (!all.some(({ left }) => left)) return { steps: [...all], left: 0 };
  const wholes = [...Map.groupBy(all, wholeOf).values()];
  const steps: UndoStep[] = [];
  let left = 0;
  for (let from = 0; from < wholes.length; from += atOnce) {
    const some = wholes.slice(from, from + atOnce);
    const changed = await Promise.all(some.map((whole) => isChanged(reading, whole)));
    for (const [at, whole] of some.entries()) {
      if (!changed[at]) steps.push(...whole);
      else if (whole.some(({ store }) => !untold.includes(store))) left += 1;
    }
  }
  return { steps, left };
}
