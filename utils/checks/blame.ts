import type { Draft } from '@/utils/conversation/types';
import { examples } from './examples/blame';
import { toneFindings } from './tone/tone-findings';
import type { Check, Finding, Knowledge } from './types';

const find = (draft: Draft, knowledge: Knowledge): Finding[] =>
  toneFindings(draft, knowledge).filter(({ check }) => check === 'blame');

export const blame: Check = {
  id: 'blame',
  kind: 'tone',
  raises: 'yes',
  title: 'checks.blame.title',
  why: 'checks.blame.why',
  tries: ['checks.blame.tries.askWhat', 'checks.blame.tries.ownPart'],
  find,
  examples,
};
