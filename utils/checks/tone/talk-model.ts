import { talkedOfIn } from '@/utils/checks/absent/talked-of';
import type { TalkHead, TalkScores } from '@/utils/checks/types';
import { bucketOf, pairHash } from '@/utils/text/hash';
import type { AloneSentence } from '@/utils/text/sentences';
import { sentenceEnd, sentenceStart } from './sentence-features';
import { pairShare, pieceShare, type Rarity, sentenceFloor, signShare, type Take } from './shape';
import { shapeTalk, talkOf, turned } from './talk-features';
import { type PackedTalk, talkHeads, type UnpackedHead, unpackHead } from './talk-weights-format';
import type { WordFeatures } from './word-features';

/** The signs of a sentence, as the tone model reads them too. */
export type SignsOf = (sentence: AloneSentence) => readonly number[];

/** Hands over what a sentence holds, as in training. */
export const talkTerms = (sentence: AloneSentence, signsOf: SignsOf, rarity: Rarity, take: Take): void =>
  shapeTalk(talkOf(sentence, talkedOfIn(sentence)), signsOf(sentence), rarity, take);

/** What a word brings before it is scaled: its pieces are summed once, and not wherever it stands. */
interface Said {
  hash: number;
  rare: number;
  square: number;
  /** By head, in the order of `talkHeads`. */
  sums: readonly number[];
}

function wordReader(heads: readonly UnpackedHead[], rarity: Rarity): (word: WordFeatures) => Said {
  const known = new WeakMap<WordFeatures, Said>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const { hash, pieces } = word;
    const rare = rarity(hash);
    const share = pieceShare / Math.sqrt(pieces.length || 1);
    const sums = heads.map(({ weights, size }) => {
      const weightOf = (one: number) => weights[bucketOf(one, size)] ?? 0;
      return rare * (weightOf(hash) + share * pieces.reduce((sum, piece) => sum + weightOf(piece), 0));
    });
    const said = { hash, rare, square: rare ** 2, sums };
    known.set(word, said);
    return said;
  };
}

/** What `shapeTalk` makes of a sentence for training, made once for all heads. */
interface Terms {
  words: readonly Said[];
  parts: readonly number[];
  signs: readonly number[];
}

/** Of the words and their pairs. */
function saidSum({ weights, size }: UnpackedHead, place: number, words: readonly Said[]): number {
  let square = sentenceFloor;
  let said = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    square += word?.square ?? 0;
    said += word?.sums[place] ?? 0;
  }
  let before = sentenceStart;
  let rareBefore = words[0]?.rare ?? 0;
  for (let at = 0; at <= words.length; at++) {
    const word = at < words.length ? words[at] : undefined;
    const hash = word?.hash ?? sentenceEnd;
    const rare = word?.rare ?? rareBefore;
    said += ((pairShare * (rareBefore + rare)) / 2) * (weights[bucketOf(pairHash(before, hash), size)] ?? 0);
    before = hash;
    rareBefore = rare;
  }
  return said / Math.sqrt(square);
}

function signSum({ weights, size }: UnpackedHead, signs: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < signs.length; at++) sum += weights[bucketOf(signs[at] ?? 0, size)] ?? 0;
  return sum * signShare;
}

/** Sums it up with the weights of the head at this place. */
function scoreOf(heads: readonly UnpackedHead[], place: number, { words, parts, signs }: Terms): number {
  const head = heads[place];
  if (!head) return 0;
  return head.bias + saidSum(head, place, words) + signSum(head, signs) + turned(head.weights, head.size, parts);
}

/** Below it nobody asks how the sentence talks. */
const named = 0;

/** Reads how a sentence talks of people, by the weights as shipped; asked only of the few sentences that speak of somebody. */
export function talkReader(
  packed: PackedTalk,
  signsOf: SignsOf,
  rarity: Rarity,
): (sentence: AloneSentence) => TalkScores {
  const heads = talkHeads.map((head) => unpackHead(packed[head]));
  const wordOf = wordReader(heads, rarity);
  return (sentence) => {
    const { words, parts } = talkOf(sentence, talkedOfIn(sentence));
    const said: Said[] = [];
    for (const word of words) said.push(wordOf(word));
    const terms = { words: said, parts, signs: signsOf(sentence) };
    const score = (head: TalkHead) => scoreOf(heads, talkHeads.indexOf(head), terms);
    const people = score('people');
    const kind = (head: TalkHead) => (people < named ? 0 : score(head));
    return { people, verdict: kind('verdict'), hearsay: kind('hearsay'), private: kind('private') };
  };
}
