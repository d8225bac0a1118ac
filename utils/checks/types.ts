import type { Conversation, Draft, Participant, SiteChannel } from '@/utils/conversation/types';
import type { KnownHours } from '@/utils/hours/types';
import type { NameIndex } from '@/utils/people/name-index';
import type { ChannelPurpose, ContactChannel, TimedWay } from '@/utils/people/types';
import type { Sentence } from '@/utils/text/sentences';
import type { Span } from '@/utils/text/types';
import type { WordKey, Words } from '@/utils/words/types';

export type ToneCheckId =
  | 'harsh'
  | 'blame'
  | 'passive-aggressive'
  | 'absolutes'
  | 'shouting'
  | 'impatience'
  | 'sarcasm';

export type CraftCheckId =
  | 'complaint-no-proposal'
  | 'over-apology'
  | 'unclear-ask'
  | 'unanswered-question'
  | 'sharper-than-usual'
  | 'same-words-thanks';

export type CheckId =
  | ToneCheckId
  | CraftCheckId
  | 'absent-person'
  | 'wrong-ear'
  | 'praise-absent'
  | 'outside-hours'
  | 'wrong-channel'
  | 'unfilled-blank'
  | 'wrong-greeting';

export type CheckKind = 'tone' | 'craft' | 'people' | 'timing' | 'slips';

/** What the model tells apart, each by a logit. */
export type ToneHead =
  | 'harsh'
  | 'heat'
  | 'edge'
  | 'displeased'
  | 'thread'
  | 'impolite'
  | 'blame'
  | 'impatience'
  | 'sarcasm'
  | 'passive'
  | 'absolutes';

/** What a check may know of somebody on the page whom the user keeps. No notes. */
export interface KnownPerson {
  /** The record's id. */
  ref: string;
  name: string;
  aliases: string[];
  /** Addresses and site ids. */
  identities: string[];
  careful: boolean;
  channels: ContactChannel[];
  /** The way for some things where they told one: "urgent: call". */
  channelFor?: Partial<Record<ChannelPurpose, ContactChannel>>;
  /** Ways to leave alone. */
  avoids?: ContactChannel[];
  /** The same at some hours alone, in their zone. */
  channelsAt?: TimedWay[];
  avoidsAt?: TimedWay[];
  hours: KnownHours | null;
}

/** How the user usually writes to this person, from counts alone; see the record `usage`. */
export interface Baseline {
  /** Words of a draft: the middle one, and the shortest tenth. */
  words: { median: number; low: number };
  /** Shares of the drafts that greet and that thank, 0 to 1. */
  greets: number;
  thanks: number;
  /** How many drafts this rests on. */
  drafts: number;
}

/** A thank-you sent before: salted hashes of its word shingles, never its text. */
export interface EarlierThanks {
  shingles: readonly string[];
  /** The `ref` of whom it thanked, or null. */
  person: string | null;
}

/** What the model tells of a sentence about somebody: whether it talks about them, and then how. */
export type TalkHead = 'people' | 'verdict' | 'hearsay' | 'private';

export type TalkScores = Readonly<Record<TalkHead, number>>;

export type ToneScores = Readonly<Record<ToneHead, number>>;

/** What a sentence with an edge does to its reader. */
export type EdgeKind = 'putdown' | 'blame' | 'sideways' | 'pressing' | 'sweeping';

/** How the small model on the device reads a draft; see `tone/model.ts`. */
export interface ToneModel {
  /** BCP 47 primary tag. */
  language: string;
  /** Logits, of the whole draft and of each sentence; and how sharp the sharpest sentence is, which costs less to ask. */
  weigh(
    sentences: readonly Sentence[],
    text: string,
  ): { whole: ToneScores; each: readonly ToneScores[]; sharpest: number };
  /** Logits, of a sentence that speaks of somebody; see `tone/talk-model.ts`. */
  talk(sentence: Pick<Sentence, 'alone'>): TalkScores;
  /** Of a sentence with an edge; see `tone/edge-kinds.ts`. */
  edgeKind(sentence: Pick<Sentence, 'alone'>): EdgeKind;
}

export interface Knowledge {
  /** Null: not loaded; then no tone cue is raised. */
  tone: ToneModel | null;
  /** Null: not switched on, or nobody in particular is written to. */
  baseline: Baseline | null;
  earlierThanks: readonly EarlierThanks[];
  /** Of this installation, for hashes of what is compared with what was kept. */
  salt: string;
  /** Salted hashes of the name tokens of everybody the user keeps; see `people/name-index.ts`. */
  names: NameIndex;
  /** Those of them who are on the page: participants and recipients. */
  people: KnownPerson[];
  self: Participant | null;
  channel: SiteChannel;
  conversation: Conversation | null;
  /** The user's own hours and zone; null where not set. */
  myHours: KnownHours | null;
  /** Addresses or parts of them (`hr@`, `ombuds`) before which checks of absent people are silent. */
  safeEars: string[];
  /** Epoch milliseconds. */
  now: number;
  /** BCP 47, of the draft; checks without a pack for it are silent. */
  language: string;
}

export interface Finding extends Span {
  check: CheckId;
  /** 0 to 1. */
  sure: number;
  why: Words;
  /** Words to insert in place of the span, or of `over`, or null. */
  suggestion: string | null;
  /** What the suggestion takes the place of, where that is more than the span: the sentence around it. */
  over?: Span;
  /** The `ref` of the person it is about, where that is one person for certain. */
  person: string | null;
  /** The words of the draft by which the person was named ("Sam", "she"). */
  named?: string;
  /** For the sidebar alone, however sure: the language pack is not measured well enough to raise. */
  listedOnly?: true;
}

export interface CheckExample {
  text: string;
  /** Builders fill the rest: recipients, people, channel, now. */
  given?: Partial<Omit<CheckGiven, 'text'>>;
}

/** A draft and what is known, in the short form of examples and of `npm run drafts`. */
export interface CheckGiven {
  text: string;
  channel: SiteChannel;
  subject: string | null;
  from: string | { name?: string | null; address?: string | null } | null;
  to: (string | { name?: string | null; address?: string | null })[] | null;
  cc: (string | { name?: string | null; address?: string | null })[];
  bcc: (string | { name?: string | null; address?: string | null })[];
  members: (string | { name?: string | null; address?: string | null })[];
  recipientsKnown: boolean;
  people: {
    name: string;
    aliases?: string[];
    addresses?: string[];
    careful?: boolean;
    channels?: ContactChannel[];
    channelFor?: Partial<Record<ChannelPurpose, ContactChannel>>;
    avoids?: ContactChannel[];
    channelsAt?: TimedWay[];
    avoidsAt?: TimedWay[];
    hours?: Partial<Omit<KnownHours, 'zone'>> | null;
    zone?: string | null;
  }[];
  incoming: string | null;
  now: string;
  language: string;
  baseline: Baseline | null;
  /** Texts of thank-yous sent before; the page has their hashes alone. */
  earlierThanks: string[];
}

export interface Check {
  id: CheckId;
  kind: CheckKind;
  /** Whether its cues may interrupt: from the start, only once the user chose so, or never. */
  raises: 'yes' | 'if-chosen' | 'never';
  title: WordKey;
  why: WordKey;
  /** What the user may do about it, shown under the why of a finding and filled with the same `args`. */
  tries: WordKey[];
  find(draft: Draft, knowledge: Knowledge): Finding[];
  examples: { flags: CheckExample[]; allows: CheckExample[] };
}
