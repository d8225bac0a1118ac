import { browser } from '@/utils/platform/browser';
import { readTally } from './changes';

/** Two places in turn: a worker stopped while it fills one leaves the other whole. */
const slots = ['snapshot-a', 'snapshot-b'] as const;
const emptiedKey = 'store-emptied';
const forgottenKey = 'forgotten';

export interface Snapshot {
  made: string;
  records: number;
  /** Of the tally, when it was taken. */
  writes: number;
  /** As a backup file. */
  text: string;
}

/** Fewer records were found than there had been. Stays until the user restored something or said to go on. */
export interface Emptied {
  expected: number;
  found: number;
}

type Slot = (typeof slots)[number];

function isSnapshot(value: unknown): value is Snapshot {
  const { made, records, writes, text } = (value ?? {}) as Partial<Snapshot>;
  return (
    typeof made === 'string' && typeof records === 'number' && typeof writes === 'number' && typeof text === 'string'
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

export async function readEmptied(): Promise<Emptied | null> {
  const { [emptiedKey]: emptied } = await browser.storage.local.get(emptiedKey);
  return (emptied as Emptied | undefined) ?? null;
}

export const markEmptied = (emptied: Emptied): Promise<void> => browser.storage.local.set({ [emptiedKey]: emptied });

/** The user decided what becomes of a store that was found emptied. */
export const settled = (): Promise<void> => browser.storage.local.remove(emptiedKey);

/** Something was deleted for good: older snapshots, which still hold it, go as soon as there is a newer one. */
export const markForgotten = (at: string): Promise<void> => browser.storage.local.set({ [forgottenKey]: at });

async function forgetOlder(taken: Slot): Promise<void> {
  const { [forgottenKey]: forgotten } = await browser.storage.local.get(forgottenKey);
  if (typeof forgotten !== 'string') return;
  const older = (await readSlots()).filter(({ slot, snapshot }) => slot !== taken && snapshot.made <= forgotten);
  await browser.storage.local.remove([...older.map(({ slot }) => slot), forgottenKey]);
}

/**
 * Puts all records into the older of the two places, if anything was written since the newest. A store that was found
 * emptied is not copied over a good snapshot.
 */
export async function takeSnapshot(made: string, exportText: (made: string) => Promise<string>): Promise<boolean> {
  const tally = await readTally();
  const [newest, older] = await readSlots();
  if (!tally || newest?.snapshot.writes === tally.writes || (await readEmptied())) return false;
  const slot = older?.slot ?? slots.find((one) => one !== newest?.slot) ?? slots[0];
  const snapshot: Snapshot = { made, records: tally.records, writes: tally.writes, text: await exportText(made) };
  await browser.storage.local.set({ [slot]: snapshot });
  await forgetOlder(slot);
  return true;
}
