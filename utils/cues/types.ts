import type { Baseline, CheckId, EarlierThanks, Finding, KnownPerson, ToneModel } from '@/utils/checks/types';
import type { NameIndex } from '@/utils/people/name-index';
import type { PersonHours } from '@/utils/people/types';

/** How a cue was answered. `once`: this very finding in this conversation. */
export type AnswerScope = 'once' | 'person' | 'check';

/** Stored when the user answers a cue; each can be taken back in options. */
export interface Answer {
  id: string;
  check: CheckId;
  scope: AnswerScope;
  /** A person's id for scope `person`. */
  person: string | null;
  /** Salted hash of site, conversation and the flagged words, for scope `once`. Never text. */
  mark: string | null;
  at: string;
}

/** A finding ranked among those of its draft. */
export interface Cue extends Finding {
  /** Stable across readings while draft, check and words stay the same. */
  id: string;
  draft: string;
  /** The flagged words, shown only in our own documents. Empty where the cue is about the whole draft. */
  quote: string;
  /** The one cue of its draft that may interrupt. */
  raised: boolean;
  /** What an answer of scope `once` hands back, so that a view needs no salt. */
  mark: string;
}

export interface CueSettings {
  /** Checks that the user turned off. */
  off: CheckId[];
  /** Checks that wait in the sidebar from the start and that the user wants to be raised. */
  raised: CheckId[];
  /** Checks that the user made wait in the sidebar. */
  listed: CheckId[];
  /** Epoch milliseconds until which all cues are silent; null: not snoozed. */
  snoozedUntil: number | null;
}

/** What `cuesFor` takes beside the snapshot: `FrameKnowledge` of the protocol with its hashed names made a `NameIndex`. */
export interface CueKnowledge {
  names: NameIndex;
  tone: ToneModel | null;
  /** The user's usual with a person, by the person's `ref`; empty until it was switched on. */
  baselines: readonly { person: string; baseline: Baseline }[];
  earlierThanks: readonly EarlierThanks[];
  people: KnownPerson[];
  settings: CueSettings & { myHours: PersonHours | null; safeEars: string[] };
  answers: Pick<Answer, 'check' | 'scope' | 'person' | 'mark'>[];
  /** Salt for marks of answers. */
  salt: string;
}
