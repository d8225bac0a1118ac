import { keyedHash } from '@/utils/text/keyed-hash';
import { type NamedPerson, runKeysOf } from './name-runs';

/**
 * The name index as it travels to a content script: salted hashes of name token runs, each with whom it may mean. One
 * text, since a list of lists for tens of thousands of people takes five times the room and as long to be read as built.
 */
export interface HashedNames {
  salt: string;
  /** Refs of people by their place; an empty one is nobody's any more. */
  refs: string[];
  /** Entries of `wide` characters each, a hash and a place, in the order of hashes, which tells nothing of whose they are. */
  packed: string;
  /** Refs of those whom the user is careful with; absent where there are none. */
  careful?: string[];
}

/** 48 bits: among a million names one word in 300 million is taken for one by chance. */
const hashDigits = 12;
/** In base 36: more people than anybody keeps. */
const placeDigits = 4;
export const wide = hashDigits + placeDigits;

/** What is kept of one person, so that their names are hashed once. */
export interface PersonHashes {
  ref: string;
  hashes: string[];
  careful: boolean;
}

export const nameHash = (salt: string, run: string): string => keyedHash(salt, run).slice(0, hashDigits);

export const hashesOf = (person: Pick<NamedPerson, 'name' | 'aliases'>, salt: string): string[] =>
  runKeysOf(person).map((run) => nameHash(salt, run));

const entryOf = (hash: string, place: number): string => hash + place.toString(36).padStart(placeDigits, '0');

export const noNames = (salt: string): HashedNames => ({ salt, refs: [], packed: '' });

/** The first entry that is not before `text`. */
export function placeIn(packed: string, text: string): number {
  let [low, high] = [0, packed.length / wide];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (packed.slice(middle * wide, (middle + 1) * wide) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function without(packed: string, places: ReadonlySet<string>): string {
  if (places.size === 0) return packed;
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < packed.length; at += wide) {
    if (!places.has(packed.slice(at + hashDigits, at + wide))) continue;
    kept.push(packed.slice(from, at));
    from = at + wide;
  }
  kept.push(packed.slice(from));
  return kept.join('');
}

function having(packed: string, entries: string[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const entry of entries.sort()) {
    const at = placeIn(packed, entry) * wide;
    pieces.push(packed.slice(from, at), entry);
    from = at;
  }
  pieces.push(packed.slice(from));
  return pieces.join('');
}

/** Of more it costs as much to look as to make them anew. */
const few = 20;

function hashesAt(packed: string, place: number): string[] {
  const text = entryOf('', place);
  const found: string[] = [];
  for (let at = packed.indexOf(text); at >= 0; at = packed.indexOf(text, at + 1))
    if (at % wide === hashDigits) found.push(packed.slice(at - hashDigits, at));
  return found;
}

/** A note or a contact of somebody changes no name of theirs, and most changes are such. */
function renamed(
  names: HashedNames,
  changed: readonly PersonHashes[],
  placeOf: ReadonlyMap<string, number>,
): readonly PersonHashes[] {
  if (changed.length > few) return changed;
  return changed.filter(({ ref, hashes, careful }) => {
    const place = placeOf.get(ref);
    if (place === undefined || careful !== (names.careful ?? []).includes(ref)) return true;
    return new Set(hashes).symmetricDifference(new Set(hashesAt(names.packed, place))).size > 0;
  });
}

/** With what changed: people added or changed, and those gone. The same object where that changes no name. */
export function withChanges(
  names: HashedNames,
  written: readonly PersonHashes[],
  gone: readonly string[],
): HashedNames {
  const refs = [...names.refs];
  const placeOf = new Map(refs.map((ref, place) => [ref, place]));
  const changed = renamed(names, written, placeOf);
  if (changed.length === 0 && !gone.some((ref) => placeOf.has(ref))) return names;
  const touched = [...gone, ...changed.map(({ ref }) => ref)];
  const stale = touched.flatMap((ref) => placeOf.get(ref) ?? []);
  for (const ref of gone) {
    const place = placeOf.get(ref);
    if (place !== undefined) refs[place] = '';
  }
  const entries = changed.flatMap(({ ref, hashes }) => {
    const place = placeOf.get(ref) ?? refs.push(ref) - 1;
    return [...new Set(hashes)].map((hash) => entryOf(hash, place));
  });
  const packed = having(without(names.packed, new Set(stale.map((place) => entryOf('', place)))), entries);
  const others = new Set(touched);
  const careful = [
    ...(names.careful ?? []).filter((ref) => !others.has(ref)),
    ...changed.flatMap((person) => (person.careful ? [person.ref] : [])),
  ].sort();
  const next = { salt: names.salt, refs, packed };
  return careful.length > 0 ? { ...next, careful } : next;
}

/** As if these were not kept; what is held of all stays as it is. */
export const withoutThese = (names: HashedNames, hidden: ReadonlySet<string>): HashedNames =>
  hidden.size === 0
    ? names
    : {
        ...names,
        refs: names.refs.map((ref) => (hidden.has(ref) ? '' : ref)),
        ...(names.careful ? { careful: names.careful.filter((ref) => !hidden.has(ref)) } : {}),
      };

export const hashNames = (people: readonly NamedPerson[], salt: string): HashedNames =>
  withChanges(
    noNames(salt),
    people.map((person) => ({
      ref: person.ref,
      hashes: hashesOf(person, salt),
      careful: person.careful === true,
    })),
    [],
  );

/** Whom a hash may mean. */
export function refsOfHash({ packed, refs }: HashedNames, hash: string): string[] {
  const found: string[] = [];
  for (let at = placeIn(packed, hash) * wide; packed.startsWith(hash, at); at += wide)
    found.push(refs[Number.parseInt(packed.slice(at + hashDigits, at + wide), 36)] ?? '');
  return found.filter(Boolean);
}
