import { describe, expect, it } from 'vitest';
import { bestScale, rootedBits, sizeInBits, unrootedBits } from './rooted-bits';

const kept = (weights: readonly number[], scale: number, bits: number): number[] => [
  ...unrootedBits(Uint8Array.from(rootedBits(Float64Array.from(weights), scale, bits)), weights.length, scale, bits),
];

describe('weights of few bits', () => {
  it.each([
    ['the largest', 4.9, 4.9],
    ['the largest below zero', -4.9, -4.9],
    ['nothing', 0, 0],
    ['a step', 4.9 * (3 / 7) ** 2, 4.9 * (3 / 7) ** 2],
    ['a step below zero', -4.9 / 49, -4.9 / 49],
    ['next to nothing', 0.01, 0],
    ['more than the scale', 9, 4.9],
  ])('come back as the step next to them: %s', (_, weight, step) => {
    expect(kept([weight], 4.9, 4)[0]).toBeCloseTo(step, 5);
  });

  it('of four bits stand two in a byte, the first in the low bits', () => {
    expect(rootedBits(Float64Array.from([1, -1, 0, 1]), 1, 4)).toEqual([0x97, 0x70]);
  });

  it.each([4, 6, 8])('come back in their order, of %i bits each', (bits) => {
    const steps = 2 ** (bits - 1) - 1;
    const some = Array.from({ length: 29 }, (_, at) => Math.sign(14 - at) * (((at * 5) % (steps + 1)) / steps) ** 2);
    const bytes = rootedBits(Float64Array.from(some), 1, bits);
    expect(bytes).toHaveLength(sizeInBits(some.length, bits));
    kept(some, 1, bits).forEach((weight, at) => {
      expect(weight).toBeCloseTo(some[at] ?? Number.NaN, 6);
    });
  });

  it('lose less by a scale that cuts off one that is far out', () => {
    const weights = Float64Array.from([8, ...Array.from({ length: 400 }, (_, at) => Math.sin(at))]);
    const lost = (scale: number) =>
      kept([...weights], scale, 4).reduce((sum, weight, at) => sum + (weight - (weights[at] ?? 0)) ** 2, 0);
    expect(bestScale(weights, 4)).toBeLessThan(8);
    expect(lost(bestScale(weights, 4))).toBeLessThan(lost(8));
  });

  it('keep the largest as the scale where all are alike', () => {
    expect(bestScale(Float64Array.from([0.5, -0.5]), 4)).toBe(0.5);
  });
});
