import { performance } from 'node:perf_hooks';
import { findingsOf } from '@/utils/checks';
import { readGiven } from '@/utils/checks/given';
import { readingOf } from '@/utils/checks/reading';
import { readingsOf } from '@/utils/checks/tone/cut';
import type { Knowledge } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import { cuesOfDraft } from '@/utils/cues/cues-for';
import type { ReadLine } from './read-line';
import { englishOf } from './words';

export interface Options {
  stats: boolean;
  all: boolean;
}

const chance = (logit: number): number => Math.round(1e5 / (1 + Math.exp(-logit))) / 1e5;

/** What the model makes of the whole draft, 0 to 1. */
function scoresOf(draft: Draft, { tone }: Knowledge) {
  const whole = tone?.weigh(readingOf(draft).sentences, draft.text).whole;
  const scores = whole ? readingsOf(whole) : { harsh: -9, impolite: -9, blame: -9 };
  return { harsh: chance(scores.harsh), impolite: chance(scores.impolite), blame: chance(scores.blame) };
}

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
      .map(({ check, start, end, sure, why, suggestion, over, person }) => ({
        check,
        start,
        end,
        sure,
        why: englishOf(why),
        suggestion,
        ...(over ? { over } : {}),
        person: nameOf(person),
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    raised: cues.find(({ raised }) => raised)?.check ?? null,
    scores: scoresOf(draft, knowledge),
    ...(stats ? { us } : {}),
  };
}
