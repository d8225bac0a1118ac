import { describe, expect, it } from 'vitest';
import { previewPieces } from './preview-pieces';

describe('previewPieces', () => {
  it.each([
    ['no blank', 'Thanks!', [], [['Thanks!', false]]],
    [
      'a blank within',
      'Hi, [x] ok',
      [{ start: 4, end: 7 }],
      [
        ['Hi, ', false],
        ['[x]', true],
        [' ok', false],
      ],
    ],
    [
      'blanks at both ends',
      '[a][b]',
      [
        { start: 0, end: 3 },
        { start: 3, end: 6 },
      ],
      [
        ['[a]', true],
        ['[b]', true],
      ],
    ],
    ['nothing at all', '', [], []],
  ])('%s', (_, text, blanks, expected) => {
    expect(previewPieces({ text, blanks }).map((piece) => [piece.text, piece.blank])).toEqual(expected);
  });
});
