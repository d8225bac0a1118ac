import type { Draft } from '@/utils/conversation/types';
import { examples } from './examples/absolutes';
import { toneFindings } from './tone/tone-findings';
import type { Check, Finding, Knowledge } from './types';

const find = (draft: Draft, knowledge: Knowledge): Finding[] =>
  toneFindings(draft, knowledge).filter(({ check }) => check === 'absolutes');

export const absolutes: Check = {
  id: 'absolutes',
  kind: 'tone',
  raises: 'yes',
  title: 'checks.absolutes.title',
  why: 'checks.absolutes.why',
  tries: ['checks.absolutes.tries.when', 'checks.absolutes.tries.often'],
  find,
  examples,
};
