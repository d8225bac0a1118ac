import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShort } from '@/utils/capture/cases/in-short';
import { readLearnt } from '@/utils/capture/learnt/read-learnt';
import { parseWords } from '@/utils/capture/parse-words';

const folder = join(import.meta.dirname, 'cases');
const rowsOf = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split(' => '));

/** Notes as they are read in the side panel: by rules, by grammar, and by what was learnt. */
describe.each(readdirSync(folder))('%s', (file) => {
  it.each(rowsOf(file))('%j gives %s', (text = '', expected) => {
    expect(inShort(parseWords(text, { today: '2026-11-25', learnt: readLearnt }))).toBe(expected);
  });
});
