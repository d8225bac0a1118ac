import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/utils/text/sentences';
import { countsOf } from './draft-counts';
import { baselineFrom, nothingUsual, withDraft } from './usual';

const counts = (text: string) => countsOf(sentencesOf(text));
const usualOf = (lengths: number[]) =>
  lengths.reduce((usual, words) => withDraft(usual, { words, greets: true, thanks: false }), nothingUsual);

describe('countsOf', () => {
  it.each([
    ['Hi Bob,\nthank you for the plan.\nAna', { words: 8, greets: true, thanks: true }],
    ['Hi Bob, the plan is here.', { words: 6, greets: true, thanks: false }],
    ['No. Send it again.', { words: 4, greets: false, thanks: false }],
    ['', { words: 0, greets: false, thanks: false }],
  ])('counts %j', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('baselineFrom', () => {
  it('knows nothing before the first draft', () => {
    expect(baselineFrom(nothingUsual)).toBeNull();
  });
  it('reads the middle and the shortest tenth within their buckets', () => {
    const usual = usualOf([5, 40, 50, 60, 60, 61, 62, 70, 80, 300]);
    expect(baselineFrom(usual)).toEqual({ words: { median: 46, low: 5 }, greets: 1, thanks: 0, drafts: 10 });
  });
  it('takes any length', () => {
    expect(baselineFrom(usualOf([100_000]))).toMatchObject({ words: { median: 513 }, drafts: 1 });
  });
  it('lets old drafts fade, and keeps shares of all', () => {
    const faded = baselineFrom(usualOf(Array.from({ length: 1000 }, () => 20)));
    expect(faded?.drafts).toBeLessThanOrEqual(200);
    expect(faded?.greets).toBe(1);
  });
  it('keeps no more than a handful of numbers', () => {
    expect(JSON.stringify(usualOf([1, 2, 3])).length).toBeLessThan(120);
  });
});
