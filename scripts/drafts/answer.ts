import { performance } from 'node:perf_hooks';
import { findingsOf } from '@/utils/checks';
import { readGiven } from '@/utils/checks/given';
import type { Finding } from '@/utils/checks/types';
import { cuesOfDraft } from '@/utils/cues/cues-for';
import type { ReadLine } from './read-line';
import { englishOf } from './words';

export interface Options {
  stats: boolean;
  all: boolean;
}

/** All harsh findings of a draft as one figure; several weigh more than one. */
const harshOf = (found: readonly Finding[]): number =>
  Math.round((1 - found.reduce((rest, { check, sure }) => rest * (check === 'harsh' ? 1 - sure : 1), 1)) * 1000) / 1000;

/** `--all` shows what is too unsure for the sidebar as well. */
export function answerFor({ id, given, now }: ReadLine, { stats, all }: Options) {
  const begun = performance.now();
  const { draft, knowledge } = readGiven(given, now);
  const context = {
    site: 'drafts',
    conversation: null,
    salt: 'drafts',
    settings: { off: [], raised: [], listed: [] },
    answers: [],
  };
  const cues = cuesOfDraft(draft, knowledge, context);
  const us = Math.round((performance.now() - begun) * 1000);
  const everything = findingsOf(draft, knowledge);
  const nameOf = (ref: string | null) => (ref === null ? null : (given.people[Number(ref.slice(7)) - 1]?.name ?? null));
  return {
    id,
    findings: (all ? everything : cues)
      .map(({ check, start, end, sure, why, suggestion, person }) => ({
        check,
        start,
        end,
        sure,
        why: englishOf(why),
        suggestion,
        person: nameOf(person),
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    raised: cues.find(({ raised }) => raised)?.check ?? null,
    // The span layer judges harshness only; what no layer measures yet is 0.
    scores: { harsh: harshOf(everything), impolite: 0, blame: 0 },
    ...(stats ? { us } : {}),
  };
}
