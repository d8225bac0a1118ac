import type { LanguagePack } from '@/utils/checks/packs/types';
import { phraseFindings } from '@/utils/checks/phrase-findings';
import { hashOf, pairHash } from '@/utils/text/hash';
import { remembered } from '@/utils/text/remembered';
import type { Sentence } from '@/utils/text/sentences';
import { type KindsOf, kindsIn } from './kinds';
import { type Addressed, addMarks } from './marks';
import type { WordFeatures } from './word-features';

/** A sentence as the model sees it: hashes alone. */
export interface SentenceFeatures {
  words: readonly WordFeatures[];
  /** Of neighbours, with the sentence's start and end as words. */
  pairs: readonly number[];
  /** Signs, kinds of words and kinds of phrases, the kinds also with whether the sentence speaks to "you". */
  signs: readonly number[];
}

/** Stand as words before the first and behind the last. */
export const sentenceStart = hashOf('<s>');
export const sentenceEnd = hashOf('</s>');
/** Kinds of phrases are numbered beyond those of words. */
const phrasesFrom = 1000;

export function pairsOf(words: readonly WordFeatures[]): number[] {
  const pairs: number[] = [];
  let before = sentenceStart;
  for (const { hash } of words) {
    pairs.push(pairHash(before, hash));
    before = hash;
  }
  pairs.push(pairHash(before, sentenceEnd));
  return pairs;
}

/** A kind is a sign by itself, and one with whom the sentence speaks of, at that place. */
const kindSign = remembered((kind: string): readonly number[] =>
  ['', ' you', ' self', ' none'].map((to) => hashOf(`sk${kind}${to}`)),
);

/** Those of the lexicon's kinds by their number, which leaves gaps too wide for a list. */
const numberedSigns = new Map<number, readonly number[]>();

function numberedSign(kind: number): readonly number[] {
  const known = numberedSigns.get(kind);
  if (known) return known;
  const sign = kindSign(`${kind}`);
  numberedSigns.set(kind, sign);
  return sign;
}

/** Of a group of phrases, by how sure it is. */
const groupSigns = new Map<string, (readonly number[])[]>();

function groupSign(key: string, sure: number): readonly number[] {
  const bySure = groupSigns.get(key) ?? [];
  groupSigns.set(key, bySure);
  bySure[sure] ??= kindSign(`${key} ${sure}`);
  return bySure[sure] ?? [];
}

function addKind(signs: number[], sign: readonly number[], to: Addressed): void {
  signs.push(sign[0] ?? 0, sign[to] ?? 0);
}

/** The signs of a sentence whose words are these. */
export function signsOf(
  sentence: Sentence,
  words: readonly WordFeatures[],
  pack: LanguagePack,
  kindsOf: KindsOf,
): number[] {
  const signs: number[] = [];
  const to = addMarks(signs, sentence);
  const kinds = kindsIn(words, kindsOf, phrasesFrom);
  for (let at = 0; at < kinds.length; at++) addKind(signs, numberedSign(kinds[at] ?? 0), to);
  for (const { why, sure } of phraseFindings(pack, sentence, undefined))
    addKind(signs, groupSign(why.key, Math.round(sure * 20)), to);
  return signs;
}

/** With words as `wordOf` sees them: in training by their features alone. */
export function sentenceFeatures(
  sentence: Sentence,
  pack: LanguagePack,
  kindsOf: KindsOf,
  wordOf: (word: string) => WordFeatures,
): SentenceFeatures {
  const words = sentence.tokens.map(({ word }) => wordOf(word));
  return { words, pairs: pairsOf(words), signs: signsOf(sentence, words, pack, kindsOf) };
}
