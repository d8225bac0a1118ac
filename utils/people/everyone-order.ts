import { foldName } from '@/utils/text/fold';
import { partsOfName } from './name-parts';
import type { SearchEntry } from './search-types';

export type EveryoneSort = 'first' | 'last' | 'contact';

function familyFirst(name: string): string {
  const { given = [name], family = [] } = partsOfName(name) ?? {};
  return [...family, ...given].join(' ');
}

/** The newest first: of two dates the later has the lesser key. */
const backwards = (iso: string): string => iso.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** Plain text compares a hundred times as fast as by the rules of a language, and folded it sorts as people look it up. */
function keyOf({ id, texts, facts }: SearchEntry, by: EveryoneSort): string {
  const name = texts.name?.[0] ?? '';
  const key = foldName(by === 'last' ? familyFirst(name) : name);
  if (by !== 'contact') return `${key}\n${id}`;
  return `${facts?.lastContact ? backwards(facts.lastContact) : '~'} ${key}\n${id}`;
}

function merged(a: readonly string[], b: readonly string[], keys: ReadonlyMap<string, string>): string[] {
  const key = (id: string | undefined) => (id === undefined ? undefined : keys.get(id));
  const all: string[] = [];
  let at = 0;
  for (const id of a) {
    const own = key(id) ?? '';
    for (let next = b[at]; next !== undefined && (key(next) ?? '') < own; next = b[at]) {
      all.push(next);
      at += 1;
    }
    all.push(id);
  }
  return [...all, ...b.slice(at)];
}

/** Everybody in an order that is kept up as pages come in, so that no moment has to sort them all. */
export class EveryoneOrder {
  readonly by: EveryoneSort;
  private readonly keys = new Map<string, string>();
  private sorted: string[] = [];

  constructor(by: EveryoneSort) {
    this.by = by;
  }

  get ids(): readonly string[] {
    return this.sorted;
  }

  change(entries: readonly SearchEntry[], gone: readonly string[]): void {
    const fresh = new Map(entries.map((entry) => [entry.id, keyOf(entry, this.by)]));
    const out = new Set([...gone, ...fresh.keys()].filter((id) => this.keys.has(id)));
    const rest = out.size > 0 ? this.sorted.filter((id) => !out.has(id)) : this.sorted;
    for (const id of gone) this.keys.delete(id);
    for (const [id, key] of fresh) this.keys.set(id, key);
    const incoming = [...fresh].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
    this.sorted = merged(rest, incoming, this.keys);
  }
}
