import { baselineFrom, bothUsual, nothingUsual, type Usual, withDraft } from '@/utils/checks/craft/usual';
import type { EarlierThanks } from '@/utils/checks/types';
import type { FrameCalls, FrameKnowledge, UsageState } from '@/utils/messages/protocol';
import type { Reading, Writing } from './access';
import { type Act, isoOf } from './act';
import { undoable } from './bin';
import { countCorrespondents } from './correspondents';
import { personOf, personStores } from './person-file';
import { readSettings, salt } from './settings';
import { read, write } from './transact';
import { usageMarked, usageOf } from './usage-of';

/** Older thank-yous are forgotten; nobody remembers their words either. */
const mostThanks = 60;

type Sent = Parameters<FrameCalls['noteSent']>[0];

const isOn = async (reading: Reading): Promise<boolean> => (await readSettings(reading)).usage;

async function addUsual(writing: Writing, person: string, counts: Sent['counts'], act: Act): Promise<void> {
  const [known] = await usageMarked(writing, 'usual', person);
  const today = isoOf(act).slice(0, 10);
  await writing.put('usage', {
    id: known?.id ?? act.once,
    kind: 'usual',
    mark: person,
    person,
    count: (known?.count ?? 0) + 1,
    first: known?.first ?? today,
    last: today,
    usual: withDraft(known?.usual ?? nothingUsual, counts),
  });
}

async function addThanks(writing: Writing, person: string | null, shingles: string[], act: Act): Promise<void> {
  const today = isoOf(act).slice(0, 10);
  const id = `${act.once}-t`;
  const whom = person === null ? {} : { person };
  await writing.put('usage', { id, kind: 'thanks', mark: id, count: 1, first: today, last: today, ...whom, shingles });
  const oldestFirst = (await usageOf(writing, 'thanks')).sort((a, b) => (a.last < b.last ? -1 : 1));
  for (const old of oldestFirst.slice(0, -mostThanks)) if (old.id !== id) await writing.remove('usage', old.id);
}

/** A draft was sent, so far as the page showed. Counts alone, and only while the user wants them. */
export async function noteSent({ recipients, counts, shingles }: Sent, act: Act): Promise<boolean> {
  if (!(await read(['setting'], isOn))) return false;
  const own = await salt();
  return write([...personStores, 'usage'], async (writing) => {
    const [reader, ...others] = recipients;
    const person = reader && others.length === 0 ? await personOf(writing, reader) : null;
    if (person !== null) await addUsual(writing, person, counts, act);
    if (shingles.length > 0) await addThanks(writing, person, shingles, act);
    const isCounted = await countCorrespondents(writing, recipients, own, act);
    return isCounted || person !== null || shingles.length > 0;
  });
}

/** Everything that was counted, in one act; the press can be taken back for ten seconds. */
export async function wipeUsage(act: Act): Promise<{ undo: string; removed: number }> {
  const { undo, steps } = await undoable(['usage'], act, async (writing) => {
    for (const { id } of await writing.all('usage')) await writing.remove('usage', id);
  });
  return { undo, removed: steps.length };
}

export const usageState = (): Promise<UsageState> =>
  read(['usage'], async (reading) => {
    const all = await reading.all('usage');
    const usual = all.filter(({ kind }) => kind === 'usual');
    const since = all.map(({ first }) => first).sort()[0] ?? null;
    return {
      people: new Set(usual.map(({ mark, person = mark }) => person)).size,
      drafts: usual.reduce((sum, { count }) => sum + count, 0),
      thanks: all.filter(({ kind }) => kind === 'thanks').length,
      others: all.filter(({ kind }) => kind === 'correspondent').length,
      since,
    };
  });

/** One who was merged of two has the counts of each, so that they can be two again. */
async function usualWith(reading: Reading, person: string): Promise<Usual> {
  const own = await usageMarked(reading, 'usual', person);
  const others = (await reading.where('usage', 'person', person)).filter(({ mark }) => mark !== person);
  return [...own, ...others].flatMap(({ usual }) => usual ?? []).reduce(bothUsual, nothingUsual);
}

/** The user's usual with these people. */
export async function baselinesOf(reading: Reading, people: readonly string[]): Promise<FrameKnowledge['baselines']> {
  const found = await Promise.all(people.map(async (person) => ({ person, usual: await usualWith(reading, person) })));
  return found.flatMap(({ person, usual }) => {
    const baseline = baselineFrom(usual);
    return baseline ? [{ person, baseline }] : [];
  });
}

export const earlierThanks = async (reading: Reading): Promise<EarlierThanks[]> =>
  (await usageOf(reading, 'thanks')).map(({ shingles = [], person = null }) => ({ shingles, person }));
