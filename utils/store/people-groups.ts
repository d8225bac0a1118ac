import type { Person } from '@/utils/people/types';
import type { Reading } from './access';
import { read } from './transact';

const pageSize = 5_000;
const changesAtOnce = 500;

/** Everybody's groups as this life of the worker knows them, up to a turn of one index of people. */
interface Known {
  of: string;
  turn: number;
  groupsOf: Map<string, readonly string[]>;
}

let known: Known | undefined;
const none: readonly string[] = [];

async function readAll(reading: Reading, of: string): Promise<Known> {
  const groupsOf: Known['groupsOf'] = new Map();
  const turn = await reading.index.lastTurn();
  for (let after: string | null = null; ; ) {
    const people: Person[] = await reading.shownPage('person', after, pageSize);
    for (const { id, groups } of people) groupsOf.set(id, groups ?? none);
    after = people.at(-1)?.id ?? null;
    if (people.length < pageSize) return { of, turn, groupsOf };
  }
}

async function readChanged(reading: Reading, { of, turn, groupsOf }: Known): Promise<Known> {
  let upTo = turn;
  for (;;) {
    const changed = await reading.index.since(upTo, changesAtOnce);
    const people = await Promise.all(changed.map(({ id }) => reading.get('person', id)));
    for (const [at, { id }] of changed.entries()) {
      const person = people[at];
      if (person) groupsOf.set(id, person.groups ?? none);
      else groupsOf.delete(id);
    }
    upTo = changed.at(-1)?.turn ?? upTo;
    if (changed.length < changesAtOnce) return { of, turn: upTo, groupsOf };
  }
}

/** Everybody is read once, and later only who changed: this is asked again at each change. */
async function upToDate(reading: Reading): Promise<Known> {
  const { salt } = await reading.index.state();
  const held = known?.of === salt ? await readChanged(reading, known) : undefined;
  // The index does not tell for ever who is gone.
  return held?.groupsOf.size === (await reading.count('person')) ? held : readAll(reading, salt);
}

/** Every group that the user gave somebody, by name, with how many are in it. */
export const peopleGroups = (): Promise<{ group: string; people: number }[]> =>
  read(['person'], async (reading) => {
    known = await upToDate(reading);
    const counts = new Map<string, number>();
    for (const group of [...known.groupsOf.values()].flat()) counts.set(group, (counts.get(group) ?? 0) + 1);
    return [...counts].map(([group, people]) => ({ group, people })).sort((a, b) => (a.group < b.group ? -1 : 1));
  });
