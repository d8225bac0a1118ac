import { perSentence } from '@/utils/text/per-sentence';
import { findPhrases, type PhraseMatch, type PhraseTable, phraseTable, type WordSets } from '@/utils/text/phrases';
import type { Sentence } from '@/utils/text/sentences';

/** Phrases by what they show: one a line, or parted by ` / `; their form is told in `text/phrases.ts`. */
export type PhraseKinds<Kind extends string> = Readonly<Record<Kind, string>>;

const entriesOf = <Kind extends string>(kinds: PhraseKinds<Kind>): [string, Kind][] =>
  (Object.entries(kinds) as [Kind, string][]).flatMap(([kind, phrases]) =>
    phrases
      .split(/\n|\s\/\s/)
      .map((phrase) => phrase.trim())
      .filter(Boolean)
      .map((phrase): [string, Kind] => [phrase, kind]),
  );

/** What is spotted in a sentence; read once for as long as its words stay. The table is made at first need. */
export function spotter<Kind extends string>(
  kinds: PhraseKinds<Kind>,
  sets: WordSets = {},
): (sentence: Sentence) => readonly PhraseMatch<Kind>[] {
  let table: PhraseTable<Kind> | undefined;
  return perSentence(({ tokens }) => {
    table ??= phraseTable(entriesOf(kinds), sets);
    return findPhrases(table, tokens);
  });
}

export const has = <Kind extends string>(spotted: readonly PhraseMatch<Kind>[], kind: Kind): boolean =>
  spotted.some(({ means }) => means === kind);

/** Matches of a kind that share no word with one of a kind that takes their meaning away. */
export const unless = <Kind extends string>(
  spotted: readonly PhraseMatch<Kind>[],
  kind: Kind,
  not: Kind,
): PhraseMatch<Kind>[] =>
  spotted.filter(
    ({ means, from, to }) =>
      means === kind && !spotted.some((other) => other.means === not && from < other.to && other.from < to),
  );

/** Of matches that lie within one another the longest. */
export const outermost = <Kind extends string>(spotted: readonly PhraseMatch<Kind>[]): PhraseMatch<Kind>[] =>
  spotted.filter(
    (inner, at) =>
      !spotted.some(
        (outer, place) =>
          place !== at &&
          outer.from <= inner.from &&
          inner.to <= outer.to &&
          (outer.to - outer.from > inner.to - inner.from || place < at),
      ),
  );
