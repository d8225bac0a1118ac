import { failed } from '@/utils/messages/call-failed';
import { preferencePlace } from '@/utils/people/preferences';
import { unmergedPerson } from '@/utils/people/split-person';
import type { Person, Preference } from '@/utils/people/types';
import { recordTypes } from '@/utils/records';
import type { LeftOut, Merge } from '@/utils/records/merge';
import { current } from '@/utils/records/migrate';
import type { OldRecord, RecordType } from '@/utils/records/types';
import type { Reading, Writing } from './access';
import type { Act } from './act';
import { undoable } from './bin';
import { wholePerson } from './forget';
import { give, giveWhatCameBy, withInstead } from './merge-moves';
import { storesOfPeople } from './schema';
import { read } from './transact';

const personFrom = (record: OldRecord): Person => current(recordTypes.person, record);

/** What went over and is still there goes back, changed or not. */
async function giveBack(writing: Writing, { person, gone, moved }: Merge): Promise<void> {
  for (const [store, id] of moved) {
    if (!storesOfPeople.includes(store)) continue;
    const record = (await writing.get(store, id)) as { id: string; person?: string | null } | null;
    if (record?.person === person) await give(writing, store, record, gone);
  }
  for (const [store, id] of moved) {
    const apart = store === 'apart' ? await writing.get('apart', id) : null;
    if (apart?.people.includes(person)) await writing.put('apart', withInstead(apart, person, gone));
  }
}

/** The user told or chose something else meanwhile. */
async function isReplaced(reading: Reading, preference: Preference): Promise<boolean> {
  const now = await reading.where('preference', 'person', preference.person);
  return now.some(({ value }) => preferencePlace(value) === preferencePlace(preference.value));
}

async function hasTheirPeople(reading: Reading, people: readonly (string | null)[]): Promise<boolean> {
  const found = await Promise.all(people.map((id) => (id === null ? true : reading.get('person', id))));
  return found.every(Boolean);
}

async function putBack(writing: Writing, { store, record, twin }: LeftOut): Promise<void> {
  const type = recordTypes[store] as unknown as RecordType<{ id: string }>;
  const old = current(type, record);
  if (await writing.get(store, old.id)) return;
  // What stood for it was taken away since, so it is meant too.
  if (twin !== undefined && !(await writing.get(store, twin))) return;
  const { people, person = null } = old as { people?: string[]; person?: string | null };
  if (!(await hasTheirPeople(writing, people ?? [person]))) return;
  if (store === 'preference' && (await isReplaced(writing, old as Preference))) return;
  await writing.put(store, old as never);
}

async function splitInTwo(writing: Writing, merge: Merge, now: Person): Promise<void> {
  const { kept, other, leftOut, gone } = merge;
  // A backup may have brought them back by now.
  if (!(await writing.get('person', gone))) await writing.put('person', personFrom(other));
  await giveBack(writing, merge);
  const theirs = await writing.where('identity', 'person', gone);
  await giveWhatCameBy(
    writing,
    theirs.map(({ id }) => id),
    merge.person,
    gone,
  );
  await writing.put('person', unmergedPerson(personFrom(kept.before), personFrom(kept.merged), now));
  for (const one of leftOut) await putBack(writing, one);
  await writing.remove('merge', merge.id);
}

async function lastMerge(reading: Reading, id: string): Promise<{ merge: Merge; now: Person }> {
  const merge = await reading.get('merge', id);
  const now = merge && (await reading.get('person', merge.person));
  if (!merge || !now) throw failed('errors.gone');
  const others = await reading.where('merge', 'person', merge.person);
  if (others.some(({ turn }) => turn > merge.turn)) throw failed('errors.merge.laterFirst');
  return { merge, now };
}

/** Two again: what was theirs before is theirs, and what was added since stays with the one who was kept. */
export async function splitPerson({ merge: id }: { merge: string }, act: Act) {
  const { undo, steps } = await undoable(wholePerson, act, async (writing) => {
    const { merge, now } = await lastMerge(writing, id);
    await splitInTwo(writing, merge, now);
  });
  const before = steps.find((step) => step.store === 'merge' && step.id === id)?.before as Merge | undefined;
  const [kept, other] = before
    ? await read(['person'], (reading) => reading.index.files([before.person, before.gone]))
    : [];
  if (!kept || !other) throw failed('errors.gone');
  return { undo, kept, other };
}
