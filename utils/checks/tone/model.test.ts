import { describe, expect, it } from 'vitest';
import { english } from '@/utils/checks/packs/en';
import { readingOf } from '@/utils/checks/reading';
import type { AloneSentence } from '@/utils/text/sentences';
import { edgeTerms } from './edge-kinds';
import { readerWeights } from './reader-weights';
import { sentenceFeatures } from './sentence-features';
import { shapeSentence, shareOf, wholeShaper } from './shape';
import { shippedTone } from './shipped';
import { talkTerms } from './talk-model';
import { talkWeights } from './talk-weights';
import { unpackHead } from './talk-weights-format';
import { toneWeights } from './weights';
import { unpack } from './weights-format';
import { wordFeatures } from './word-features';

const { sizes, biases } = toneWeights;
const weights = unpack(toneWeights);
const rarity = (hash: number) => (weights.rarity[hash % sizes.rarity] ?? 255) / 255;

const texts = [
  'You broke the build AGAIN. Read the f***ing docs!! :(',
  'Dear Marta, could you send me the plan by Tuesday? Thank you very much.',
  'I am sorry that my mail was short. I am sorry, I was in a hurry... 🙂',
  'Ärgerlich, and 12 pages of it; who reads that?!',
  `${'We said it, and we said it again. '.repeat(40)}Nobody here listens.`,
];

function asInTraining(text: string) {
  const features = readingOf({ key: text, text }).sentences.map(({ alone }) =>
    sentenceFeatures(alone, english, weights.kindsOf, wordFeatures),
  );
  const each = features.map((sentence) => {
    let sum = biases.harsh;
    shapeSentence(
      sentence,
      rarity,
      (hash, value) => (sum += value * (weights.sentence[hash % sizes.sentence] ?? 0)),
      true,
    );
    return sum;
  });
  let whole = 0;
  const shares = features.map((sentence) => shareOf(sentence, rarity, sizes.whole));
  wholeShaper(sizes.whole)(shares, (bucket, value) => (whole += value * (weights.whole[bucket] ?? 0)));
  return { each, whole };
}

describe('the model', () => {
  it.each(texts)('weighs the sentences of "%s" as they were shaped in training', (text) => {
    const { each } = shippedTone().weigh(readingOf({ key: text, text }).sentences, text);
    const expected = asInTraining(text).each;
    expect(each).toHaveLength(expected.length);
    for (const [at, { harsh }] of each.entries()) expect(harsh).toBeCloseTo(expected[at] ?? Number.NaN, 6);
  });

  it.each(texts)('weighs the whole of "%s" as it was shaped in training', (text) => {
    const { whole } = shippedTone().weigh(readingOf({ key: text, text }).sentences, text);
    const { each, whole: words } = asInTraining(text);
    const most = Math.log(each.reduce((sum, score) => sum + Math.exp(score), 0)) - Math.log(each.length) / 2;
    expect(whole.harsh).toBeCloseTo(most + words, 6);
  });

  it.each([
    'He runs the ward as if it were a bus that he had missed.',
    'Our new foreman and Carol Klein left in her car, apparently.',
    'You broke the build AGAIN.',
  ])('reads the talk of "%s" as it was shaped in training', (text) => {
    const { size, bias, weights: learnt } = unpackHead(talkWeights.people);
    const signsIn = (sentence: AloneSentence) =>
      sentenceFeatures(sentence, english, weights.kindsOf, wordFeatures).signs;
    for (const sentence of readingOf({ key: text, text }).sentences) {
      let sum = bias;
      talkTerms(sentence.alone, signsIn, rarity, (hash, value) => (sum += value * (learnt[hash % size] ?? 0)));
      expect(shippedTone().talk(sentence).people).toBeCloseTo(sum, 6);
    }
  });

  it.each(texts)('reads the edge of "%s" as it was shaped in training', (text) => {
    const { size, bias, weights: learnt } = unpackHead(readerWeights.edge);
    const signsIn = (sentence: AloneSentence) =>
      sentenceFeatures(sentence, english, weights.kindsOf, wordFeatures).signs;
    const { sentences } = readingOf({ key: text, text });
    const expected = sentences.map(({ alone }) => {
      let sum = bias;
      edgeTerms(alone, signsIn, rarity, (hash, value) => (sum += value * (learnt[hash % size] ?? 0)));
      return sum;
    });
    const { each } = shippedTone().weigh(sentences, text);
    for (const [at, { edge }] of each.entries()) expect(edge).toBeCloseTo(expected[at] ?? Number.NaN, 6);
  });

  it('weighs a draft the same whatever it weighed before', () => {
    const weighed = () =>
      texts.map((text) => shippedTone().weigh(readingOf({ key: text, text }).sentences, text).whole);
    expect(weighed()).toEqual(weighed());
  });

  it('weighs a draft that is typed letter by letter as one that is read at once', () => {
    const weigh = (key: string, text: string) => shippedTone().weigh(readingOf({ key, text }).sentences, text).whole;
    const typed =
      'We said it and we said it. Nobody here listens, nobody!\nDid you even read what we said? Read it, read it.';
    for (let length = 1; length <= typed.length; length++) {
      const text = typed.slice(0, length);
      const now = weigh('typed', text);
      weigh('another', 'Thanks, see you on Monday.');
      expect(weigh(`anew ${length}`, text), text).toEqual(now);
      weigh('typed', text);
    }
  });
});
