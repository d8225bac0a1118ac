import * as v from 'valibot';
import type { Health } from '@/utils/conversation/types';
import type { NeedHealth, SiteHealth } from '@/utils/messages/protocol';
import { browser } from '@/utils/platform/browser';
import { isoOf } from '@/utils/platform/clock';
import { count, few, instant, line } from '@/utils/records/shapes';

/** Beside the store, not in it: nothing that anybody would miss, so no backup and no snapshot carries it. */
const key = 'site-health';

const need = v.strictObject({
  need: line,
  rank: v.nullable(count),
  best: count,
  other: count,
  none: count,
}) satisfies v.GenericSchema<unknown, NeedHealth>;

const entry = v.strictObject({ id: line, client: line, lastRead: instant, needs: few(need) }) satisfies v.GenericSchema<
  unknown,
  SiteHealth
>;

/** One reading of a page: whose code read it where, and which ranks answered. */
export interface Reading {
  id: string;
  client: string;
  health: readonly Health[];
}

/** Sites of a user are few; a page that makes up needs fills no more than this. */
const mostSites = 60;
const mostNeeds = 30;

/** A page that is written in is read every other second; once a minute is enough to count. */
const countEvery = 60_000;

export async function siteHealth(): Promise<SiteHealth[]> {
  const { [key]: kept } = await browser.storage.local.get(key);
  return Array.isArray(kept) ? kept.filter((each): each is SiteHealth => v.is(entry, each)) : [];
}

const nothingCounted = { best: 0, other: 0, none: 0 };
const place = (rank: number | null): 'best' | 'other' | 'none' => {
  if (rank === null) return 'none';
  return rank === 0 ? 'best' : 'other';
};

function counted(before: readonly NeedHealth[], { health }: Reading): NeedHealth[] {
  const named = (name: string) => before.find((each) => each.need === name) ?? nothingCounted;
  const now = health.map(({ need: name, rank }) => {
    const { best, other, none } = named(name);
    const counts = { best, other, none };
    return { need: name, rank, ...counts, [place(rank)]: counts[place(rank)] + 1 };
  });
  // A need that did not come up this time, as no draft was open, keeps what was last said of it.
  return [...now, ...before.filter((each) => !health.some(({ need: name }) => name === each.need))].slice(0, mostNeeds);
}

/** Nothing new, and too soon to count again. */
function isKnown(before: SiteHealth | undefined, { client, health }: Reading, now: number): boolean {
  if (!before || before.client !== client || now - Date.parse(before.lastRead) >= countEvery) return false;
  return health.every(({ need: name, rank }) => before.needs.some((each) => each.need === name && each.rank === rank));
}

/** Turns come one after the other, as two at once would count as one. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn(act: () => Promise<unknown>): Promise<unknown> {
  const done = turn.then(act);
  turn = done.catch(() => undefined);
  return done;
}

/** Counts one reading of a page. Answers whether that told something new. */
export async function noteReading(reading: Reading, now: number): Promise<boolean> {
  let isNew = false;
  await inTurn(async () => {
    const all = await siteHealth();
    const before = all.find(({ id }) => id === reading.id);
    if (isKnown(before, reading, now)) return;
    const { id, client } = reading;
    // Of another client on this host, nothing that was counted tells anything.
    const needs = counted(before?.client === client ? before.needs : [], reading);
    const latest: SiteHealth = { id, client, lastRead: isoOf(now), needs };
    await browser.storage.local.set({ [key]: [latest, ...all.filter((each) => each !== before)].slice(0, mostSites) });
    isNew = true;
  });
  return isNew;
}

export async function forgetHealth(id: string): Promise<void> {
  await inTurn(async () => browser.storage.local.set({ [key]: (await siteHealth()).filter((each) => each.id !== id) }));
}
