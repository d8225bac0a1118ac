import type { CheckId } from '@/utils/checks/types';

/**
 * What may be done about a finding beside other words for it. `say-it`: the same, said to the person alone; `add`: the
 * person to the readers; `facts`: write the sentence anew; `pass-on`: the kind words, to the one they are about.
 */
export type Way = 'say-it' | 'add' | 'facts' | 'pass-on';

const ways: Partial<Record<CheckId, readonly Way[]>> = {
  'absent-person': ['say-it', 'add', 'facts'],
  'wrong-ear': ['say-it', 'facts'],
  'praise-absent': ['pass-on'],
};

/** The best first. */
export const waysOf = (check: CheckId): readonly Way[] => ways[check] ?? [];
