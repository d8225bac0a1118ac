import { describe, expect, it } from 'vitest';
import { kindTable } from '@/scripts/training/kind-table';
import { readingOf } from '@/utils/checks/reading';
import { readerWeights } from '@/utils/checks/tone/reader-weights';
import { shippedTone } from '@/utils/checks/tone/shipped';
import { talkWeights } from '@/utils/checks/tone/talk-weights';
import { toneWeights } from '@/utils/checks/tone/weights';
import { unpack } from '@/utils/checks/tone/weights-format';

const most = 300_000;
const { sizes, scales, biases, brief } = toneWeights;
const unpacked = unpack(toneWeights);
const heads = [unpacked.sentence, unpacked.whole, ...unpacked.brief];
const largest = (weights: Float32Array): number => weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);

const harshOf = (text: string): number =>
  shippedTone().weigh(readingOf({ key: 'weights', text }).sentences, text).whole.harsh;

describe('the weights that ship', () => {
  it('take at most 300 KB, all told', () => {
    const sizeOf = (packed: object) => Buffer.byteLength(JSON.stringify(packed));
    expect(sizeOf(toneWeights) + sizeOf(talkWeights) + sizeOf(readerWeights)).toBeLessThanOrEqual(most);
  });

  it('decode to as many finite weights as they say, of which the largest is the scale', () => {
    expect(heads.map(({ length }) => length)).toEqual([sizes.sentence, sizes.whole, ...brief.map(() => sizes.brief)]);
    expect(heads.every((weights) => weights.every(Number.isFinite))).toBe(true);
    expect(heads.map(largest)).toEqual([scales.sentence, scales.whole, ...scales.brief].map(Math.fround));
    expect([unpacked.rarity.length, biases.brief.length]).toEqual([sizes.rarity, brief.length]);
  });

  it('know the lexicon as it is now: else `npm run train` is due', () => {
    const table = kindTable();
    expect(toneWeights.entries).toBe(table.size);
    const wrong = [...table].filter(([hash, kinds]) => unpacked.kindsOf(hash)?.join() !== kinds.join());
    expect(wrong).toEqual([]);
  });

  it.each([
    ['He runs the ward as if it were a bus that he had missed.', 'He runs the ward from Monday and has the keys.'],
    ['Word is that she was asked to go before the audit.', 'She was asked to go through the audit with me.'],
    ['He owes money all over town and hides from the bank.', 'He has the keys to the hall and rings at noon.'],
  ])('weigh "%s" as more talk about somebody than "%s"', (talk, plain) => {
    const peopleOf = (text: string) =>
      readingOf({ key: 'talk', text }).sentences.map((sentence) => shippedTone().talk(sentence).people);
    expect(Math.max(...peopleOf(talk))).toBeGreaterThan(Math.max(...peopleOf(plain)));
  });

  it.each([
    [
      'You handed me a map of last year and a kind word for it.',
      'You handed me a map of the yard and the keys for it.',
    ],
    ['Your invoice reads like a ransom note.', 'Your invoice is on the desk.'],
    ['Your plan is a bad joke with a date on it.', 'Your plan is in the folder with a date on it.'],
  ])('weigh "%s" as sharper to its reader than "%s"', (sharp, plain) => {
    const edgeOf = (text: string) =>
      shippedTone().weigh(readingOf({ key: 'edge', text }).sentences, text).each[0]?.edge ?? Number.NaN;
    expect(edgeOf(sharp)).toBeGreaterThan(edgeOf(plain));
  });

  it.each([
    ['You are useless and everybody here knows it.', 'You are early and everybody here is glad of it.'],
    ['Stop wasting my time with this garbage.', 'Stop by at any time with the keys.'],
    ['Did you even read what I wrote?', 'Did you read what I wrote on Monday?'],
  ])('weigh "%s" as harsher than "%s"', (harsh, kind) => {
    expect(harshOf(harsh)).toBeGreaterThan(harshOf(kind));
  });
});
