import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { foldName } from './fold';
import { keyedHash } from './keyed-hash';

describe('keyed hash', () => {
  it('is the start of HMAC-SHA-256, asked once or twice', () => {
    const whole = createHmac('sha256', 'salt').update('mära voss').digest('hex');
    expect(keyedHash('salt', 'mära voss')).toBe(whole.slice(0, 24));
    expect(keyedHash('salt', 'mära voss')).toBe(whole.slice(0, 24));
  });
  it('changes with the salt', () => {
    expect(keyedHash('a', 'mara')).not.toBe(keyedHash('b', 'mara'));
  });
  it('does not take salt and text for another salt and text', () => {
    expect(keyedHash('a', 'b\nc')).not.toBe(keyedHash('a\nb', 'c'));
  });
  it('still answers rightly after more words than it remembers', () => {
    const first = keyedHash('s', 'word-0');
    for (let n = 0; n < 5000; n++) keyedHash('s', `word-${n}`);
    expect(keyedHash('s', 'word-0')).toBe(first);
  });
});

describe('folding names', () => {
  it.each([
    ['Mära', 'mara'],
    ['ZOË', 'zoe'],
    ['Nguyễn', 'nguyen'],
    ['O’Neil', "o'neil"],
    ['Ca\u200brol\u202e', 'carol'],
    ['  Groß ', 'gross'],
    ['李娜', '李娜'],
  ])('folds %j to %j', (name, folded) => expect(foldName(name)).toBe(folded));
});
