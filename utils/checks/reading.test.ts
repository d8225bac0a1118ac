import { describe, expect, it } from 'vitest';
import { makeChance } from '@/tests/long/chance';
import { edited } from '@/tests/writing/edits';
import { mailLike } from '@/tests/writing/mail-like';
import { type Reading, readingOf } from './reading';

let drafts = 0;
const freshKey = () => `reading-${drafts++}`;

/** Everything that a check can see of a reading. */
const seen = ({ own, sentences, language }: Reading) => ({
  own,
  language,
  sentences: sentences.map(({ start, end, asks, text, tokens, alone }) => ({
    span: [start, end],
    asks,
    text,
    tokens,
    alone: alone.tokens,
  })),
});

const awkward = [
  'This line is long enough that the mail program had to wrap\nit in the middle. And so on. Next.',
  'So.\nThis line is long enough that the mail program had to wrap\nit in the middle.\nEnd',
  'word '.repeat(130) + "isn't it? ".repeat(90),
  'He said “this is\n\nfar too long” and left. Then "more". `code`',
  '```\ncode\n```\nThen words. ```\nmore',
  'a`b`'.repeat(150),
  'She wrote “yes” and „ja“ and «oui».\nThen words.\nMore words. And more.\nEnd.',
  'She wrote “yes, „ja“ and\nthen words.\nMore words” and more.\nThe end” at last.\nEnd.',
  '» one « two\nthree “ four\nfive «six” seven» eight\nnine. Ten\neleven» twelve.',
];

describe('a reading', () => {
  it('of an edited draft is what a fresh reading of it is, edit after edit', () => {
    for (let seed = 0; seed < 60; seed++) {
      const chance = makeChance(seed);
      const key = freshKey();
      let text =
        seed < awkward.length
          ? (awkward[seed] ?? '')
          : mailLike(chance, 20 + chance.below(160), { odd: 0.25, sharp: 0.05 });
      readingOf({ key, text });
      for (let edit = 0; edit < 30; edit++) {
        text = edited(text, chance);
        const now = readingOf({ key, text });
        expect(seen(now), `seed ${seed}, edit ${edit}`).toEqual(seen(readingOf({ key: freshKey(), text })));
      }
    }
  }, 30_000);

  it('keeps the sentences that an edit left alone', () => {
    const text = 'Hi Bob,\n\nThe plan is good. It came late. We can start on Monday.';
    const key = freshKey();
    const before = readingOf({ key, text }).sentences;
    const after = readingOf({ key, text: text.replace('came', 'came very') }).sentences;
    const kept = after.map(({ alone }, at) => alone === before[at]?.alone);
    expect(kept).toEqual([true, true, false, true]);
    expect(after[3]?.tokens[0]).toMatchObject({ text: 'We', word: 'we', start: 46, end: 48, gap: 'sentence' });
  });

  it('is the same one until the draft changes, and of as many drafts as may be open', () => {
    const keys = Array.from({ length: 8 }, freshKey);
    const readings = keys.map((key) => readingOf({ key, text: 'We came.' }));
    expect(keys.map((key) => readingOf({ key, text: 'We came.' }))).toEqual(readings);
    expect(keys.every((key, at) => readingOf({ key, text: 'We came.' }) === readings[at])).toBe(true);
    expect(readingOf({ key: keys[0] ?? '', text: 'We went.' })).not.toBe(readings[0]);
  });
});
