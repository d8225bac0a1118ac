import { describe, expect, it } from 'vitest';
import { fillGiven, readGiven } from '@/utils/checks/given';
import type { CheckId, Finding } from '@/utils/checks/types';
import { rankOf } from './rank';

const knowing = (...people: { name: string; careful: boolean }[]) =>
  readGiven(fillGiven({ text: 'Hello', people }), 0).knowledge;
const nobodyKept = knowing();

const fakeFinding = (check: CheckId, sure: number): Finding => ({
  check,
  sure,
  start: 0,
  end: 4,
  why: { key: 'checks.harsh.sentence', args: [] },
  suggestion: null,
  person: null,
});

describe('of two findings in a draft', () => {
  it.each<[string, [CheckId, number], [CheckId, number]]>([
    ['somebody absent stands before the surest tone', ['absent-person', 0.62], ['harsh', 0.99]],
    ['the wrong ear stands before the surest tone', ['wrong-ear', 0.64], ['harsh', 0.99]],
    ['somebody absent stands before a slip', ['absent-person', 0.7], ['unfilled-blank', 1]],
    ['sure tone stands before a hint of somebody absent', ['harsh', 0.62], ['absent-person', 0.54]],
    ['the surer of two about people stands first', ['wrong-ear', 0.86], ['absent-person', 0.7]],
    ['what hurts stands before a slip as sure', ['harsh', 0.97], ['unfilled-blank', 0.97]],
    ['a certain slip stands before words that may only sting', ['unfilled-blank', 0.97], ['harsh', 0.65]],
    ['tone stands before craft', ['impatience', 0.7], ['complaint-no-proposal', 0.8]],
    ['a slip stands before timing', ['wrong-greeting', 0.7], ['outside-hours', 1]],
    ['kind words for somebody absent wait behind tone', ['absolutes', 0.6], ['praise-absent', 0.9]],
  ])('%s', (_, [first, firstSure], [second, secondSure]) => {
    expect(rankOf(fakeFinding(first, firstSure), nobodyKept)).toBeGreaterThan(
      rankOf(fakeFinding(second, secondSure), nobodyKept),
    );
  });

  it('a hint of somebody the user is careful with stands before tone, as it may interrupt then', () => {
    const careful = knowing({ name: 'Carol Klein', careful: true });
    const hint = { ...fakeFinding('absent-person', 0.5), person: 'person-1' };
    expect(rankOf(hint, careful)).toBeGreaterThan(rankOf(fakeFinding('harsh', 0.9), nobodyKept));
    expect(rankOf(hint, nobodyKept)).toBeLessThan(rankOf(fakeFinding('harsh', 0.9), nobodyKept));
  });
});
