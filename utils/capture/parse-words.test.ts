import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShort } from './cases/in-short';
import { parseWords } from './parse-words';

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const form = /^(?:\[(\d{4}-\d{2}-\d{2})\] )?(.*) => (.*)$/;

type Row = [text: string, expected: string, today: string];

const casesOf = (file: string): Row[] =>
  linesOf(join(folder, file)).map((line) => {
    const [, today = '2026-11-25', text = '', expected = ''] = form.exec(line) ?? [];
    return [text.replaceAll('\\n', '\n'), expected, today];
  });

describe.each(files)('%s', (file) => {
  it.each(casesOf(file))('%j gives %s', (text, expected, today) => {
    expect(inShort(parseWords(text, { today }))).toBe(expected);
  });
});

const all = files.flatMap(casesOf);
const asking = all.filter(([, expected]) => expected.includes('ask '));
const readable = all.filter(([, expected]) => !expected.startsWith('note '));

describe(`of ${all.length} lines ${readable.length} say something, and ${asking.length} of these ask`, () => {
  it('holds 300 and more, and asks about few', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(asking.length / all.length).toBeLessThan(0.15);
  });
});

describe('ordinary sentences of mails', () => {
  const checks = join(import.meta.dirname, '../checks/cases');
  const sentences = readdirSync(checks)
    // Plain work about colleagues does tell when they are in and what they do, as a note would.
    .filter((file) => file.endsWith('.txt') && file !== 'absent-person.plain.txt')
    .flatMap((file) => linesOf(join(checks, file)));

  it(`stay words, but for one in a hundred of ${sentences.length}`, () => {
    const read = sentences.filter((sentence) => {
      const { changes, questions } = parseWords(sentence.replaceAll('\\n', '\n'), { today: '2026-11-25' });
      return changes.length + questions.length > 0;
    });
    expect(sentences.length).toBeGreaterThan(1_000);
    expect(read.length, read.join('\n')).toBeLessThan(sentences.length / 100);
  }, 120_000);
});
