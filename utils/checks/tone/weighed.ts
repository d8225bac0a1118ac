import type { Draft } from '@/utils/conversation/types';
import { readingOf } from '@/utils/checks/reading';
import type { Finding, Knowledge, ToneModel } from '@/utils/checks/types';

export type Weighing = ReturnType<ToneModel['weigh']>;

const weighings = new WeakMap<object, { by: ToneModel; weighing: Weighing }>();

/** What the model makes of the draft; undefined: it is not loaded. Weighed once for all checks. */
export function weighingOf(draft: Draft, { tone }: Knowledge): Weighing | undefined {
  if (!tone) return undefined;
  const reading = readingOf(draft);
  const known = weighings.get(reading);
  if (known?.by === tone) return known.weighing;
  const weighing = tone.weigh(reading.sentences);
  weighings.set(reading, { by: tone, weighing });
  return weighing;
}

/** Of words alone, without the model, nothing is raised. */
const mostByWords = 0.55;

/** What clear words add to the model's reading, in logits: it knows them too, but not how they are meant. */
const trustOf = (sure: number): number => {
  if (sure >= 0.75) return 2;
  return sure >= 0.6 ? 1 : 0;
};

/** .6, from which a cue is raised, where the model's reading and the trust in the words meet its cut. */
export const sureOf = (margin: number): number => Math.round(1000 / (1 + Math.exp(-0.9 * margin - 0.4055))) / 1000;

/** How sure a finding of words is, by the model's reading of the whole draft. */
export const weighed = (finding: Finding, weighing: Weighing | undefined): Finding => ({
  ...finding,
  sure: weighing ? sureOf(weighing.whole.harsh + trustOf(finding.sure)) : Math.min(mostByWords, finding.sure),
});
