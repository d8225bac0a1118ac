import { describe, expect, it } from 'vitest';
import { blankFrom } from './blanks';

const text = 'Thanks for [what they did]. It [what it changed]. See [1].';
const first = { start: 11, end: 26 };
const second = { start: 31, end: 48 };
const at = (offset: number) => ({ start: offset, end: offset });

describe('Tab among blanks', () => {
  it.each([
    ['goes from the first to the second', first, false, second],
    ['goes from behind a filled one to the next', at(28), false, second],
    ['goes from the start to the first', at(0), false, first],
    ['leaves behind the last', second, false, undefined],
    ['with Shift goes from the second to the first', second, true, first],
    ['with Shift leaves before the first', first, true, undefined],
    ['goes into a blank that begins at the caret', at(31), false, second],
  ])('%s', (_title, selected, back, wanted) => {
    expect(blankFrom(text, selected, back)).toEqual(wanted);
  });

  it('leaves at once where nothing is to be filled', () => {
    expect(blankFrom('See [1] and list[index].', at(0), false)).toBeUndefined();
  });
});
