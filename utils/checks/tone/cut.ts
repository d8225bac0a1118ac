import type { CheckId, ToneScores } from '@/utils/checks/types';

/**
 * The one setting of all tone cues, in logits of harshness. It is set so that no measured source of ordinary or civil text
 * rings more often than `docs/tone-model.md` says.
 */
const cut = 1.9;
/** What talk in a public thread adds: many more such texts hurt than mails do. */
const threadShare = 2.5;

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** How far the model's reading of a draft is above what raises a cue without telling words. */
export const marginOf = ({ harsh, thread }: ToneScores): number => harsh + threadShare * chance(thread) - cut;

/** The same where words tell: how far below the cut they may still be believed is told by `trust`. */
export const marginWith = ({ harsh }: ToneScores, check: CheckId, sure: number): number =>
  harsh - cut + trustOf(check, sure);

/** What is taken off where the strong words are of a slip of one's own, or come with thanks. */
export const ofSelf = 1.5;

/** From so sure on, words tell; the surest of harsh ones are said in earnest more often than not. */
const telling = 0.6;
const surest = 0.75;

/**
 * How far below that the model's reading may be where words tell, by check: words of a kind that hardly any ordinary mail
 * holds need less of it than those that are often meant well.
 */
const trust: Partial<Record<CheckId, number>> = {
  harsh: 2.4,
  'passive-aggressive': 4.7,
  shouting: 4.8,
  blame: 4.7,
  absolutes: 4.7,
  impatience: 4.7,
  sarcasm: 5.2,
};
const surestTrust = 1;
const hintTrust = 0.5;

function trustOf(check: CheckId, sure: number): number {
  if (sure < telling) return hintTrust;
  return (trust[check] ?? 0) + (sure >= surest ? surestTrust : 0);
}
