import { describe, expect, it } from 'vitest';
import { fillGiven, readGiven } from './given';
import { checks } from './index';
import type { Check, CheckExample } from './types';

function findingsIn(check: Check, { text, given }: CheckExample) {
  const filled = fillGiven({ text, ...given });
  const { draft, knowledge } = readGiven(filled, Temporal.Instant.from(filled.now).epochMilliseconds);
  return check.find(draft, knowledge);
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it.each(check.examples.flags)('flags: $text', (example) => {
    const [first] = findingsIn(check, example);
    expect(first?.check).toBe(id);
    expect(first && first.sure >= 0.6).toBe(true);
    expect(first && first.end <= example.text.length && first.start <= first.end).toBe(true);
  });
  it.each(check.examples.allows)('allows: $text', (example) => {
    expect(findingsIn(check, example).filter(({ sure }) => sure >= 0.4)).toEqual([]);
  });
});
