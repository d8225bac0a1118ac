import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShort } from './cases/in-short';
import { parseWords } from './parse-words';

const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const form = /^(?:\[(\d{4}-\d{2}-\d{2})\] )?(.*) => (.*)$/;

function casesOf(file: string): [text: string, expected: string, today: string][] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [, today = '2026-11-25', text = '', expected = ''] = form.exec(line) ?? [];
      return [text.replaceAll('\\n', '\n'), expected, today];
    });
}

describe.each(files)('%s', (file) => {
  it.each(casesOf(file))('%j gives %s', (text, expected, today) => {
    expect(inShort(parseWords(text, { today }))).toBe(expected);
  });
});
