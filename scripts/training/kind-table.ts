import { lexicon, lexiconPhrases } from '@/utils/checks/packs/en/lexicon';
import { wordFeatures } from '@/utils/checks/tone/word-features';
import { pairHash } from '@/utils/text/hash';
import { tokensOf } from '@/utils/text/tokens';

const hashOfPhrase = (phrase: string): number | undefined => {
  const words = phrase
    .split(/\s+/)
    .flatMap((word) => (word.startsWith("'") || word === "n't" ? [word] : tokensOf(word).map((token) => token.word)));
  const hashes = words.map((word) => wordFeatures(word).hash);
  return hashes.length === 0 ? undefined : hashes.reduce(pairHash);
};

/** Hash of a word or phrase of the lexicon -> numbers of its kinds, in the order of the hashes. */
export function kindTable(): ReadonlyMap<number, readonly number[]> {
  const table = new Map<number, number[]>();
  const add = (phrase: string, kind: number) => {
    const hash = hashOfPhrase(phrase);
    if (hash === undefined) return;
    const known = table.get(hash);
    if (!known) table.set(hash, [kind]);
    else if (!known.includes(kind)) known.push(kind);
  };
  Object.keys(lexicon)
    .sort()
    .forEach((kind, number) => {
      const words = (lexicon as Record<string, string>)[kind] ?? '';
      const phrases = (lexiconPhrases as Record<string, string>)[kind] ?? '';
      for (const word of words.split(/\s+/).filter(Boolean)) add(word, number);
      for (const phrase of phrases.split('\n').filter(Boolean)) add(phrase, number);
    });
  return new Map([...table].sort(([a], [b]) => a - b));
}
