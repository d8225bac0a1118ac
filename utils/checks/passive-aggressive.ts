import type { Draft } from '@/utils/conversation/types';
import { examples } from './examples/passive-aggressive';
import { toneFindings } from './tone/tone-findings';
import type { Check, Finding, Knowledge } from './types';

const find = (draft: Draft, knowledge: Knowledge): Finding[] =>
  toneFindings(draft, knowledge).filter(({ check }) => check === 'passive-aggressive');

export const passiveAggressive: Check = {
  id: 'passive-aggressive',
  kind: 'tone',
  raises: 'yes',
  title: 'checks.passiveAggressive.title',
  why: 'checks.passiveAggressive.why',
  tries: ['checks.passiveAggressive.tries.plain', 'checks.passiveAggressive.tries.ask'],
  find,
  examples,
};
