import { failed } from '@/utils/messages/call-failed';
import type { MergeEntry, PersonFile } from '@/utils/messages/protocol';
import { mergedPerson, mergedPreferences } from '@/utils/people/merge-people';
import { isAnswered, type MergeChoices, planMerge } from '@/utils/people/merge-plan';
import type { Person } from '@/utils/people/types';
import { recordTypes } from '@/utils/records';
import type { LeftOut, Merge } from '@/utils/records/merge';
import { stored } from '@/utils/records/migrate';
import type { OldRecord } from '@/utils/records/types';
import type { Reading, Writing } from './access';
import { type Act, isoOf } from './act';
import { undoable } from './bin';
import { wholePerson } from './forget';
import { handOver, leaveOut } from './merge-moves';
import { personFile, readFile } from './person-file';
import { read } from './transact';

async function bothFiles(reading: Reading, kept: string, gone: string): Promise<[PersonFile, PersonFile]> {
  const [a, b] = [await readFile(reading, kept), await readFile(reading, gone)];
  if (!a || !b) throw failed('errors.gone');
  if (kept === gone) throw failed('errors.refused');
  return [a, b];
}

/** The choices as they have to be made; nothing is changed. */
export const mergePlan = ({ kept, gone }: { kept: string; gone: string }) =>
  read(wholePerson, async (reading) => planMerge(...(await bothFiles(reading, kept, gone))));

async function nextTurn(reading: Reading, people: readonly string[]): Promise<number> {
  const merges = await Promise.all(people.map((person) => reading.where('merge', 'person', person)));
  return 1 + Math.max(-1, ...merges.flat().map(({ turn }) => turn));
}

const asStored = (person: Person): OldRecord => ({ ...stored(recordTypes.person, person) });

async function mergeTwo(writing: Writing, [a, b]: [PersonFile, PersonFile], choices: MergeChoices, act: Act) {
  const at = isoOf(act);
  const merged = mergedPerson(a.person, b.person, choices, at);
  const { dropped } = mergedPreferences(a.preferences, b.preferences, choices);
  const turn = await nextTurn(writing, [a.person.id, b.person.id]);
  const leftOut: LeftOut[] = [];
  for (const { preference, twin } of dropped) leftOut.push(await leaveOut(writing, 'preference', preference, twin));
  const over = await handOver(writing, b.person.id, a.person.id);
  await writing.remove('person', b.person.id);
  await writing.put('person', merged);
  const merge: Merge = {
    id: act.once,
    person: a.person.id,
    gone: b.person.id,
    name: b.person.name,
    turn,
    at,
    kept: { before: asStored(a.person), merged: asStored(merged) },
    other: asStored(b.person),
    moved: over.moved,
    leftOut: [...leftOut, ...over.leftOut],
  };
  await writing.put('merge', merge);
}

interface MergeOrder {
  kept: string;
  gone: string;
  choices: MergeChoices;
}

/** All that is kept of one goes over to the other, as chosen; what was not chosen waits for the two to be split again. */
export async function mergePeople({ kept, gone, choices }: MergeOrder, act: Act) {
  const { undo } = await undoable(wholePerson, act, async (writing) => {
    const files = await bothFiles(writing, kept, gone);
    if (!isAnswered(planMerge(...files), choices)) throw failed('errors.merge.changed');
    await mergeTwo(writing, files, choices, act);
  });
  const file = await personFile({ id: kept });
  if (!file) throw failed('errors.gone');
  return { undo, file };
}

/** Who went into a person, the last one first; only that one can be split off. */
export const mergesOf = ({ person }: { person: string }): Promise<MergeEntry[]> =>
  read(['merge'], async (reading) => {
    const merges = (await reading.where('merge', 'person', person)).sort((a, b) => b.turn - a.turn);
    return merges.map(({ id, name, at }, place) => ({ id, name, at, isLast: place === 0 }));
  });
