import { browser } from '@/utils/platform/browser';
import { readTally } from './changes';
import { packed, unpacked } from './packed-text';

/** Two places in turn: a worker stopped while it fills one leaves the other whole. */
const slots = ['snapshot-a', 'snapshot-b'] as const;
const emptiedKey = 'store-emptied';
const forgottenKey = 'forgotten';

/** In characters of what is kept; some hundred thousand people with notes. Beyond it the snapshot before stays. */
const mostKept = 64 * 1024 * 1024;

/** What stands at the head of a place; its parts stand beside it, each a small backup file by itself. */
export interface Snapshot {
  made: string;
  records: number;
  /** Of the tally, when it was taken. */
  writes: number;
  parts: number;
}

/** Fewer records were found than there had been. Stays until the user restored something or said to go on. */
export interface Emptied {
  expected: number;
  found: number;
}

type Slot = (typeof slots)[number];

interface Source {
  texts: AsyncIterable<string>;
  isStopped: () => boolean;
}

const partKey = (slot: Slot, part: number): string => `${slot}-${part}`;

function isSnapshot(value: unknown): value is Snapshot {
  const { made, ...counts } = (value ?? {}) as Partial<Snapshot>;
  return (
    typeof made === 'string' &&
    [counts.records, counts.writes, counts.parts].every((count) => typeof count === 'number')
  );
}

async function readSlots(): Promise<{ slot: Slot; snapshot: Snapshot }[]> {
  const found = await browser.storage.local.get([...slots]);
  return slots
    .flatMap((slot) => {
      const snapshot: unknown = found[slot];
      return isSnapshot(snapshot) ? [{ slot, snapshot }] : [];
    })
    .sort((a, b) => (a.snapshot.made < b.snapshot.made ? 1 : -1));
}

/** The newest one. */
export const readSnapshot = async (): Promise<Snapshot | null> => (await readSlots())[0]?.snapshot ?? null;

/** The newest one part by part, each a backup file. */
export async function* snapshotTexts(): AsyncGenerator<string> {
  const [newest] = await readSlots();
  if (!newest) return;
  for (let part = 0; part < newest.snapshot.parts; part++) {
    const key = partKey(newest.slot, part);
    const { [key]: text } = await browser.storage.local.get(key);
    if (typeof text === 'string') yield await unpacked(text);
  }
}

export async function readEmptied(): Promise<Emptied | null> {
  const { [emptiedKey]: emptied } = await browser.storage.local.get(emptiedKey);
  return (emptied as Emptied | undefined) ?? null;
}

export const markEmptied = (emptied: Emptied): Promise<void> => browser.storage.local.set({ [emptiedKey]: emptied });

/** The user decided what becomes of a store that was found emptied. */
export const settled = (): Promise<void> => browser.storage.local.remove(emptiedKey);

/** Something was deleted for good: older snapshots, which still hold it, go as soon as there is a newer one. */
export const markForgotten = (at: string): Promise<void> => browser.storage.local.set({ [forgottenKey]: at });

const isThere = async (key: string): Promise<boolean> => (await browser.storage.local.get(key))[key] !== undefined;

/** Also of parts that a stopped worker left without a head: they are numbered without a gap. */
async function clear(slot: Slot): Promise<void> {
  const { [slot]: head } = await browser.storage.local.get(slot);
  let parts = isSnapshot(head) ? head.parts : 0;
  while (await isThere(partKey(slot, parts))) parts += 1;
  const keys = Array.from({ length: parts }, (_, part) => partKey(slot, part));
  await browser.storage.local.remove(slot);
  // The last one first: stopped on the way, it goes on where it was.
  for (const key of keys.reverse()) await browser.storage.local.remove(key);
}

async function forgetOlder(taken: Slot): Promise<void> {
  const { [forgottenKey]: forgotten } = await browser.storage.local.get(forgottenKey);
  if (typeof forgotten !== 'string') return;
  const kept = (await readSlots()).filter(({ slot, snapshot }) => slot === taken || snapshot.made >= forgotten);
  for (const slot of slots) if (!kept.some((one) => one.slot === slot)) await clear(slot);
  // The one just taken may have begun before that was deleted; then it goes with the next one.
  if (kept.some(({ snapshot }) => snapshot.made < forgotten)) return;
  const { [forgottenKey]: since } = await browser.storage.local.get(forgottenKey);
  if (since === forgotten) await browser.storage.local.remove(forgottenKey);
}

/**
 * Part by part, so that neither the worker's time nor its memory is taken by all of them at once. Null: too much, or no
 * longer wanted.
 */
async function fill(slot: Slot, { texts, isStopped }: Source): Promise<number | null> {
  let [parts, kept] = [0, 0];
  for await (const text of texts) {
    if (isStopped()) return null;
    const part = await packed(text);
    kept += part.length;
    if (kept > mostKept) return null;
    await browser.storage.local.set({ [partKey(slot, parts)]: part });
    parts += 1;
  }
  return parts;
}

type BackupTexts = (made: string) => AsyncIterable<string>;

/** One after the other: two at once would fill one place. */
let queue: Promise<unknown> = Promise.resolve();
/** How often in this life of the worker all snapshots under way were stopped. */
let stops = 0;

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = queue.then(act);
  queue = done.catch(() => undefined);
  return done;
}

/** Stops the one that is being taken and those that wait, and runs while none is. */
export function withoutSnapshots<T>(act: () => Promise<T>): Promise<T> {
  stops += 1;
  return inTurn(act);
}

/**
 * Puts all records into the older of the two places, if anything was written since the newest. A store that was found
 * emptied is not copied over a good snapshot.
 */
export function takeSnapshot(made: string, backupTexts: BackupTexts): Promise<boolean> {
  const asked = stops;
  return inTurn(() => take(made, { texts: backupTexts(made), isStopped: () => stops !== asked }));
}

async function take(made: string, source: Source): Promise<boolean> {
  const tally = await readTally();
  const [newest, older] = await readSlots();
  if (source.isStopped() || !tally || newest?.snapshot.writes === tally.writes || (await readEmptied())) return false;
  const slot = older?.slot ?? slots.find((one) => one !== newest?.slot) ?? slots[0];
  await clear(slot);
  const parts = await fill(slot, source);
  if (parts === null) {
    await clear(slot);
    // What was deleted for good goes also where nothing takes the older one's place.
    await forgetOlder(slot);
    return false;
  }
  const snapshot: Snapshot = { made, records: tally.records, writes: tally.writes, parts };
  await browser.storage.local.set({ [slot]: snapshot });
  await forgetOlder(slot);
  return true;
}
