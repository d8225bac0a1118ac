import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repeatedSkeletons, twins } from '@/scripts/training/near-duplicates';
import { type Row, type RowLabel, readRows, rowLabels } from '@/scripts/training/rows';

/** Reading throws at a row that is not a group, known labels and a text. */
const rows = readRows(join(import.meta.dirname, '../../utils/checks/training'));
const place = ({ file, line, text }: Row): string => `${file}:${line} ${text}`;

/** Labels that speak of somebody, who stands in braces then. */
const ofSomebody: ReadonlySet<RowLabel> = new Set(['judged', 'heard', 'private', 'praised']);
const namesNobody = ({ labels, text }: Row): boolean =>
  labels.some((label) => ofSomebody.has(label)) && !/\{[^{}]+\}/.test(text);
const isUnbalanced = ({ text }: Row): boolean => /[{}]/.test(text.replace(/\{[^{}]+\}/g, ''));

/** Addresses that could be somebody's. */
const realAddress = /[\w.]+@(?![\w.-]+\.(?:example|test)\b)[\w-]+\.\w{2,}/;

const rowsSaying = (...texts: string[]): Row[] =>
  texts.map((text, at) => ({ file: 'said', line: at + 1, group: String(at), labels: ['fine'], text }));

describe('own rows to learn from', () => {
  it('are at least 4,000, of every kind', () => {
    expect(rows.length).toBeGreaterThanOrEqual(4000);
    const few = rowLabels.filter((label) => rows.filter(({ labels }) => labels.includes(label)).length < 100);
    expect(few).toEqual([]);
  });

  it('are well-formed: no label twice, no stray blank, somebody in braces where somebody is spoken of', () => {
    const wrong = rows.filter(
      (row) =>
        row.text !== row.text.trim() ||
        new Set(row.labels).size < row.labels.length ||
        !/\p{L}/u.test(row.text) ||
        (row.file.startsWith('absent') && (namesNobody(row) || isUnbalanced(row))),
    );
    expect(wrong.map(place)).toEqual([]);
  });

  it('name no address that could be somebody’s', () => {
    expect(rows.filter(({ text }) => realAddress.test(text)).map(place)).toEqual([]);
  });

  it('are nowhere alike above .6', { timeout: 15_000 }, () => {
    expect(twins(rows).map(({ row, twin }) => `${place(row)} | ${place(twin)}`)).toEqual([]);
  });

  it('share a skeleton at most three times', () => {
    expect(repeatedSkeletons(rows).map(({ skeleton, rows: same }) => `${skeleton}: ${same.length}`)).toEqual([]);
  });
});

describe('the pass for near-duplicates', () => {
  it.each([
    ['half of their words shared', 'send the plan', 'send the keys', false],
    ['four of five words shared', 'please send the plan', 'please send the plan today', true],
    ['another order and case', 'The plan, please: send it!', 'please send it, the plan', true],
    ['three of five words, which is the limit', 'one two three four', 'one two three five', false],
    ['nothing shared', 'a key is missing', 'who has parked there', false],
  ])('takes two rows for one by what they share: %s', (_, first, second, alike) => {
    expect(twins(rowsSaying(first, second)).length).toBe(alike ? 1 : 0);
  });

  it('knows the fourth text built alike, whatever it is about', () => {
    const same = ['You lost the key again', 'You burnt the bread again', 'You dropped the file again'];
    expect(repeatedSkeletons(rowsSaying(...same))).toEqual([]);
    expect(repeatedSkeletons(rowsSaying(...same, 'You flooded the cellar again')).length).toBe(1);
  });
});
