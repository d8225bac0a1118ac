import type { Draft } from '@/utils/conversation/types';
import { examples } from './examples/harsh';
import { toneFindings } from './tone/tone-findings';
import type { Check, Finding, Knowledge } from './types';

const find = (draft: Draft, knowledge: Knowledge): Finding[] =>
  toneFindings(draft, knowledge).filter(({ check }) => check === 'harsh');

export const harsh: Check = {
  id: 'harsh',
  kind: 'tone',
  raises: 'yes',
  title: 'checks.harsh.title',
  why: 'checks.harsh.why',
  tries: ['checks.harsh.tries.soften', 'checks.harsh.tries.pause'],
  find,
  examples,
};
