import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShort } from '@/utils/capture/cases/in-short';
import { parseWords } from '@/utils/capture/parse-words';
import { readLearnt } from './read-learnt';

const rows = readFileSync(join(import.meta.dirname, 'kept-texts.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split(' => '));

describe('needs and manners in plain words', () => {
  // The first of them unpacks the weights.
  it.each(rows)('%j gives %s', { timeout: 20_000 }, (text = '', expected) => {
    expect(inShort(parseWords(text, { today: '2026-11-25', learnt: readLearnt }))).toBe(expected);
  });
});
