import { describe, expect, it } from 'vitest';
import { collectHealth, firstAnswer } from './ranked';

describe('ranked candidates', () => {
  it('answer by the best that finds something', () => {
    const { report, health } = collectHealth();
    expect(firstAnswer('self', [() => null, () => 'b', () => 'c'], report)).toBe('b');
    expect(health()).toEqual([{ need: 'self', rank: 1 }]);
  });

  it('say so where none answers', () => {
    const { report, health } = collectHealth();
    expect(firstAnswer('self', [() => undefined], report)).toBeUndefined();
    expect(health()).toEqual([{ need: 'self', rank: null }]);
  });

  it('are reported by their worst answer in one reading', () => {
    const { report, health } = collectHealth();
    report('recipients', 2);
    report('recipients', 0);
    report('editor', null);
    report('editor', 0);
    expect(health()).toEqual([
      { need: 'recipients', rank: 2 },
      { need: 'editor', rank: null },
    ]);
  });
});
