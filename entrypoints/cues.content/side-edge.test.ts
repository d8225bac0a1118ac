import { describe, expect, it } from 'vitest';
import { sideEdge } from './side-edge';

describe('the edge of the sidebar', () => {
  it.each([
    ['the wished one where nothing is written', 'right', [], 'right'],
    ['the wished one beside a compose at the left', 'right', [{ left: 0, right: 700 }], 'right'],
    ['the other one where a compose is docked at the wished one', 'right', [{ left: 700, right: 1200 }], 'left'],
    ['the other one, the other way round', 'left', [{ left: 80, right: 580 }], 'right'],
    ['the wished one where a compose fills the window', 'right', [{ left: 0, right: 1280 }], 'right'],
    [
      'the wished one where composes stand at both',
      'right',
      [
        { left: 100, right: 600 },
        { left: 700, right: 1200 },
      ],
      'right',
    ],
  ] as const)('is %s', (_, wish, composes, edge) => {
    expect(sideEdge(wish, 1280, composes)).toBe(edge);
  });
});
