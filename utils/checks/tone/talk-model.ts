import { talkedOfIn } from '@/utils/checks/absent/talked-of';
import type { TalkHead, TalkScores } from '@/utils/checks/types';
import { bucketOf } from '@/utils/text/hash';
import type { AloneSentence } from '@/utils/text/sentences';
import { pairsOf } from './sentence-features';
import { pairRarities, pieceShare, type Rarity, sentenceFloor, signShare, type Take } from './shape';
import { shapeTalk, type Talk, talkOf, turnShare, turnsOf } from './talk-features';
import { type PackedTalk, talkHeads, type UnpackedHead, unpackHead } from './talk-weights-format';
import type { WordFeatures } from './word-features';

/** The signs of a sentence, as the tone model reads them too. */
export type SignsOf = (sentence: AloneSentence) => readonly number[];

/** Hands over what a sentence holds, as in training. */
export const talkTerms = (sentence: AloneSentence, signsOf: SignsOf, rarity: Rarity, take: Take): void =>
  shapeTalk(talkOf(sentence, talkedOfIn(sentence)), signsOf(sentence), rarity, take);

/** What a word brings to a head before it is scaled: its pieces are summed once, and not wherever it stands. */
function wordSums({ weights, size }: UnpackedHead, rarity: Rarity): (word: WordFeatures) => number {
  const known = new WeakMap<WordFeatures, number>();
  const weightOf = (hash: number) => weights[bucketOf(hash, size)] ?? 0;
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const ofPieces = word.pieces.reduce((sum, piece) => sum + weightOf(piece), 0);
    const sum =
      rarity(word.hash) * (weightOf(word.hash) + (pieceShare / Math.sqrt(word.pieces.length || 1)) * ofPieces);
    known.set(word, sum);
    return sum;
  };
}

/** What `shapeTalk` makes of a sentence for training, summed up with the weights learnt. */
function scorer(head: UnpackedHead, rarity: Rarity): (talk: Talk, signs: readonly number[]) => number {
  const { weights, size, bias } = head;
  const sumOf = wordSums(head, rarity);
  const weightOf = (hash: number) => weights[bucketOf(hash, size)] ?? 0;
  return ({ words, parts }, signs) => {
    let square = sentenceFloor;
    let said = 0;
    for (const word of words) {
      square += rarity(word.hash) ** 2;
      said += sumOf(word);
    }
    const rare = pairRarities(words, rarity);
    pairsOf(words).forEach((pair, at) => {
      said += (rare[at] ?? 0) * weightOf(pair);
    });
    let turned = 0;
    const turns = turnsOf(parts);
    for (const turn of turns) turned += weightOf(turn);
    let signed = 0;
    for (const sign of signs) signed += weightOf(sign);
    return bias + said / Math.sqrt(square) + signed * signShare + (turned * turnShare) / Math.sqrt(turns.length);
  };
}

/** Below it nobody asks how the sentence talks. */
const named = 0;

/** Reads how a sentence talks of people, by the weights as shipped; asked only of the few sentences that speak of somebody. */
export function talkReader(
  packed: PackedTalk,
  signsOf: SignsOf,
  rarity: Rarity,
): (sentence: AloneSentence) => TalkScores {
  const score = Object.fromEntries(talkHeads.map((head) => [head, scorer(unpackHead(packed[head]), rarity)])) as Record<
    TalkHead,
    ReturnType<typeof scorer>
  >;
  return (sentence) => {
    const talk = talkOf(sentence, talkedOfIn(sentence));
    const signs = signsOf(sentence);
    const people = score.people(talk, signs);
    const kind = (head: TalkHead) => (people < named ? 0 : score[head](talk, signs));
    return { people, verdict: kind('verdict'), hearsay: kind('hearsay'), private: kind('private') };
  };
}
