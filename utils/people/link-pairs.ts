import { metBy } from './link-keys';
import { pairsOf } from './pairs';

/** By what one person meets others who may be the same, of `utils/store/people-index.ts`. */
export interface LinkEntry {
  id: string;
  /** See `linkKeysOf`. */
  keys: string[];
  /** What the name is drawn as, and how it is written. */
  looks: string[];
  spelling: string;
}

/** Some of all people, in the order in which they changed. */
export interface LinkPage {
  people: LinkEntry[];
  gone: string[];
  turn: number;
  more: boolean;
}

export type Pair = [a: string, b: string];

const pairOf = (a: string, b: string): Pair => (a < b ? [a, b] : [b, a]);

/** Who meets whom among any number of people, taken in piece by piece, so that no step takes long. */
export class LinkPairs {
  private readonly entries = new Map<string, LinkEntry>();
  private readonly holders = new Map<string, Set<string>>();
  private readonly drawn = new Map<string, Set<string>>();

  take({ people, gone }: Pick<LinkPage, 'people' | 'gone'>): void {
    for (const id of gone) this.drop(id);
    for (const entry of people) {
      this.drop(entry.id);
      this.entries.set(entry.id, entry);
      for (const key of entry.keys) add(this.holders, key, entry.id);
      for (const look of entry.looks) add(this.drawn, look, entry.id);
    }
  }

  /** Each pair once, those with a key in common before those whose names are only drawn alike. */
  pairs(): Pair[] {
    const found = [...this.holders].flatMap(([key, ids]) => this.pairsAt(key, ids));
    const alike = [...this.drawn.values()].filter(({ size }) => size > 1).flatMap((ids) => this.alikeAmong([...ids]));
    return [...new Map([...found, ...alike].map((pair) => [pair.join(' '), pair])).values()];
  }

  private pairsAt(key: string, ids: ReadonlySet<string>): Pair[] {
    return metBy(key).flatMap((met): Pair[] => {
      if (met === key) return ids.size > 1 ? pairsOf([...ids]).map(([a, b]) => pairOf(a, b)) : [];
      const others = met > key ? [...(this.holders.get(met) ?? [])] : [];
      return others.flatMap((b) => [...ids].flatMap((a): Pair[] => (a === b ? [] : [pairOf(a, b)])));
    });
  }

  /** One of each spelling is enough to tell. */
  private alikeAmong(ids: string[]): Pair[] {
    const bySpelling = new Map(ids.map((id) => [this.entries.get(id)?.spelling, id]));
    return pairsOf([...bySpelling.values()]).map(([a, b]) => pairOf(a, b));
  }

  private drop(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    for (const key of entry.keys) takeOut(this.holders, key, id);
    for (const look of entry.looks) takeOut(this.drawn, look, id);
  }
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}

function takeOut(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  ids?.delete(id);
  if (ids?.size === 0) map.delete(key);
}
