import { describe, expect, it } from 'vitest';
import { kindTable } from '@/scripts/training/kind-table';
import { readingOf } from '@/utils/checks/reading';
import { shippedTone } from '@/utils/checks/tone/shipped';
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
    expect(Buffer.byteLength(JSON.stringify(toneWeights))).toBeLessThanOrEqual(most);
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
    ['You are useless and everybody here knows it.', 'You are early and everybody here is glad of it.'],
    ['Stop wasting my time with this garbage.', 'Stop by at any time with the keys.'],
    ['Did you even read what I wrote?', 'Did you read what I wrote on Monday?'],
  ])('weigh "%s" as harsher than "%s"', (harsh, kind) => {
    expect(harshOf(harsh)).toBeGreaterThan(harshOf(kind));
  });
});
