import { failed } from '@/utils/messages/call-failed';
import type { ViewCalls } from '@/utils/messages/protocol';
import type { Binned, UndoStep } from '@/utils/records/binned';
import type { StoreName } from '@/utils/records/types';
import type { Writing } from './access';
import { untouchedSince } from './changed-since';
import { dropUnsaved, forgetPerson, removePerson, wholeTrace } from './forget';
import { isMergedSince } from './merged-since';
import { letNamesGo } from './people-index-names';
import { storeNames, storesOfPeople } from './schema';
import { salt } from './settings';
import { read, write, writeFewer } from './transact';

/** Ten seconds are promised; the way of two calls is on top. */
const undoFor = 12_000;

/**
 * One act that can be taken back as one. Sent twice under the same `once`, it is done once. What can be taken back for
 * longer than at once, `lasts` milliseconds, may be changed by then: that stays as it is.
 */
export async function undoable(
  stores: StoreName[],
  { once, now, lasts }: { once: string; now: number; lasts?: number },
  run: (writing: Writing) => Promise<void>,
): Promise<{ undo: string; steps: UndoStep[] }> {
  return writeFewer([...stores, 'binned'], async (writing) => {
    const done = await writing.get('binned', once);
    if (done?.kind === 'undo') return { undo: once, steps: done.steps };
    if (lasts !== undefined) writing.rememberLeft();
    await run(writing);
    const { steps, isAnyGone: gone } = writing;
    await writing.put('binned', { id: once, kind: 'undo', at: now, until: now + (lasts ?? undoFor), steps, gone });
    return { undo: once, steps };
  });
}

type Removal = Parameters<ViewCalls['removeRecord']>[0];

export async function removeRecord(
  { store, id }: Removal,
  by: { once: string; now: number },
): Promise<{ undo: string }> {
  const stores = store === 'person' ? wholeTrace : [store];
  const own = store === 'person' ? await salt() : '';
  const { undo } = await undoable(stores, by, async (writing) => {
    if (!(await writing.get(store, id))) throw failed('errors.gone');
    await (store === 'person' ? forgetPerson(writing, id, own) : writing.remove(store, id));
  });
  if (store === 'person') await dropUnsaved(id);
  return { undo };
}

/** Somebody else may have been given the address meanwhile: then it stays with them, and the rest comes back. */
async function isTaken(writing: Writing, { store, id, before }: UndoStep): Promise<boolean> {
  if (store !== 'identity' || !before) return false;
  const [holder] = await writing.where('identity', 'key', before.key as string);
  return holder !== undefined && holder.id !== id;
}

/** Whose it is may have gone into another person meanwhile: then it goes there too, and back when the two are split. */
async function withWhomItIs(writing: Writing, { store, id, before }: UndoStep): Promise<UndoStep['before']> {
  if (typeof before?.person !== 'string' || !storesOfPeople.includes(store)) return before;
  const [merge] = await writing.where('merge', 'gone', before.person);
  if (!merge || (await writing.get('person', before.person))) return before;
  await writing.put('merge', { ...merge, moved: [...merge.moved, [store, id]] });
  return { ...before, person: merge.person };
}

async function takeBack(writing: Writing, step: UndoStep): Promise<void> {
  if (await isTaken(writing, step)) return;
  const before = await withWhomItIs(writing, step);
  // What was kept of somebody since they were put in would be left with nobody.
  if (step.store === 'person' && !before) return removePerson(writing, step.id);
  await (before ? writing.putRaw(step.store, before) : writing.remove(step.store, step.id));
}

/** How many steps were taken back, and how many people and other things were changed since and stay as they are. */
export function undo({ undo: act }: { undo: string }, now: number): Promise<{ restored: number; left: number }> {
  return writeFewer(storeNames, async (writing) => {
    const binned = await writing.get('binned', act);
    if (binned?.kind !== 'undo' || binned.until < now) throw failed('errors.undoOver');
    if (binned.undone !== undefined) return { restored: binned.undone, left: binned.left ?? 0 };
    if (await isMergedSince(writing, binned)) throw failed('errors.merge.joinedSince');
    const { steps, left } = await untouchedSince(writing, binned.steps);
    // What was put in goes first, so that an address given back finds its place free.
    for (const step of steps.sort((a, b) => Number(a.before !== null) - Number(b.before !== null)))
      await takeBack(writing, step);
    // What was done stays known till it is purged, in case the answer is lost and the call sent again.
    const gone = writing.isAnyGone;
    await writing.put('binned', { ...binned, steps: [], undone: steps.length, left, gone });
    return { restored: steps.length, left };
  });
}

/** What was put aside stood nowhere else; of what an earlier version of ours put in, nobody can tell. */
const holdsGone = (binned: Binned | null): boolean => binned?.kind === 'undo' && binned.gone !== false;

/** Deletes for good what can no longer be taken back; tells whether any of it is a record that went. */
export async function purgeBin(now: number): Promise<boolean> {
  const over = await read(['binned'], (reading) => reading.ids('binned', 'until', IDBKeyRange.upperBound(now)));
  if (over.length === 0) return false;
  const wasAnyGone = await write(['binned'], async (writing) => {
    let isAnyGone = false;
    for (const id of over) {
      isAnyGone ||= holdsGone(await writing.get('binned', id));
      await writing.remove('binned', id);
    }
    return isAnyGone;
  });
  await letNamesGo();
  return wasAnyGone;
}

/** When the next act can no longer be taken back; null: the bin is empty. */
export const nextPurge = async (): Promise<number | null> => {
  const until = await read(['binned'], (reading) => reading.lowest('binned', 'until'));
  return typeof until === 'number' ? until : null;
};
