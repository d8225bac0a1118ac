import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShort } from './cases/in-short';
import { readLearnt } from './learnt/read-learnt';
import { parseWords } from './parse-words';

/** Lines of the tables that tell values alone, whose words are not kept. */
const value = /^(?:channel|avoid|work|best|focus|days-off|zone|exception|holidays|role|relation) [\w/:., -]+$/u;
const folder = join(import.meta.dirname, 'cases');
const lines = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  .map((line) => line.split(' => '))
  .filter(
    ([text = '', expected = '']) => !/^[[#]|\\n/u.test(text) && expected.split(' ; ').every((one) => value.test(one)),
  )
  .map(([text = '']) => text)
  // A third of them, as each is read some twenty times.
  .filter((_, at) => at % 3 === 0);

/** How a word is typed in a hurry, or said elsewhere. */
const hurried: readonly [word: RegExp, typed: string][] = [
  [/(?<![\p{L}'])tomorrow(?!\p{L})/giu, 'tmr'],
  [/(?<![\p{L}'])from(?!\p{L})/giu, 'frm'],
  [/(?<![\p{L}'])between(?!\p{L})/giu, 'btwn'],
  [/(?<![\p{L}'])video(?!\p{L})/giu, 'vid'],
  [/(?<![\p{L}'])never(?!\p{L})/giu, 'nvr'],
  [/(?<![\p{L}'])always(?!\p{L})/giu, 'alw'],
  [/(?<![\p{L}'])every(?!\p{L})/giu, 'evry'],
  [/(?<![\p{L}'])noon(?!\p{L})/giu, "twelve o'clock"],
  [/(?<![\p{L}'])afternoon(?!\p{L})/giu, 'arvo'],
  [/(?<=(?:day|tomorrow|this) )(?:afternoon)(?!\p{L})/giu, 'pm'],
  [/(?<=(?:day|thu|fri) )evening(?!\p{L})/giu, 'eve'],
  [/(?<![\p{L}'])you(?![\p{L}'])/gu, 'u'],
  [/(?<=(?:mon|tues|wed|thurs|fri))(?= (?:to|and) \p{L}+day)/giu, '.'],
  [/(?<=day) and (?=\p{L}+day)/gu, ' + '],
  [/(?<=day) and (?=\p{L}+day)/gu, ' plus '],
  [/(?<![\p{L}'])because(?=\s)/giu, 'cos'],
  [/(?<![\p{L}'])although(?=\s)/giu, 'even though'],
];

const read = (text: string): string[] =>
  inShort(parseWords(text, { today: '2026-11-25', learnt: readLearnt }))
    .split(' ; ')
    .sort();

/** The lines of which what was made is read otherwise than expected. */
const otherwise = (made: readonly (readonly [text: string, expected: readonly string[]])[]): string[] =>
  made
    .map(([text, expected]) => ({ text, expected, got: read(text) }))
    .filter(({ expected, got }) => [...expected].sort().join() !== got.join())
    .map(({ text, got }) => `${text} => ${got.join(' ; ')}`);

describe(`of ${lines.length} lines that tell values`, () => {
  it.each<[name: string, write: (line: string) => string]>([
    ['9 a.m.', (line) => line.replace(/(\d) ?([ap])m\b(?!\.)/gu, '$1 $2.m.')],
    ['9 AM', (line) => line.replace(/(\d) ?([ap]m)\b/gu, (_, hour, half) => `${hour} ${half.toUpperCase()}`)],
    ['&', (line) => line.replaceAll(' and ', ' & ')],
    ['9 – 5', (line) => line.replace(/(\d)-(\d)/gu, '$1–$2')],
    ['dont', (line) => line.replace(/\b(do|does|is)n't\b/gu, '$1nt')],
    ['a bullet', (line) => `- ${line}`],
    ['FYI', (line) => `FYI ${line}`],
    ['e-mail', (line) => line.replace(/\bemails?\b/gu, (word) => `e-${word.slice(1)}`)],
    ['a capital', (line) => `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`],
    ...hurried.map(([word, typed]): [string, (line: string) => string] => [typed, (line) => line.replace(word, typed)]),
    ['a full stop', (line) => (/[.!?]$/u.test(line) ? line : `${line}.`)],
  ])('each is read the same with %s', { timeout: 60_000 }, (_, write) => {
    const made = lines.filter((line) => write(line) !== line).map((line) => [write(line), read(line)] as const);
    const wrong = otherwise(made);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(made.length / 100);
  });

  it.each<[name: string, beside: (line: string, other: string) => string]>([
    [
      'behind a full stop',
      (line, other) => `${line.replace(/[.!]$/u, '')}. ${other.slice(0, 1).toUpperCase()}${other.slice(1)}`,
    ],
    ['on the next line', (line, other) => `${line}\n${other}`],
    ['on the line before', (line, other) => `${other}\n${line}`],
    ['behind a comma', (line, other) => `${line}, ${other}`],
    ['before a comma', (line, other) => `${other}, ${line}`],
    ['behind a dash', (line, other) => `${line} - ${other}`],
  ])('none is lost or changed by an entry of another kind %s', { timeout: 60_000 }, (_, beside) => {
    const others: [words: string, told: string, notBeside: RegExp][] = [
      ['she/her', 'pronouns she/her', /pronouns/u],
      ['knows billing', 'strengths billing', /role/u],
      ['needs an agenda', 'need an agenda', /channel|avoid/u],
    ];
    const made = lines.flatMap((line, at) => {
      const [words, told, notBeside] = others[at % others.length] ?? [];
      const own = read(line);
      return words && told && !notBeside?.test(own.join()) ? [[beside(line, words), [...own, told]] as const] : [];
    });
    const wrong = otherwise(made);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(made.length / 50);
  });
});
