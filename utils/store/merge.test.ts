import { beforeEach, describe, expect, it } from 'vitest';
import { fakePairs, type Placed } from '@/tests/unit/fake-people';
import { freshStore, press } from '@/tests/unit/fresh-store';
import { proposedChoices } from '@/utils/people/merge-plan';
import type { StoreName } from '@/utils/records/types';
import { undo } from './bin';
import { mergePeople, mergePlan, mergesOf } from './merge';
import { storeNames } from './schema';
import { splitPerson } from './split';
import { read, write } from './transact';

beforeEach(freshStore);

const kept: StoreName[] = storeNames.filter((store) => store !== 'binned' && store !== 'setting');

/** Everything that is kept, as it stands in the store, byte for byte. */
const everything = (): Promise<string> =>
  read(kept, async (reading) => {
    const all: unknown[] = [];
    for (const store of kept) all.push(store, ...(await reading.allStored(store)));
    return all.map((one) => JSON.stringify(one)).join('\n');
  });

const fill = (records: readonly Placed[]): Promise<void> =>
  write(kept, async (writing) => {
    for (const [store, record] of records) await writing.putRaw(store, { ...record });
  });

/** Each line the other way round in every second pair, so that both sides are chosen. */
async function choicesFor(a: string, b: string, at: number) {
  const plan = await mergePlan({ kept: a, gone: b });
  if (at % 2 === 0) return proposedChoices(plan);
  return Object.fromEntries(plan.lines.map(({ field, chosen }) => [field, chosen === 'a' ? 'b' : 'a'] as const));
}

const named = (text: string, id: string): boolean => text.includes(`"person":"${id}"`) || text.includes(`"id":"${id}"`);

describe('merging and splitting generated pairs', () => {
  const pairs = fakePairs(1_000, 20_261_122);
  const bunches = Array.from({ length: 20 }, (_, at) => pairs.slice(at * 50, at * 50 + 50));

  it.each(bunches.map((bunch, at) => [at + 1, bunch] as const))(
    'bunch %i comes back the very same, and leaves nothing behind while it is one',
    async (_at, bunch) => {
      await fill(bunch.flatMap(({ records }) => records));
      const before = await everything();
      const merges: string[] = [];
      for (const [at, { a, b }] of bunch.entries()) {
        const act = press(at);
        await mergePeople({ kept: a, gone: b, choices: await choicesFor(a, b, at) }, act);
        merges.push(act.once);
      }
      const rows = (await everything()).split('\n').filter((row) => !row.includes('"leftOut"'));
      for (const { b } of bunch) expect(rows.filter((row) => named(row, b))).toEqual([]);
      for (const merge of merges) await splitPerson({ merge }, press(60_000));
      expect(await everything()).toBe(before);
    },
    60_000,
  );

  it('are a fair lot: of each kind of record, choice and conflict', async () => {
    const stores = new Set(pairs.flatMap(({ records }) => records.map(([store]) => store)));
    expect([...stores].sort()).toEqual([
      'answer',
      'apart',
      'card',
      'identity',
      'moment',
      'note',
      'person',
      'preference',
      'usage',
    ]);
    await fill(pairs.slice(0, 300).flatMap(({ records }) => records));
    const plans = await Promise.all(pairs.slice(0, 300).map(({ a, b }) => mergePlan({ kept: a, gone: b })));
    const fields = new Set<string>(plans.flatMap(({ lines }) => lines.map(({ field }) => field)));
    expect([...fields]).toEqual(
      expect.arrayContaining([
        'name',
        'role',
        'title',
        'careful',
        'relation',
        'side',
        'time-zone',
        'channel ',
        'channel thanks',
      ]),
    );
    expect(new Set(plans.flatMap(({ lines }) => lines.map(({ chosen }) => chosen)))).toEqual(new Set(['a', 'b']));
  });

  it('are as they were once a merge or a split is taken back', async () => {
    for (const [at, { a, b, records }] of pairs.slice(0, 20).entries()) {
      await freshStore();
      await fill(records);
      const before = await everything();
      const act = press();
      const merged = await mergePeople({ kept: a, gone: b, choices: await choicesFor(a, b, at) }, act);
      const one = await everything();
      const split = await splitPerson({ merge: act.once }, press());
      await undo(split, press(1_000).now);
      expect(await everything()).toBe(one);
      await undo(merged, press(1_000).now);
      expect(await everything()).toBe(before);
      expect(await mergesOf({ person: a })).toEqual([]);
    }
  });
});
