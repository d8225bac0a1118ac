import { describe, expect, it } from 'vitest';
import { threadsOf } from '@/scripts/training/texts';

const threads = (...ids: string[]): string[] => threadsOf(ids.map((id) => ({ id })));

describe('the threads of numbered comments', () => {
  it('go on while places follow one another and the numbers of comments rise', () => {
    expect(new Set(threads('vcu-15-100', 'vcu-16-101', 'vcu-17-300')).size).toBe(1);
  });

  it('end where a place is left out', () => {
    const [first, second, other] = threads('vcu-15-100', 'vcu-16-101', 'vcu-18-102');
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it('end where the numbers of comments fall', () => {
    const [first, other, same] = threads('vcu-15-900', 'vcu-16-100', 'vcu-17-101');
    expect(other).not.toBe(first);
    expect(same).toBe(other);
  });
});
