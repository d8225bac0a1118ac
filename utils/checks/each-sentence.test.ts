import { describe, expect, it } from 'vitest';
import { makeChance } from '@/tests/long/chance';
import { edited } from '@/tests/writing/edits';
import { mailLike } from '@/tests/writing/mail-like';
import { eachSentence } from './each-sentence';
import { readingOf } from './reading';

let drafts = 0;
const freshKey = () => `each-sentence-${drafts++}`;

let asked: string[] = [];
const withNeighbours = eachSentence<string, string>(
  (sentences, at, mark) => {
    asked.push(sentences[at]?.text.trim() ?? '');
    return [-2, -1, 0, 1].map((by) => sentences[at + by]?.text).join(mark);
  },
  { back: 2, on: 1 },
);
const listOf = (key: string, text: string, mark = '|') => withNeighbours(readingOf({ key, text }), mark, undefined);

describe('what is made of each sentence', () => {
  it('of an edited draft is what is made of a fresh one, edit after edit', () => {
    for (let seed = 0; seed < 30; seed++) {
      const chance = makeChance(seed);
      const key = freshKey();
      let text = mailLike(chance, 20 + chance.below(120));
      for (let edit = 0; edit < 30; edit++) {
        text = edited(text, chance);
        expect(listOf(key, text), `seed ${seed}, edit ${edit}`).toEqual(listOf(freshKey(), text));
      }
    }
  });

  const text = 'One came. Two went. Three stayed. Four slept. Five woke. Six left.';
  const askedOf = (change: () => unknown): string[] => {
    asked = [];
    change();
    return asked;
  };

  it('is asked again of the edited sentence and those in reach of it alone', () => {
    const key = freshKey();
    listOf(key, text);
    const again = askedOf(() => listOf(key, text.replace('stayed', 'sat')));
    expect(again).toEqual(['Two went.', 'Three sat.', 'Four slept.', 'Five woke.']);
  });

  it('is asked once of one reading, and again of all where something else is given', () => {
    const key = freshKey();
    listOf(key, text);
    expect(askedOf(() => listOf(key, text))).toEqual([]);
    expect(askedOf(() => listOf(key, text, '/'))).toHaveLength(6);
    expect(askedOf(() => listOf(key, `${text} So.`))).toHaveLength(7);
  });
});
