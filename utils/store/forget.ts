import type { KeptCounts } from '@/utils/messages/keeping-calls';
import { browser } from '@/utils/platform/browser';
import { quickNoteKey, typedLineKey } from '@/utils/platform/unsaved-keys';
import type { Binned, UndoStep } from '@/utils/records/binned';
import type { StoreName } from '@/utils/records/types';
import type { Writing } from './access';
import { correspondentMark } from './correspondent-mark';
import { storesOfPeople } from './schema';
import { readSettings } from './settings';
import { read } from './transact';
import { usageMarked } from './usage-of';

/** All that a person and what is kept of them may stand in. */
export const wholePerson: StoreName[] = ['person', ...storesOfPeople];

/** And what else tells of them. */
export const wholeTrace: StoreName[] = [...wholePerson, 'setting'];

/** A person with all that is kept of them. */
export async function removePerson(writing: Writing, id: string): Promise<void> {
  for (const store of storesOfPeople) {
    for (const record of await writing.where(store, 'person', id)) await writing.remove(store, record.id);
  }
  await writing.remove('person', id);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Whether what stood there before is one of them, is theirs, or names them. */
function isAbout({ store, id, before, left }: UndoStep, people: ReadonlySet<unknown>): boolean {
  if (store === 'person' && people.has(id)) return true;
  return [left?.of, before?.person, before?.gone, ...listOf(before?.people)].some((one) => people.has(one));
}

/** A person with all who went into them, and into those. Whom a backup brought back beside them stays. */
async function withWhoWentIn(writing: Writing, id: string): Promise<Set<string>> {
  const people = new Set([id]);
  // What is added on the way is looked at too.
  for (const person of people) {
    for (const { gone } of await writing.where('merge', 'person', person)) {
      if (!(await writing.get('person', gone))) people.add(gone);
    }
  }
  return people;
}

/** What waits of files is let go whole: nobody can tell whom a row is about before it is put in. */
async function scrubBin(writing: Writing, binned: Binned, people: ReadonlySet<unknown>): Promise<void> {
  if (binned.kind !== 'undo') return writing.remove('binned', binned.id);
  const steps = binned.steps.filter((step) => !isAbout(step, people));
  if (steps.length < binned.steps.length) await writing.put('binned', { ...binned, steps });
}

/** What merges of others left out, as it would come back when they are split. */
async function scrubMerges(writing: Writing, people: ReadonlySet<unknown>): Promise<void> {
  for (const merge of await writing.all('merge')) {
    const leftOut = merge.leftOut.filter(({ record }) => !listOf(record.people).some((one) => people.has(one)));
    if (leftOut.length < merge.leftOut.length) await writing.put('merge', { ...merge, leftOut });
  }
}

/** That they were written to often, before they were kept. */
async function removeCorrespondent(writing: Writing, person: string, own: string): Promise<void> {
  for (const { value } of await writing.where('identity', 'person', person)) {
    const mark = correspondentMark(own, value);
    for (const usage of await usageMarked(writing, 'correspondent', mark)) {
      await writing.remove('usage', usage.id);
    }
  }
}

/** Questions about them that the user put off; a pair stands there as both ids. */
async function scrubPutOff(writing: Writing, people: ReadonlySet<string>): Promise<void> {
  const { linksPutOff } = await readSettings(writing);
  const left = linksPutOff.filter((pair) => !pair.split(' ').some((id) => people.has(id)));
  if (left.length < linksPutOff.length) await writing.put('setting', { id: 'linksPutOff', value: left });
}

/**
 * As `removePerson`, and out of what would bring them back: earlier acts that can still be undone, and what waits of
 * files. Copies of the whole store go when this itself can no longer be undone. `own`: the salt of this installation.
 */
export async function forgetPerson(writing: Writing, id: string, own: string): Promise<void> {
  const people = await withWhoWentIn(writing, id);
  for (const binned of await writing.all('binned')) await scrubBin(writing, binned, people);
  for (const usage of await usageMarked(writing, 'usual', id)) await writing.remove('usage', usage.id);
  await removeCorrespondent(writing, id, own);
  await removePerson(writing, id);
  await scrubMerges(writing, people);
  await scrubPutOff(writing, people);
}

/** A quick note that was typed about them and not saved yet, and a typed line of which nobody can tell whom it is about. */
export async function dropUnsaved(id: string): Promise<void> {
  await browser.storage.session.remove(typedLineKey);
  for (const area of [browser.storage.session, browser.storage.local]) {
    const { [quickNoteKey]: typed } = await area.get(quickNoteKey);
    if ((typed as { person?: { id?: string } | null } | undefined)?.person?.id === id) await area.remove(quickNoteKey);
  }
}

/** How much would go with a person. */
export const keptCounts = ({ id }: { id: string }): Promise<KeptCounts | null> =>
  read(wholePerson, async (reading) => {
    const person = await reading.get('person', id);
    if (!person) return null;
    const counted = await Promise.all(
      storesOfPeople.map(async (store): Promise<[StoreName, number]> => {
        const ids = await reading.ids(store, 'person', IDBKeyRange.only(id));
        return [store, ids.length];
      }),
    );
    return { name: person.name, counts: Object.fromEntries(counted.filter(([, count]) => count > 0)) };
  });
