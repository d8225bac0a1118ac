import { packFor } from '@/utils/checks/pack-for';
import { readingOf } from '@/utils/checks/reading';
import type { Finding, Knowledge, ToneModel } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import { marginWith } from './cut';

export type Weighing = ReturnType<ToneModel['weigh']>;

const weighings = new WeakMap<object, { by: ToneModel; weighing: Weighing }>();

/** What the model makes of the draft; undefined: it is not loaded, or knows another language. Weighed once for all checks. */
export function weighingOf(draft: Draft, { tone, language }: Knowledge): Weighing | undefined {
  const reading = readingOf(draft);
  if (!tone || packFor(reading, language)?.language !== tone.language) return undefined;
  const known = weighings.get(reading);
  if (known?.by === tone) return known.weighing;
  const weighing = tone.weigh(reading.sentences, draft.text);
  weighings.set(reading, { by: tone, weighing });
  return weighing;
}

/** Of words alone, without the model, nothing is raised. */
const mostByWords = 0.55;

/** .6, from which a cue is raised, where the model's reading and the trust in the words meet its cut. */
export const sureOf = (margin: number): number => Math.round(1000 / (1 + Math.exp(-0.9 * margin - 0.4055))) / 1000;

/** How sure a finding of words is, by the model's reading of the whole draft. */
export const weighed = (finding: Finding, weighing: Weighing | undefined): Finding => ({
  ...finding,
  sure: weighing
    ? sureOf(marginWith(weighing.whole, finding.check, finding.sure))
    : Math.min(mostByWords, finding.sure),
});
