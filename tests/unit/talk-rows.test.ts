import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repeatedSkeletons, twins } from '@/scripts/training/near-duplicates';
import type { Row } from '@/scripts/training/rows';
import { readTalk, talkLabels } from '@/scripts/training/talk-rows';

/** Reading throws at a line that is not a known label and a sentence. */
const rows = readTalk(join(import.meta.dirname, '../../utils/checks/training/talk'));
const place = ({ group, text }: Pick<Row, 'group' | 'text'>): string => `${group} ${text}`;

/** A plain sentence may come again in the twin of its message; what a sentence is to be learnt for may not. */
const telling = rows.flatMap(({ group, label, text }, line): Row[] =>
  label === 'none' ? [] : [{ file: group, line, group, labels: ['fine'], text }],
);
/** One gap beside one word is how every third chat line is built. */
const isBuilt = ({ skeleton }: { skeleton: string }): boolean =>
  skeleton.split(' ').filter((word) => word !== '_').length > 1;

describe('sentences to learn talk from', () => {
  it('are at least 200 of every kind', () => {
    const few = talkLabels.filter((label) => rows.filter((row) => row.label === label).length < 200);
    expect(few).toEqual([]);
  });

  it('have no stray blank', () => {
    expect(rows.filter(({ text }) => text !== text.trim()).map(place)).toEqual([]);
  });

  it('name no address that could be somebody’s', () => {
    const real = /[\w.]+@(?![\w.-]+\.(?:example|test)\b)[\w-]+\.\w{2,}/;
    expect(rows.filter(({ text }) => real.test(text)).map(place)).toEqual([]);
  });

  it('are nowhere alike above .6 where they tell something', { timeout: 15_000 }, () => {
    expect(twins(telling).map(({ row, twin }) => `${place(row)} | ${place(twin)}`)).toEqual([]);
  });

  it('share a skeleton at most three times where they tell something', () => {
    const same = repeatedSkeletons(telling).filter(isBuilt);
    expect(same.map(({ skeleton, rows: found }) => `${skeleton}: ${found.length}`)).toEqual([]);
  });
});
