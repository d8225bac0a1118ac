import type { Draft } from '@/utils/conversation/types';
import { examples } from './examples/sarcasm';
import { toneFindings } from './tone/tone-findings';
import type { Check, Finding, Knowledge } from './types';

const find = (draft: Draft, knowledge: Knowledge): Finding[] =>
  toneFindings(draft, knowledge).filter(({ check }) => check === 'sarcasm');

export const sarcasm: Check = {
  id: 'sarcasm',
  kind: 'tone',
  raises: 'yes',
  title: 'checks.sarcasm.title',
  why: 'checks.sarcasm.why',
  tries: ['checks.sarcasm.tries.plain', 'checks.sarcasm.tries.pause'],
  find,
  examples,
};
