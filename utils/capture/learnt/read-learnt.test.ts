import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShort } from '@/utils/capture/cases/in-short';
import { parseWords } from '@/utils/capture/parse-words';
import { readLearnt } from './read-learnt';

const today = '2026-11-25';
const read = (text: string) => parseWords(text, { today, learnt: readLearnt });
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

describe('notes that no rule accounts for', () => {
  const rows = linesOf(join(import.meta.dirname, 'cases.txt')).map((line) => line.split(' => '));
  it.each(rows)('%j gives %s', (text = '', expected) => {
    expect(inShort(read(text))).toBe(expected);
  });

  it.each(rows)('%j is none that was learnt from', (text = '') => {
    const folder = join(import.meta.dirname, '../training');
    const learnt = readdirSync(folder).flatMap((file) => linesOf(join(folder, file)));
    const clauses = new Set(learnt.map((line) => (line.split('\t')[1] ?? '').replace(/[[\]]/g, '').toLowerCase()));
    expect(clauses.has(text.toLowerCase())).toBe(false);
  });
});

describe('what is not told', () => {
  it.each([
    'was off sick last week',
    'maybe mondays are bad for him',
    'does she hate calls?',
    'her husband hates phone calls',
    'Marek hates phone calls',
    "doesn't hate phone calls",
    'used to work mornings only',
    'is not busy after 3',
    'the client wants everything by email, I think',
    'ask whether friday mornings suit',
    'my boss never reads mails',
  ])('%j tells nothing without a question', (text) => {
    expect(read(text).changes).toEqual([]);
  });
});

describe('ordinary sentences of mails', () => {
  const checks = join(import.meta.dirname, '../../checks/cases');
  const sentences = readdirSync(checks)
    // Plain work about colleagues does tell when they are in and what they do, as a note would.
    .filter((file) => file.endsWith('.txt') && file !== 'absent-person.plain.txt')
    .flatMap((file) => linesOf(join(checks, file)));

  it(`stay words, but for two in a hundred of ${sentences.length}`, { timeout: 120_000 }, () => {
    const some = sentences.filter((sentence) => {
      const { changes, questions } = read(sentence.replaceAll('\\n', '\n'));
      return changes.length + questions.length > 0;
    });
    expect(some.length, some.join('\n')).toBeLessThan(sentences.length / 50);
  });
});

describe('what people paste', () => {
  it.each(['a ', '9-', 'mon ', 'hates ', 'call or ', 'before 9 after ', 'knows a and ', 'out until ', '"', 'half '])(
    '%j many times over takes no long time',
    { timeout: 60_000 },
    (piece) => {
      const before = performance.now();
      for (const many of [30, 200, 800]) read(piece.repeat(many));
      expect(performance.now() - before).toBeLessThan(5_000);
    },
  );
});

it('the weights stay small', () => {
  expect(readFileSync(join(import.meta.dirname, 'weights.ts'), 'utf8').length).toBeLessThan(580_000);
});
