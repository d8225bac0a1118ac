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

function* amongThem(ids: readonly string[]): Generator<Pair, void> {
  for (const [at, a] of ids.entries()) for (const b of ids.slice(at + 1)) yield pairOf(a, b);
}

function* between(ids: readonly string[], others: Iterable<string>): Generator<Pair, void> {
  for (const b of others) for (const a of ids) if (a !== b) yield pairOf(a, b);
}

/** Holders of something by what it is. Most things have one holder alone. */
class Holders {
  private readonly byKey = new Map<string, Set<string>>();

  of(key: string): ReadonlySet<string> | undefined {
    return this.byKey.get(key);
  }

  add(key: string, id: string): number {
    const ids = this.byKey.get(key);
    if (!ids) this.byKey.set(key, new Set([id]));
    return ids?.add(id).size ?? 1;
  }

  remove(key: string, id: string): void {
    const ids = this.byKey.get(key);
    ids?.delete(id);
    if (ids?.size === 0) this.byKey.delete(key);
  }
}

/** Who meets whom among any number of people, taken in piece by piece, so that no step takes long. */
export class LinkPairs {
  private readonly entries = new Map<string, LinkEntry>();
  private readonly holders = new Holders();
  private readonly drawn = new Holders();
  /** Keys where somebody met somebody, and looks of several: few of all. */
  private readonly met = new Set<string>();
  private readonly shared = new Set<string>();

  take({ people, gone }: Pick<LinkPage, 'people' | 'gone'>): void {
    for (const id of gone) this.drop(id);
    for (const entry of people) {
      this.drop(entry.id);
      this.entries.set(entry.id, entry);
      for (const key of entry.keys) this.hold(key, entry.id);
      for (const look of entry.looks) if (this.drawn.add(look, entry.id) > 1) this.shared.add(look);
    }
  }

  /**
   * Each pair once, those with a key in common before those whose names are only drawn alike. One by one: where many have
   * a key in common, all of them at once would hold the page up. Null: a step on which there was none.
   */
  *each(): Generator<Pair | null, void> {
    const seen = new Set<string>();
    for (const pair of this.all()) {
      const key = pair?.join(' ') ?? '';
      yield seen.has(key) ? null : pair;
      if (pair) seen.add(key);
    }
  }

  pairs(): Pair[] {
    return [...this.each()].filter((pair) => pair !== null);
  }

  private *all(): Generator<Pair | null, void> {
    for (const key of this.met) {
      yield null;
      yield* this.pairsAt(key);
    }
    for (const look of this.shared) {
      yield null;
      yield* this.alikeAmong([...(this.drawn.of(look) ?? [])]);
    }
  }

  private hold(key: string, id: string): void {
    const size = this.holders.add(key, id);
    if (metBy(key).some((met) => (met === key ? size > 1 : this.holders.of(met)))) this.met.add(key);
  }

  private *pairsAt(key: string): Generator<Pair, void> {
    const ids = [...(this.holders.of(key) ?? [])];
    for (const met of metBy(key)) yield* met === key ? amongThem(ids) : between(ids, this.holders.of(met) ?? []);
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
    for (const key of entry.keys) this.holders.remove(key, id);
    for (const look of entry.looks) this.drawn.remove(look, id);
  }
}
