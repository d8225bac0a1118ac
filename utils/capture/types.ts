import type { Mark, PersonDetails, PreferenceValue, Relation, RoleGroup, Side, Weekday } from '@/utils/people/types';
import type { Span } from '@/utils/text/types';
import type { Clause } from './clause';

/** A person holds one of each. */
export type LineField =
  | 'title'
  | keyof Pick<PersonDetails, 'sayIt' | 'pronouns' | 'team' | 'company' | 'howMet' | 'underPressure'>;

/** A person holds any number of each. */
export type ListField =
  | 'aliases'
  | keyof Pick<PersonDetails, 'groups' | 'strengths' | 'commonGround' | 'goals' | 'askedOfThem' | 'needsHelpWith'>;

/** One thing that was told about a person. */
export type Told =
  | { kind: 'preference'; value: PreferenceValue }
  | { kind: 'line'; field: LineField; text: string }
  | { kind: 'item'; field: ListField; text: string }
  | { kind: 'role'; role: RoleGroup }
  | { kind: 'relation'; relation: Relation }
  | { kind: 'side'; side: Side }
  | { kind: 'mark'; mark: Mark };

/** What would be kept, and the words it came from, so that a preview can show both and each can be dropped. */
export interface Change {
  told: Told;
  /** Several where words from different places made one thing: "9-5, Fridays off". */
  spans: Span[];
}

/** What is unclear, for the words of the question. */
export type Unclear = 'zone' | 'channel' | 'hours' | 'days' | 'meaning' | 'against';

/** Words that may mean more than one thing. Two to four answers; the user picks one or none. */
export interface Question {
  about: Unclear;
  spans: Span[];
  answers: Change[];
}

export interface Captured {
  changes: Change[];
  questions: Question[];
  /** What was not understood, to be offered as a note. */
  rest: string;
}

export interface CaptureGiven {
  /** ISO date, in the user's zone: what "until Friday" is counted from. */
  today: string;
  /** Names the person goes by, which may stand in front: "Sam prefers chat". */
  names?: readonly string[];
  /** What was learnt of clauses that no rule accounts for. It is given where there is room for it; the background has none. */
  learnt?: (clause: Clause, given: CaptureGiven) => Reading[];
}

/** A change of weekly hours that only counts together with them. */
export type HoursCut =
  | { kind: 'lunch'; start: string; end: string }
  | { kind: 'days-off'; days: readonly Weekday[] }
  | { kind: 'half-days'; days: readonly number[] }
  | { kind: 'only-days'; days: readonly Weekday[] }
  /** "Four days a week": how many, and not which. */
  | { kind: 'day-count'; many: number }
  /** Where somebody said from when, or until when, it is that clock. */
  | { kind: 'part-off'; days: readonly number[]; part: 'morning' | 'afternoon'; at?: string };

/** What a rule makes of a clause, every word of which it accounts for. */
export interface Reading {
  told?: Told[];
  ask?: { about: Unclear; answers: Told[] };
  cut?: HoursCut;
  /** A way that is fine, which is a wish only where no other is fine too. */
  allows?: true;
  /** Said no more than roughly: one of these told beside it says what it means. */
  loose?: readonly ('work-hours' | 'best-hours')[];
  /** What it is instead where weekly hours are told beside it. */
  beside?: HoursCut;
  /** Where somebody is for a while: a clock beside it holds for then. */
  stay?: true;
  /** The only end of weekly hours that was said; the other was supplied. */
  end?: 'start' | 'end';
  /** A word or two without a verb, which within prose may be about anything: "Berlin", "mornings". */
  bare?: true;
}
