import type { LanguagePack } from '@/utils/checks/packs/types';
import { phraseFindings } from '@/utils/checks/phrase-findings';
import { remembered } from '@/utils/text/remembered';
import type { Sentence } from '@/utils/text/sentences';
import { hashOf, pairHash } from './hash';
import { type KindsOf, kindsIn } from './kinds';
import { marksOf } from './marks';
import type { WordFeatures } from './word-features';

/** A sentence as the model sees it: hashes alone. */
export interface SentenceFeatures<Word extends WordFeatures = WordFeatures> {
  words: readonly Word[];
  /** Of neighbours, with the sentence's start and end as words. */
  pairs: readonly number[];
  /** Signs, kinds of words and kinds of phrases, the kinds also with whether the sentence speaks to "you". */
  signs: readonly number[];
}

const start = hashOf('<s>');
const end = hashOf('</s>');
/** Kinds of phrases are numbered beyond those of words. */
const phrasesFrom = 1000;

function pairsOf(words: readonly WordFeatures[]): number[] {
  const pairs: number[] = [];
  let before = start;
  for (const { hash } of words) {
    pairs.push(pairHash(before, hash));
    before = hash;
  }
  pairs.push(pairHash(before, end));
  return pairs;
}

const signHash = remembered((name: string) => ({ hash: hashOf(`s${name}`) }));

type Addressed = 'you' | 'self' | 'none';

function addressed(marks: readonly string[]): Addressed {
  if (marks.includes('you')) return 'you';
  return marks.includes('self') ? 'self' : 'none';
}

/** A kind is a sign by itself, and one with whom the sentence speaks of. */
const kindSign = remembered((kind: string): Record<'alone' | Addressed, number> => {
  const of = (to: string) => hashOf(`sk${kind}${to}`);
  return { alone: of(''), you: of(' you'), self: of(' self'), none: of(' none') };
});

/** Those of the lexicon's kinds by their number. */
const numberedSigns: ReturnType<typeof kindSign>[] = [];

function numberedSign(kind: number): ReturnType<typeof kindSign> {
  const sign = numberedSigns[kind] ?? kindSign(`${kind}`);
  numberedSigns[kind] = sign;
  return sign;
}

function signsOf(sentence: Sentence, words: readonly WordFeatures[], pack: LanguagePack, kindsOf: KindsOf): number[] {
  const marks = marksOf(sentence);
  const to = addressed(marks);
  const signs: number[] = [];
  for (const name of marks) signs.push(signHash(name).hash);
  for (const kind of kindsIn(words, kindsOf, phrasesFrom)) {
    const sign = numberedSign(kind);
    signs.push(sign.alone, sign[to]);
  }
  for (const { why, sure } of phraseFindings(pack, sentence, undefined)) {
    const sign = kindSign(`${why.key} ${Math.round(sure * 20)}`);
    signs.push(sign.alone, sign[to]);
  }
  return signs;
}

/** Of a sentence whose words are these. */
export const featuresOf = <Word extends WordFeatures>(
  sentence: Sentence,
  words: readonly Word[],
  pack: LanguagePack,
  kindsOf: KindsOf,
): SentenceFeatures<Word> => ({ words, pairs: pairsOf(words), signs: signsOf(sentence, words, pack, kindsOf) });

/** With words as `wordOf` sees them: in training by their features alone. */
export const sentenceFeatures = <Word extends WordFeatures>(
  sentence: Sentence,
  pack: LanguagePack,
  kindsOf: KindsOf,
  wordOf: (word: string) => Word,
): SentenceFeatures<Word> =>
  featuresOf(
    sentence,
    sentence.tokens.map(({ word }) => wordOf(word)),
    pack,
    kindsOf,
  );
