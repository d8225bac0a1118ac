import type { CheckId, ToneScores } from '@/utils/checks/types';

/**
 * The one setting of all tone cues, in logits of harshness. It is set so that no measured source of ordinary or civil text
 * rings more often than `docs/tone-model.md` says.
 */
const cut = 1.9;
/** What talk in a public thread adds: many more such texts hurt than mails do. */
const threadShare = 1;
/** How much the heat of such talk counts, which is learnt from it alone. */
const heatShare = 1;

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Harshness of a draft, or of a sentence in a draft: heat counts as far as the draft reads as talk in a public thread. */
export const harshnessOf = ({ harsh, heat }: ToneScores, { thread }: ToneScores): number =>
  harsh + heatShare * chance(thread) * heat;

/** What a draft is told to be, as logits: blame is what reproaches and is displeased besides, since praise may name faults too. */
export const readingsOf = (whole: ToneScores): { harsh: number; impolite: number; blame: number } => ({
  harsh: harshnessOf(whole, whole),
  impolite: whole.impolite,
  blame: whole.blame + whole.displeased,
});

/** How far the model's reading of a draft is above what raises a cue without telling words. */
export const marginOf = (whole: ToneScores): number =>
  harshnessOf(whole, whole) + threadShare * chance(whole.thread) - cut;

/** The same where words tell: how far below the cut they may still be believed is told by `trust`. */
export const marginWith = (whole: ToneScores, check: CheckId, sure: number): number =>
  harshnessOf(whole, whole) - cut + trustOf(check, sure);

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
