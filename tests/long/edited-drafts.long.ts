import type { Case } from '@/tests/live/cases';
import { expectEqual, expectTrue } from '@/tests/live/waiting';
import { fuzzDrafts } from '@/tests/writing/fuzz';
import { seededChance } from './chance';

const drafts = 10_000;

function editAll(): void {
  const { edits, findings, wrong } = fuzzDrafts(drafts, 4, seededChance('edited drafts'));
  console.log(`        ${edits} edits, ${findings} findings`);
  expectEqual('findings after an edit', wrong.slice(0, 5), []);
  expectTrue('there was something to find', findings > drafts / 2);
}

export const editedDraftsCases = (): Case[] => [
  {
    name: `${drafts} drafts that are edited: found is what a fresh reading finds, on whole words`,
    run: async () => editAll(),
  },
];
