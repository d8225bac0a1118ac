import type { LanguagePack } from '@/utils/checks/packs/types';
import { phraseFindings } from '@/utils/checks/phrase-findings';
import { remembered } from '@/utils/text/remembered';
import type { Sentence } from '@/utils/text/sentences';
import { hashOf, pairHash } from './hash';
import { type KindsOf, kindsIn } from './kinds';
import { marksOf } from './marks';
import { type WordFeatures, wordFeatures } from './word-features';

/** A sentence as the model sees it: hashes alone. */
export interface SentenceFeatures {
  words: readonly WordFeatures[];
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

function addressed(marks: readonly string[]): string {
  if (marks.includes('you')) return 'you';
  return marks.includes('self') ? 'self' : 'none';
}

function signsOf(sentence: Sentence, words: readonly WordFeatures[], pack: LanguagePack, kindsOf: KindsOf): number[] {
  const marks = marksOf(sentence);
  const to = addressed(marks);
  const kinds = kindsIn(words, kindsOf, phrasesFrom).map(String);
  const phrases = phraseFindings(pack, sentence, undefined).map(
    ({ why, sure }) => `${why.key} ${Math.round(sure * 20)}`,
  );
  return [...marks, ...[...kinds, ...phrases].flatMap((kind) => [`k${kind}`, `k${kind} ${to}`])].map(
    (name) => signHash(name).hash,
  );
}

export function sentenceFeatures(sentence: Sentence, pack: LanguagePack, kindsOf: KindsOf): SentenceFeatures {
  const words = sentence.tokens.map(({ word }) => wordFeatures(word));
  return { words, pairs: pairsOf(words), signs: signsOf(sentence, words, pack, kindsOf) };
}
