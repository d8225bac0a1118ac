import { type HashedNames, noNames, withChanges, withoutThese } from '@/utils/people/hashed-names';
import type { Side } from '@/utils/people/types';
import type { Reading } from './access';
import type { FoundBy, PackedNames } from './people-index';
import { keepMade, read } from './transact';

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

interface Names {
  names: HashedNames;
  /** Another one whenever these are other names. */
  mark: string;
}

/** Hashes of all names; reads only those of whom something was written since the last time. */
async function allNames(reading: Reading): Promise<Names & { turn: number }> {
  const before = await heldFor(reading);
  const since = await reading.index.since(before.turn);
  const now = since.length > 0 ? folded(before, since) : before;
  if (now.names !== held?.names) mark = crypto.randomUUID();
  held = now;
  // Hashes of somebody who was removed are not to stay on the disk either.
  if (since.some(isGone)) keptUntil = -1;
  return { names: now.names, mark, turn: now.turn };
}

/** Without whom the user keeps on one side; made when people were changed, as it goes through all of them. */
interface NamesBut extends Names {
  turn: number;
  away: ReadonlySet<string>;
  /** The mark of all names that these were made of. */
  of: string;
}

const heldBut = new Map<Side, NamesBut>();

async function namesBut(reading: Reading, side: Side): Promise<Names> {
  const { names, mark: of, turn } = await allNames(reading);
  const before = heldBut.get(side);
  if (before?.of === of && before.turn === turn) return before;
  const away = new Set(await reading.index.onSide(side));
  const isSame = before?.of === of && before.away.symmetricDifference(away).size === 0;
  const now = isSame
    ? { ...before, turn }
    : { turn, away, of, names: withoutThese(names, away), mark: away.size > 0 ? crypto.randomUUID() : of };
  heldBut.set(side, now);
  return now;
}

/** Hashes of the names of all, or of all but those on one side. */
export const namesNow = (reading: Reading, away: Side | null): Promise<Names> =>
  away === null ? allNames(reading) : namesBut(reading, away);

/** Hashes of somebody who is gone leave the disk, also while no page asks for names. */
export async function letNamesGo(): Promise<void> {
  const areKept = await read(['person'], async (reading) => {
    if (!(await reading.index.isAnybodyGone()) || !(await reading.index.names())) return false;
    await allNames(reading);
    return true;
  });
  if (areKept) await keepNames();
}

/** For the first question of the next life of the worker. */
export async function keepNames(): Promise<void> {
  const packed = held;
  if (!packed || (keptUntil >= 0 && packed.turn - keptUntil < manyChanges)) return;
  keptUntil = packed.turn;
  await keepMade(packed);
}
