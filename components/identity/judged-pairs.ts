import type { LinkAnswer } from '@/utils/messages/identity-calls';
import type { Pair } from '@/utils/people/link-pairs';
import { bySurety } from '@/utils/people/link-suggestions';
import { pairKey } from './keep-apart';

type Suggestion = LinkAnswer['suggestions'][number];
type Alike = LinkAnswer['lookalikes'][number];

interface Judged {
  pair: Pair;
  suggestion?: Suggestion;
  alike?: Alike;
}

const keyOf = ([a, b]: Pair): string => pairKey({ a: { id: a }, b: { id: b } });

/** What was found of each pair, kept until one of the two is another, or the user's word about them. */
export class JudgedPairs {
  private readonly byKey = new Map<string, Judged>();
  /** By how many pairs it is asked whether they are the same. */
  suggested = 0;

  has(pair: Pair): boolean {
    return this.byKey.has(keyOf(pair));
  }

  /** An answer about all who are in some pairs; of which nothing is told, nothing speaks for it. */
  take(pairs: readonly Pair[], { suggestions, lookalikes }: LinkAnswer): void {
    for (const pair of pairs) this.put({ pair });
    for (const suggestion of suggestions) this.put({ pair: [suggestion.a.id, suggestion.b.id], suggestion });
    for (const alike of lookalikes) this.put({ pair: [alike.a.id, alike.b.id], alike });
  }

  forgetPeople(ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    for (const { pair } of [...this.byKey.values()]) if (pair.some((id) => ids.has(id))) this.forget(keyOf(pair));
  }

  forget(key: string): void {
    if (this.byKey.get(key)?.suggestion) this.suggested -= 1;
    this.byKey.delete(key);
  }

  /** The surest first. */
  answer(): LinkAnswer {
    const all = [...this.byKey.values()];
    return {
      suggestions: all.flatMap(({ suggestion }) => suggestion ?? []).sort(bySurety),
      lookalikes: all.flatMap(({ alike }) => alike ?? []),
    };
  }

  private put(judged: Judged): void {
    this.forget(keyOf(judged.pair));
    this.byKey.set(keyOf(judged.pair), judged);
    if (judged.suggestion) this.suggested += 1;
  }
}
