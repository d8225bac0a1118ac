import { type HashedNames, noNames, withChanges } from '@/utils/people/hashed-names';
import type { Reading } from './access';
import type { FoundBy, PackedNames } from './people-index';
import { keepMade } from './transact';

/** As of the newest change in this life of the worker. */
let held: PackedNames | undefined;
/** Kept hashes are written anew when so many people changed since, as each writing is one of all. */
const manyChanges = 100;

/** The turn up to which hashes are kept on the disk. */
let keptUntil = 0;

const isGone = ({ gone }: FoundBy): boolean => gone !== undefined;

function folded(before: PackedNames, since: readonly FoundBy[]): PackedNames {
  const changed = since.filter((one) => !isGone(one)).map(({ id, hashes, careful }) => ({ ref: id, hashes, careful }));
  const gone = since.filter(isGone).map(({ id }) => id);
  return { id: 'names', turn: since.at(-1)?.turn ?? before.turn, names: withChanges(before.names, changed, gone) };
}

async function heldFor(reading: Reading): Promise<PackedNames> {
  const { salt } = await reading.index.state();
  if (held?.names.salt === salt) return held;
  const kept = await reading.index.names();
  keptUntil = kept?.turn ?? -1;
  return kept ?? { id: 'names', turn: 0, names: noNames(salt) };
}

/** Another one whenever there are other names; in another life of the worker too, as nobody can tell. */
let mark = crypto.randomUUID();

/** Hashes of all names; reads only those of whom something was written since the last time. */
export async function namesNow(reading: Reading): Promise<{ names: HashedNames; mark: string }> {
  const before = await heldFor(reading);
  const since = await reading.index.since(before.turn);
  const now = since.length > 0 ? folded(before, since) : before;
  if (now.names !== held?.names) mark = crypto.randomUUID();
  held = now;
  // Hashes of somebody who was removed are not to stay on the disk either.
  if (since.some(isGone)) keptUntil = -1;
  return { names: now.names, mark };
}

/** For the first question of the next life of the worker. */
export async function keepNames(): Promise<void> {
  const packed = held;
  if (!packed || (keptUntil >= 0 && packed.turn - keptUntil < manyChanges)) return;
  keptUntil = packed.turn;
  await keepMade(packed);
}
