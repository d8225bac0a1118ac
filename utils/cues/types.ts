import type { Baseline, CheckId, EarlierThanks, Finding, KnownPerson, ToneModel } from '@/utils/checks/types';
import type { KnownHours } from '@/utils/hours/types';
import type { NameIndex } from '@/utils/people/name-index';

/**
 * How a cue was answered. `once`: this very finding in this conversation, or in this one compose where it is about no
 * words or the page shows no conversation; `message`: all of its kind there.
 */
export type AnswerScope = 'once' | 'message' | 'person' | 'check';

/** What an answer of scope `message` goes by. */
export interface MessageMark {
  mark: string;
  /** The page shows no conversation, so the mark is of this one compose and means nothing once it is gone. */
  session: boolean;
}

/** Stored when the user answers a cue; each can be taken back in options. */
export interface Answer {
  id: string;
  /** Null: every check, for scope `message` alone. */
  check: CheckId | null;
  scope: AnswerScope;
  /** A person's id for scope `person`. */
  person: string | null;
  /** Salted hash of site, conversation and, for scope `once`, of the flagged words. Never text. */
  mark: string | null;
  /** Forgotten with the browser's session; see `MessageMark`. */
  session: boolean;
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
  /** The same for scope `message`. */
  message: MessageMark;
}

/** What stands raised before the user's eyes, and whether they are at their keys. */
export interface Shown {
  raised: readonly Cue[];
  typing: boolean;
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
  settings: CueSettings & { myHours: KnownHours | null; safeEars: string[] };
  answers: GivenAnswer[];
  /** Salt for marks of answers. */
  salt: string;
  /** Tells this life of the page from all others, as keys of drafts mean nothing beyond it; absent where no page is. */
  life?: string;
}

/** The side of an answer that silences cues. */
export type GivenAnswer = Pick<Answer, 'check' | 'scope' | 'person' | 'mark'>;
