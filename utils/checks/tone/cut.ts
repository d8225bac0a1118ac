import type { CheckId, ToneScores } from '@/utils/checks/types';

/**
 * The one setting of all tone cues, in logits of harshness. It is set so that no measured source of ordinary or civil text
 * rings more often than `docs/tone-model.md` says.
 */
const cut = 1.15;

/** How much the number of sentences takes off their soft maximum, as in training, and off the sharpest of them. */
export const lengthShare = 0.5;

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Harshness of a draft where words tell, or of a sentence in a draft: heat counts as far as the draft reads as talk in a public thread. */
export const harshnessOf = ({ harsh, heat }: ToneScores, { thread }: ToneScores): number =>
  harsh + chance(thread) * heat;

/** How much heat counts in what a draft is told to be: some of it anywhere, the rest as far as it reads as such talk. */
const toldHeat = 0.4;

/**
 * What a draft is told to be, as logits. Heat orders texts of kinds never learnt from better too, though a cue in a mail
 * hardly goes by it: there it rings on plain words. Blame is what reproaches and is displeased besides, since praise may
 * name faults too.
 */
export const readingsOf = (whole: ToneScores): { harsh: number; impolite: number; blame: number } => ({
  harsh: whole.harsh + toldHeat * (1 + chance(whole.thread)) * whole.heat,
  impolite: whole.impolite,
  blame: whole.blame + whole.displeased,
});

/**
 * How far the model's reading of a draft is above what raises a cue without telling words. There are two such readings, and
 * the draft counts as each as far as it reads as talk in a public thread: there heat tells more than harshness, and so does
 * what is displeased or impatient; elsewhere harshness tells most. See `docs/tone-model.md` for how they were found.
 */
export function marginOf(whole: ToneScores): number {
  const { harsh, heat, displeased, impolite, impatience, passive } = whole;
  const share = chance(whole.thread);
  const elsewhere = harsh + 0.16 * heat - 0.07 * displeased - 0.22 * impolite - 0.02 * passive - 0.83;
  const feelings = 0.12 * displeased - 0.1 * impolite + 0.12 * impatience + 0.06 * passive;
  const inThread = 0.44 * harsh + 0.64 * heat + feelings + 0.76;
  return (1 - share) * elsewhere + share * inThread;
}

/**
 * The same where words tell: how far below the cut they may still be believed is told by `trust`. In a public thread, where
 * strong words are common, they are believed less.
 */
export const marginWith = (whole: ToneScores, check: CheckId, sure: number): number =>
  harshnessOf(whole, whole) - cut + trustOf(check, sure) * (1 - chance(whole.thread - doubt)) - plainness(whole, check);

/** Below this, in logits of edge, nothing in a mail is said to its reader in any way that hurts. */
const plainBelow = -4;

/**
 * How much less words are believed where the draft has no edge at all. In a public thread edge tells nothing, and of capitals
 * it never does, as it reads what is said and not how loud.
 */
const plainness = ({ edge, thread }: ToneScores, check: CheckId): number =>
  check === 'shouting' ? 0 : 0.25 * (1 - chance(thread)) * Math.max(0, plainBelow - edge);

/** What the model has to read in a draft of one sentence, in logits of edge, before a cue is raised of it. */
const edgeCut = 0.35;
/** So much more in a public thread, where hardly any of what rings by it is meant. */
const threadEdge = 1.5;
/** What is impolite besides is surer to be meant. */
const impoliteEdge = 0.15;

/** How far a sentence's edge is above what raises a cue: the more sentences, the likelier one of them has it by chance. */
export const edgeMargin = ({ edge, impolite }: ToneScores, { thread }: ToneScores, sentences: number): number =>
  edge + impoliteEdge * impolite - lengthShare * Math.log(sentences) - edgeCut - threadEdge * chance(thread);

/** What is taken off where the strong words are of a slip of one's own, or come with thanks. */
export const ofSelf = 1.5;

/** From so sure on, words tell; the surer they are, the less the model needs to agree. */
const telling = 0.6;
const slope = 7;
/** From this on, in logits of `thread`, a draft is rather taken for talk in a public thread than for mail. */
const doubt = 1;

/**
 * How far below the cut the model's reading may be where words just tell, by check: words of a kind that hardly any
 * ordinary mail holds need less of it than those that are often meant well.
 */
const trust: Partial<Record<CheckId, number>> = {
  harsh: 1.65,
  'passive-aggressive': 4.35,
  shouting: 3.35,
  blame: 2.7,
  absolutes: 3.2,
  impatience: 3.55,
  sarcasm: 4.2,
};
const hintTrust = 0.3;

const trustOf = (check: CheckId, sure: number): number =>
  sure < telling ? hintTrust : (trust[check] ?? 0) + slope * (sure - telling);
