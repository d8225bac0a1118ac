import type { Draft } from '@/utils/conversation/types';
import { examples } from './examples/impatience';
import { toneFindings } from './tone/tone-findings';
import type { Check, Finding, Knowledge } from './types';

const find = (draft: Draft, knowledge: Knowledge): Finding[] =>
  toneFindings(draft, knowledge).filter(({ check }) => check === 'impatience');

export const impatience: Check = {
  id: 'impatience',
  kind: 'tone',
  raises: 'yes',
  title: 'checks.impatience.title',
  why: 'checks.impatience.why',
  tries: ['checks.impatience.tries.date', 'checks.impatience.tries.reason'],
  find,
  examples,
};
