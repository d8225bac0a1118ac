import type { CheckId, Finding } from '@/utils/checks/types';

/** How a cue was answered. `once`: this very finding in this draft. */
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
  /** The flagged words, shown only in our own documents. */
  quote: string;
  /** The one cue of its draft that may interrupt. */
  raised: boolean;
}

export interface CueSettings {
  /** Checks that the user turned off. */
  off: CheckId[];
  /** Epoch milliseconds until which all cues are silent; null: not snoozed. */
  snoozedUntil: number | null;
}
