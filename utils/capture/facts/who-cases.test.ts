import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShort } from '@/utils/capture/cases/in-short';
import { readLearnt } from '@/utils/capture/learnt/read-learnt';
import { parseWords } from '@/utils/capture/parse-words';

const rowsOf = (file: string) =>
  readFileSync(join(import.meta.dirname, 'who-cases', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split(' => '));

/** Notes of who somebody is, as they are read in the side panel. */
describe.each(['told.txt', 'not-told.txt', 'beside.txt', 'plainly.txt'])('%s', (file) => {
  // The first of them unpacks the weights.
  it.each(rowsOf(file))('%j gives %s', { timeout: 20_000 }, (text = '', expected) => {
    expect(inShort(parseWords(text, { today: '2026-11-25', learnt: readLearnt }))).toBe(expected);
  });
});
