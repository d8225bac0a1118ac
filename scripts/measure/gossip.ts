import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerFor } from '@/scripts/drafts/answer';
import { readLine } from '@/scripts/drafts/read-line';
import { labelledFolder } from '@/scripts/training/texts';
import type { Row } from './tone';

const folder = join(labelledFolder, '..');
const sentences = join(folder, 'gossip-dev.tsv');
const scorer = join(folder, 'gossip-to-drafts.mjs');

export const hasGossip = (): boolean => existsSync(sentences) && existsSync(scorer);

function ask(...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, sentences, ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The hand-labelled sentences could not be read: ${stderr}`);
  return stdout;
}

function answered(draft: string): string {
  const read = readLine(draft, Date.now());
  if ('problem' in read) throw new Error(read.problem);
  return JSON.stringify(answerFor(read, { stats: false, all: false }));
}

function scored(answers: readonly string[]): string {
  const kept = mkdtempSync(join(tmpdir(), 'attune-gossip-'));
  try {
    const file = join(kept, 'answers.jsonl');
    writeFileSync(file, answers.join('\n'));
    return ask('--score', file);
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

/** Absent people in real mail, labelled by hand: the labels' own tool makes the drafts and counts; here they are only read. */
export function gossipRows(): Row[] {
  const score = scored(ask().split('\n').filter(Boolean).map(answered));
  const counts = /recall (\d+)\/(\d+), precision \d+\/\d+, silent rows (\d+)\/(\d+)/.exec(score)?.slice(1).map(Number);
  if (!counts) throw new Error(`Not a score of absent people: ${score}`);
  const [hit = 0, must = 0, quiet = 0, silent = 0] = counts;
  return [
    { figure: 'absent person on real mail: found', value: `${hit} of ${must}`, must: '>= 8 of 15', aim: '>= 11' },
    {
      figure: 'absent person on real mail: rung in vain',
      value: `${silent - quiet} of ${silent}`,
      must: '<= 6',
      aim: '<= 2',
    },
  ];
}
