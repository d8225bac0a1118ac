import { describe, expect, it } from 'vitest';
import { isAlive } from './alive';

describe('isAlive', () => {
  it.each([
    ['a node that stands', { nodeType: 1 }, true],
    [
      'one that went with its frame',
      new Proxy(
        {},
        {
          getPrototypeOf() {
            throw new TypeError("can't access dead object");
          },
        },
      ),
      false,
    ],
  ])('of %s', (_what, node, alive) => {
    expect(isAlive(node as Node)).toBe(alive);
  });
});
