import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('named', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['عمر', '\u2068عمر\u2069'],
    ['Omar (עומר)', '\u2068Omar (עומר)\u2069'],
  ])('%s', (name, shown) => {
    expect(named(name)).toBe(shown);
  });
});
